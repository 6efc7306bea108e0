/**
 * The widget on a page, and the only code that touches it: what the visitor does goes into the module, and what comes out
 * is drawn and carried out. Nothing is stored, requested or written to the history.
 */
import type { Engine } from "../engine";
import { draw, type Drawn, type Written } from "./draw";
import { copy, print, save } from "./keep";
import { leave } from "./leave";
import { onHurry, onSent } from "./listen";
import { guard } from "./theme";
import styles from "./widget.css";

/** A widget that stands. */
export interface Mounted {
  /** Takes the widget off and forgets every answer. */
  unmount(): void;
  /** Speaks another language, with the text of its pack; English needs none. */
  speak(lang: string, pack: string): void;
  /** Takes a center's file, as text. */
  programs(text: string): void;
}

/** What the widget tells the element. */
export interface Told {
  /** `started`, `finished` and `closed` for the page, and `language` with the tag of one that the visitor asked for. */
  hear(name: string, code: string): void;
  /** It broke down, and draws no more. */
  fail(reason: unknown): void;
}

/** What the module answers: a screen, and what has to be done, each by its name with its texts. */
type Answer = [Written, ...(readonly [effect: string, text: string, more: string])[]];

/** Draws the first screen into a root and starts to listen. */
export function mount(engine: Engine, root: ShadowRoot, options: string, { hear, fail }: Told): Mounted {
  const widget = new engine.Widget(options);
  const document = root.ownerDocument;
  const window = document.defaultView!;
  const gone = new AbortController();
  const { signal } = gone;
  let drawn: Drawn | undefined;

  const effects: Record<string, (text: string, more: string) => void> = {
    focus: (id) => root.getElementById(id)?.focus(),
    announce: (text) => void (root.querySelector("[role=status]")!.textContent = text),
    copy: (text) => void copy(window, text).then((done) => happen(() => widget.copied(done))),
    save: (text, name) => save(window, text, name),
    print: (text) => print(root, text, drawn!.element as HTMLElement),
    notify: hear,
    leave: (address) => leave(root, address),
  };
  const show = (answer: string) => {
    const [screen, ...then] = JSON.parse(answer) as Answer;
    drawn = draw(root, drawn, screen);
    for (const [effect, text, more] of then) {
      try {
        effects[effect]!(text, more);
      } catch {
        // A page may forbid it, to print for one; the widget goes on.
      }
    }
  };
  // Nobody stands above an event who could catch anything.
  const happen = (what: () => string) => {
    if (signal.aborted) return;
    try {
      show(what());
    } catch (reason) {
      gone.abort();
      fail(reason);
    }
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  show(widget.draw());
  guard(root, engine.contrast);
  // Other colors of the page count when the visitor's system turns dark or light.
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => guard(root, engine.contrast), { signal });
  onSent(root, signal, (place) => happen(() => widget.send(place)));
  onHurry(document, signal, () => happen(() => widget.exit()));

  return {
    unmount() {
      gone.abort();
      widget.free();
      root.replaceChildren();
    },
    speak: (lang, pack) => happen(() => widget.set_language(lang, pack)),
    programs: (text) => happen(() => widget.set_provider(text)),
  };
}
