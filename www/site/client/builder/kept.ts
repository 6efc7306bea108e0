/** The file on this computer: only when it is asked for, and gone when it is not wanted any more. */
const KEY = "level-of-care builder";

/** What was kept, or null. A browser that keeps nothing is no error. */
export function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it. Says whether that worked. */
export function keep(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
