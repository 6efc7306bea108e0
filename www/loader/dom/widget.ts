/**
 * The widget on a page, and the only code that touches it: what the visitor does goes into the module, and what comes out
 * is drawn and carried out. Nothing is stored, requested or written to the history.
 */
import type { Engine, Widget } from "../engine";
import { draw, type Drawn, type Written } from "./draw";
import { early, type Early } from "./early";
import { copy, print, save } from "./keep";
import { leave } from "./leave";
import { onHurry, onSent } from "./listen";
import { guard } from "./theme";
import styles from "./widget.css";

/** What the module answers: a screen, and what has to be done, each by its name with its texts. */
export type Answer = readonly [Written, ...(readonly [effect: string, text: string, more: string])[]];

/** A widget on a page. */
export interface Mounted {
  /** Whether the module has come; what follows needs it. */
  readonly live: boolean;
  /** Shows the first screens in English, without the module. Leaving leads to this address, if there is one. */
  begin(exit: string | undefined): void;
  /** Goes on with the module. */
  run(engine: Engine, options: string): void;
  /** Speaks another language, with the text of its pack; English needs none. */
  speak(lang: string, pack: string): void;
  /** Takes a center's file, as text. */
  programs(text: string): void;
  /** Stops listening and forgets every answer. */
  stop(): void;
}

/** What the widget tells the element. */
export interface Told {
  /** `started`, `finished` and `closed` for the page, and `language` with the tag of one that the visitor asked for. */
  hear(name: string, code: string): void;
  /** It broke down, and draws no more. */
  fail(reason: unknown): void;
}

/** A widget that has drawn nothing yet. */
export function mount(root: ShadowRoot, { hear, fail }: Told): Mounted {
  const document = root.ownerDocument;
  const window = document.defaultView!;
  const gone = new AbortController();
  const { signal } = gone;
  let widget: Widget | undefined;
  let waiting: Early | undefined;
  let drawn: Drawn | undefined;

  const effects: Record<string, (text: string, more: string) => void> = {
    focus: (id) => root.getElementById(id)?.focus(),
    announce: (text) => void (root.querySelector("[role=status]")!.textContent = text),
    copy: (text) => void copy(window, text).then((done) => happen((widget) => widget.copied(done))),
    save: (text, name) => save(window, text, name),
    print: (text) => print(root, text, drawn!.element as HTMLElement),
    notify: hear,
    leave: (address) => leave(root, address),
  };

  const show = ([screen, ...then]: Answer) => {
    if (!drawn) stand();
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
  const happen = (what: (widget: Widget) => string) => {
    if (!widget || signal.aborted) return;
    try {
      show(JSON.parse(what(widget)) as Answer);
    } catch (reason) {
      gone.abort();
      fail(reason);
    }
  };

  const sent = (place: number, sender: Element) => {
    if (widget) return happen((widget) => widget.send(place));
    if (sender.matches(".exit")) return exit();
    const answer = waiting?.press(place, sender.matches("input"));
    if (answer) show(answer);
  };

  const exit = () => {
    if (widget) return happen((widget) => widget.exit());
    const address = root.querySelector<HTMLAnchorElement>(".exit")!.href;
    gone.abort();
    show([["section", "class", "root", "data-screen", "left"], ["notify", "closed", ""], ["leave", address, ""]]);
  };

  /** Before the first screen. */
  const stand = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    onSent(root, signal, sent);
    onHurry(document, signal, exit);
    // Other colors of the page count when the visitor's system turns dark or light.
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => guard(root), { signal });
  };

  return {
    get live() {
      return !!widget;
    },
    begin(address) {
      if (widget || signal.aborted) return;
      waiting = early();
      show(waiting.first);
      if (address) root.querySelector<HTMLAnchorElement>(".exit")!.href = address;
      guard(root);
    },
    run(engine, options) {
      if (signal.aborted) return;
      const made = new engine.Widget(options);
      const answers = [made.draw(), ...(waiting?.sent ?? []).map((place) => made.send(place))];
      const [screen, ...then] = JSON.parse(answers.pop()!) as Answer;
      // What was shown already is not done again.
      show(!waiting || waiting.waits ? [screen, ...then] : [screen]);
      if (!waiting) guard(root);
      [widget, waiting] = [made, undefined];
    },
    speak: (lang, pack) => happen((widget) => widget.set_language(lang, pack)),
    programs: (text) => happen((widget) => widget.set_provider(text)),
    stop() {
      gone.abort();
      widget?.free();
      widget = undefined;
      root.replaceChildren();
    },
  };
}
