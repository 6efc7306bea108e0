/** Files that somebody brings. */

/** The text of a file. Throws a sentence that names it and says what to do: a folder has none, nor has a file that went away. */
export async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    throw new Error(`${file.name} could not be read. If it is a folder, bring a file that is in it. If it was moved or changed, bring it again.`);
  }
}
