/**
 * Marks that ask session recorders to leave an element out. The closed shadow root already hides every text and value from
 * them; the marks also hide where and when somebody pressed, which tells the answers, in recorders that heed them.
 */
const CLASSES = ["rr-block", "ph-no-capture", "fs-exclude", "sentry-block"];
const ATTRIBUTES = {
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-hj-suppress": "",
  "data-private": "",
};

/** Puts the marks on an element. */
export function markPrivate(element: HTMLElement): void {
  element.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
}
