/** What the page's owner reads in the console: never about a visitor, always with what to do. */

/** Something does not work. */
export function complain(sentence: string): void {
  console.error(`level-of-care: ${sentence}`);
}

/** Something is odd. */
export function warn(sentence: string): void {
  console.warn(`level-of-care: ${sentence}`);
}

/** What was told of each element. */
const told = new WeakMap<HTMLElement, Set<string>>();

/** The value of an attribute cannot be used: what it is not, and what to write. Told once. */
export function odd(element: HTMLElement, name: string, not: string, write: string): void {
  const sentence = `${name}="${element.getAttribute(name)}" is not ${not}. Write ${write}.`;
  const before = told.get(element) ?? new Set();
  told.set(element, before);
  if (!before.has(sentence)) warn(sentence);
  before.add(sentence);
}

/** What went wrong, as a sentence. */
export function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
