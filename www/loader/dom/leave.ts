/** Leaving at once: cover the page, send no referrer, and replace this page in the history. */

/** Leaves for an address. The widget is already empty; what is left of the page is covered until it is gone. */
export function leave(root: ShadowRoot, address: string): void {
  const document = root.ownerDocument;
  const meta = document.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  document.head?.append(meta);
  // A second child beside the root, so that it covers the page whatever the widget draws.
  const cover = document.createElement("div");
  cover.className = "cover";
  root.append(cover);
  root.host.setAttribute("data-left", "");
  const window = document.defaultView!;
  try {
    // Inside a frame the whole page should go; a sandbox may forbid it, and then the frame goes alone.
    window.top!.location.replace(address);
  } catch {
    window.location.replace(address);
  }
}
