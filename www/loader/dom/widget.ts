/**
 * The widget on a page, and the only code that touches it: what the visitor does goes into the module, and what comes out
 * is drawn and carried out. Nothing is stored, requested or written to the history.
 */
import type { Engine, Widget } from "../engine";
import { draw, takeOff, type Drawn, type Written } from "./draw";
import { early, type Early } from "./early";
import { announce, effectsOn, type Effect } from "./effects";
import { perhaps } from "../perhaps";
import { leave, onLeave } from "./leave";
import { onHurry, onSent } from "./listen";
import { placeOn } from "./scroll";
import { guard } from "./theme";
import styles from "./widget.css";

/** What the module answers: a screen, and what has to be done. */
export type Answer = readonly [Written, ...Effect[]];

/** A widget on a page. */
export interface Mounted {
  /** Shows the first screens in English, without the module. Leaving leads to this address. */
  begin(exit: string): void;
  /** Goes on with the module, in a language with the text of its pack; English needs none. */
  run(engine: Engine, options: string, lang: string, pack: string): void;
  /** Whether it has come, and nobody has left. */
  readonly live: boolean;
  /** The language that stands on the screen. */
  readonly lang: string | undefined;
  /** Once it is live: speaks another language, with the text of its pack; English needs none. */
  speak(lang: string, pack: string): void;
  /** Once it is live: takes a center's file, as text. */
  programs(text: string): void;
  /** Stops listening and forgets every answer. */
  stop(): void;
}

/** What the widget tells the element. */
export interface Told {
  /**
   * `started`, `finished` and `closed` for the page; with a tag, `language` for one that the visitor asked for, and `refused`
   * for one whose pack is none.
   */
  hear(name: string, code: string): void;
  /** It broke down, and draws no more. */
  fail(reason: unknown): void;
}

/** How long the module may take before visitors are told whom to call, in milliseconds. */
const LATEST = 60_000;

/** Said, and shown, while a press waits for the module. */
const WAIT = "One moment, please.";

// Taken when the script starts, not when it is used: all that is on the screen goes through it.
const { parse } = JSON;

/** A widget that has drawn nothing yet. */
export function mount(root: ShadowRoot, { hear, fail }: Told): Mounted {
  const document = root.ownerDocument;
  const window = document.defaultView!;
  const gone = new AbortController();
  const { signal } = gone;
  let widget: Widget | undefined;
  let wipe: (() => void) | undefined;
  let waiting: Early | undefined;
  let drawn: Drawn | undefined;

  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const tellWaiting = (waits: boolean) => {
    announce(root, waits ? WAIT : "");
    find("section")!.toggleAttribute("data-waits", waits);
  };
  /** Whether the focus is in the widget, or nowhere. */
  const focused = () => root.activeElement || document.activeElement === document.body || document.activeElement?.contains(root.host);
  const carryOut = effectsOn(root, { hear, copied: (done) => happen((widget) => widget.copied(done)) });
  const place = placeOn(root);

  const show = ([screen, ...then]: Answer) => {
    const before = drawn;
    // Asked for no other screen, as a browser has to lay the page out to say it.
    if (then.some(([effect]) => effect === "show")) place.leave();
    // What was kept stays no longer than the screen that it was kept from.
    find("iframe")?.remove();
    drawn = draw(root, before, screen);
    if (!before) begun(drawn.element as HTMLElement);
    const moved = !before || ["data-screen", "lang"].some((name) => before.attributes.get(name) !== drawn!.attributes.get(name));
    if (moved && find("[role=status]")) announce(root, "");
    place.drawn(moved);
    // The page may have changed its colors since the last screen. A first one is looked at in the frame that draws it, and not
    // in the long task that made it.
    if (!before) window.requestAnimationFrame(guardColors);
    else if (moved) guardColors();
    carryOut(then);
  };

  const broken = (reason: unknown) => {
    gone.abort();
    fail(reason);
  };
  const late = setTimeout(() => broken(new Error(`The engine did not come within ${LATEST / 1000} seconds.`)), LATEST);
  // Nobody stands above an event who could catch anything.
  const safely = (what: () => void) => {
    if (signal.aborted) return;
    try {
      what();
    } catch (reason) {
      broken(reason);
    }
  };
  const happen = (what: (widget: Widget) => string) => safely(() => widget && show(parse(what(widget)) as Answer));
  /** What the visitor did not do just now: whoever has gone on to something else on the page is not fetched back. */
  const meanwhile = ([screen, ...then]: Answer) => {
    const stay = !focused();
    show([screen, ...then.filter(([effect]) => !stay || effect !== "focus")]);
  };

  const sent = (message: number, sender: Element) => {
    if (widget) return happen((widget) => widget.send(message));
    safely(() => {
      const answer = waiting!.press(message, sender);
      if (answer) show(answer);
      tellWaiting(waiting!.waits);
    });
  };

  /** Leaves at once, with or without the module. */
  const exit = () => {
    if (signal.aborted) return;
    const { href, text } = find(".exit") as HTMLAnchorElement;
    leave(root, href, text);
  };
  /** When the page is left, by this widget or another one: nothing stays, whatever fails on the way. */
  const forget = () => {
    perhaps(end);
    perhaps(() => wipe?.());
    perhaps(() => show([["section", "class", "root", "data-screen", "left"]]));
    perhaps(() => hear("closed", ""));
  };

  /** The time without the module is over. */
  const arrive = () => {
    clearTimeout(late);
    waiting = undefined;
  };

  /** Nothing is heard any more, and every answer is forgotten. */
  const end = () => {
    gone.abort();
    arrive();
    widget?.free();
    widget = undefined;
  };

  /** With the first screen. */
  const begun = (element: HTMLElement) => {
    // Of the document that the element stands in, which takes no other's.
    const sheet = new (window as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    onSent(element, signal, { sent, exit });
    onHurry(document, signal, exit);
    onLeave(signal, forget);
    // Other colors of the page count when the visitor's system turns dark or light.
    const dark = "(prefers-color-scheme: dark)";
    perhaps(() => window.matchMedia(dark).addEventListener("change", guardColors, { signal }));
  };
  const guardColors = () => perhaps(() => guard(root));

  return {
    get live() {
      return !!widget && !signal.aborted;
    },
    get lang() {
      return drawn?.attributes.get("lang");
    },
    begin(address) {
      if (widget || signal.aborted) return;
      waiting = early();
      show(waiting.first);
      (find(".exit") as HTMLAnchorElement).href = address;
    },
    run(engine, options, lang, pack) {
      if (signal.aborted) return;
      wipe = engine.wipe;
      const made = new engine.Widget(options);
      try {
        let answer = parse(pack ? made.set_language(lang, pack) : made.draw()) as Answer;
        // Nobody has asked for the focus yet.
        const then = (answer.slice(1) as Effect[]).filter(([effect]) => effect !== "focus");
        for (const { place, shown } of waiting?.told() ?? []) {
          answer = parse(made.send(place)) as Answer;
          if (!shown) then.push(...(answer.slice(1) as Effect[]));
        }
        if (waiting) tellWaiting(false);
        meanwhile([answer[0], ...then]);
      } catch (reason) {
        // What was pressed before it came is in there already.
        made.free();
        throw reason;
      }
      arrive();
      widget = made;
    },
    speak: (lang, pack) => safely(() => widget && meanwhile(parse(widget.set_language(lang, pack)) as Answer)),
    programs(text) {
      happen((widget) => widget.set_provider(text));
      guardColors();
    },
    stop() {
      end();
      if (drawn) takeOff(drawn);
      root.replaceChildren();
    },
  };
}
