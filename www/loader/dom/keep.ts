/** Keeping the result, only when asked: the clipboard, a file, a printed page. */
import { perhaps } from "../perhaps";

/** A text with today's date below its first line, as its language writes dates. The module has no clock. */
export function dated(text: string, lang: string): string {
  // In the calendar of whoever the notes are for.
  const write = (lang: string) => new Date().toLocaleDateString([lang, "en"], { dateStyle: "long", calendar: "gregory" });
  let day = write("en");
  // What a pack calls its language may be no tag.
  perhaps(() => (day = write(lang)));
  return text.replace("\n", `\n${day}\n`);
}

/** Puts a text on the clipboard. Whether it worked. */
export async function copy(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Offers a text as a file with a name that says nothing. It has a window of its own: a page hears of every address that its
 * own links lead to, and could read the file there.
 */
export function save(root: ShadowRoot, text: string, name: string): void {
  const window = hidden(root);
  const link = window.document.createElement("a");
  link.href = window.URL.createObjectURL(new window.Blob([text]));
  link.download = name;
  link.click();
  window.URL.revokeObjectURL(link.href);
}

/** Prints a text as a document of its own, black on white. */
export function print(root: ShadowRoot, text: string, { lang, dir }: HTMLElement): void {
  const window = hidden(root);
  Object.assign(window.document.documentElement, { lang, dir });
  // The parser has made an empty body; this one takes its place.
  window.document.documentElement.replaceChildren(page(window.document, text));
  window.print();
}

/** The window of a frame that nobody sees. */
function hidden(root: ShadowRoot): Window & typeof globalThis {
  const frame = root.ownerDocument.createElement("iframe");
  frame.className = "hidden";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  root.append(frame);
  return frame.contentWindow as Window & typeof globalThis;
}

const STYLES: Record<string, string> = {
  body: "font: 10pt/1.35 system-ui, sans-serif; color: #000; background: #fff",
  h1: "font-size: 16pt; margin: 0 0 6pt",
  h2: "font-size: 12pt; margin: 10pt 0 2pt",
  // Two columns on paper: most lines are short, and two pages are enough for anybody.
  ul: "margin: 0; columns: 18em; padding-inline-start: 14pt",
};

/** A heading, the day, a sentence, then headings and lists, as the lines of the text say: `- ` begins an item, an empty line a part. */
function page(document: Document, text: string): HTMLElement {
  const add = (parent: HTMLElement | undefined, tag: string, text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    // Unlike a style attribute, strict policies allow it.
    element.style.cssText = STYLES[tag] ?? "";
    parent?.append(element);
    return element;
  };
  const body = add(undefined, "body", "");
  let list: HTMLElement | undefined;
  let starts = true;
  for (const [number, line] of text.split("\n").entries()) {
    if (line.startsWith("- ")) {
      add((list ??= add(body, "ul", "")), "li", line.slice(2));
      continue;
    }
    list = undefined;
    if (line) add(body, number === 0 ? "h1" : number === 3 || !starts ? "p" : "h2", line);
    starts = !line;
  }
  return body;
}
