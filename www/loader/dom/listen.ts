/** What the visitor does, heard once at the root. It goes no further than the widget. */

/** How many presses of Shift leave the page, and within how many milliseconds. */
const PRESSES = 3;
const WITHIN = 5000;

/** Tells the place of the message that was sent by a click, or by a change of a box or a list, and by which element. */
export function onSent(root: ShadowRoot, signal: AbortSignal, sent: (place: number, sender: Element) => void): void {
  const heard = (event: Event) => {
    event.stopPropagation();
    const target = event.target as Element;
    // What a list sends is what its chosen entry sends.
    const sender = target.querySelector("option:checked") ?? target.closest("[data-on]");
    const place = sender?.getAttribute("data-on");
    if (!sender || !place || sender.matches("input, option") !== (event.type === "change")) return;
    if (sender.matches("a")) event.preventDefault();
    sent(Number(place), sender);
  };
  for (const name of ["click", "change"]) root.addEventListener(name, heard, { signal });
  root.addEventListener("input", (event) => event.stopPropagation(), { signal });
}

/** Tells when Shift was pressed several times in a row, wherever the focus is. */
export function onHurry(document: Document, signal: AbortSignal, hurried: () => void): void {
  let count = 0;
  let since = 0;
  const heard = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== "Shift") count = 0;
    if (key !== "Shift" || repeat) return;
    if (count === 0 || timeStamp - since > WITHIN) [count, since] = [0, timeStamp];
    if (++count < PRESSES) return;
    count = 0;
    hurried();
  };
  document.addEventListener("keydown", heard, { signal });
}
