/**
 * What the visitor does, heard once at the outermost element. It bubbles no further; what a page listens to on the way in, it
 * hears of the element as a whole. The handlers are properties: error trackers put one of their own beside every
 * `addEventListener`, which would hear which question was answered.
 */
import { perhaps } from "../perhaps";

/** Keys that say nothing, and that a page around may need: to keep the focus in a dialog, or to close it. */
const FREE = ["Tab", "Escape"];

/** How many presses of Shift leave the page, and within how many milliseconds. */
const PRESSES = 3;
const WITHIN = 5000;

/** What is done with what is heard. */
export interface Heard {
  /** The message at this place was sent, by a click or by a change of a box or a list; and by which element. */
  sent(place: number, sender: Element): void;
  /** The way out was taken. */
  exit(): void;
}

/** Listens to a screen. */
export function onSent(element: HTMLElement, signal: AbortSignal, { sent, exit }: Heard): void {
  const heard = (event: Event) => {
    event.stopPropagation();
    const target = event.target as Element;
    const { type, button } = event as MouseEvent;
    // With the wheel too, which would open another tab and leave this one standing; the right button only asks what could be done.
    if (target.closest(".exit") && button !== 2) {
      event.preventDefault();
      return exit();
    }
    if (type === "auxclick") return;
    follow(event);
    // What a list sends is what its chosen entry sends.
    const sender = target.querySelector("option:checked") ?? target.closest("[data-on]");
    const place = sender?.getAttribute("data-on");
    if (!sender || !place || sender.matches("input, option") !== (type === "change")) return;
    sent(Number(place), sender);
  };
  const keyed = (event: KeyboardEvent) => {
    if (!FREE.includes(event.key)) event.stopPropagation();
  };
  const quiet = (event: Event) => event.stopPropagation();
  const handlers = { onclick: heard, onauxclick: heard, onchange: heard, oninput: quiet, oncopy: quiet, oncut: quiet, onkeydown: keyed, onkeyup: keyed, onkeypress: keyed };
  Object.assign(element, handlers);
  signal.addEventListener("abort", () => {
    for (const name in handlers) element[name as keyof typeof handlers] = null;
  });
}

/**
 * Follows the link that was pressed, if one was, through a copy that stands nowhere: a page's listener to `navigate` is given
 * the element itself, and would come from there to the closed root. The copy is pressed as the link was, with Ctrl for
 * another tab.
 */
export function follow(event: Event): void {
  const link = (event.target as Element).closest("a");
  if (!link) return;
  perhaps(() => {
    link.cloneNode().dispatchEvent(new MouseEvent("click", event));
    event.preventDefault();
  });
}

/** Tells when Shift was pressed several times in a row, wherever the focus is. */
export function onHurry(document: Document, signal: AbortSignal, hurried: () => void): void {
  let times: number[] = [];
  const heard = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== "Shift") times = [];
    if (key !== "Shift" || repeat) return;
    times = [...times, timeStamp].slice(-PRESSES);
    if (times.length < PRESSES || timeStamp - times[0]! > WITHIN) return;
    times = [];
    hurried();
  };
  // First of all on the way in, so that what the page listens to can hardly keep it from being heard.
  document.defaultView!.addEventListener("keydown", heard, { signal, capture: true });
}
