/** Leaving at once: cover the page, send no referrer, and replace this page in the history. */

const COVER = "display: block; position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; z-index: 2147483647; background: #fff";

/** What the widgets on this page do when any of them is left: all stood on one screen. */
const leaving = new Set<() => void>();

/** Has this done when the page is left, until the signal. */
export function onLeave(signal: AbortSignal, forget: () => void): void {
  leaving.add(forget);
  signal.addEventListener("abort", () => leaving.delete(forget));
}

/** Leaves for an address. Every widget forgets; what is left of the page is covered, by this name, until it is gone. */
export function leave(root: ShadowRoot, address: string, name: string): void {
  for (const forget of leaving) forget();
  try {
    cover(root, name);
  } catch {
    // Whatever the page has done to its own functions, it is left.
  }
  const window = root.ownerDocument.defaultView!;
  try {
    // Inside a frame the whole page should go; a sandbox may forbid it, and then the frame goes alone.
    window.top!.location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

function cover(root: ShadowRoot, name: string): void {
  const document = root.ownerDocument;
  root.host.setAttribute("data-left", "");
  // A second child beside the root, so that it covers the page whatever the widget draws.
  const cover = document.createElement("dialog");
  cover.className = "cover";
  // Not by the widget's sheet, which is not there before a first screen. Unlike a style attribute, strict policies allow it.
  cover.style.cssText = COVER;
  cover.setAttribute("aria-label", name);
  root.append(cover);
  const meta = document.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  document.head?.append(meta);
  // Above all else, and as large as the window, whatever the page does to what it stands in.
  cover.showModal();
  // Escape would lift it, and a second press is not asked: no press comes as far.
  const stay = (event: Event) => event.preventDefault();
  cover.oncancel = stay;
  document.addEventListener("keydown", (event) => event.key === "Escape" && stay(event), true);
}
