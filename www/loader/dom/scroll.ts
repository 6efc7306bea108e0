/** How far down the page somebody was: closing the crisis lines leads back there. */

/** What a screen does to it. */
export interface Place {
  /** The crisis lines are about to be shown. */
  leave(): void;
  /** A screen was drawn; `moved` when it is another one. */
  drawn(moved: boolean): void;
}

/** Remembers the place on this page while the lines stand. */
export function placeOn(root: ShadowRoot): Place {
  const window = root.ownerDocument.defaultView!;
  let before: number | undefined;
  return {
    leave: () => void (before = window.scrollY),
    drawn(moved) {
      if (before === undefined || (!moved && root.querySelector(".lines"))) return;
      if (!moved) window.scrollTo(0, before);
      before = undefined;
    },
  };
}
