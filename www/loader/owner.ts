/** What the page's owner reads in the console: never about a visitor, always with what to do. */

/** Something does not work. */
export function complain(sentence: string): void {
  console.error(`level-of-care: ${sentence}`);
}

/** Something is odd. */
export function warn(sentence: string): void {
  console.warn(`level-of-care: ${sentence}`);
}

/** What went wrong, as a sentence. */
export function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
