/** Does what may fail without harm. Whatever the page has done to its own functions, nothing is thrown into it. */
export function perhaps(what: () => void): void {
  try {
    what();
  } catch {
    // It goes on without.
  }
}
