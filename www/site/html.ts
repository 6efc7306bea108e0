/** Markup from templates: every value is escaped, unless it is markup itself. */

/** A piece of a page. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template; lists are joined, and nothing is written for `null` and `false`. */
export type Part = Markup | string | number | null | false | readonly Part[];

/** Markup with these values in it. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => text + write(values[at - 1] ?? null) + string));
}

function write(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(write).join("");
  return escaped(String(part));
}

/** Text as it stands in HTML, inside elements and attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Text with `code` in backticks and addresses as links. */
export function prose(text: string): Markup {
  return new Markup(
    escaped(text)
      .replace(/`([^`]+)`/g, "<code>$1</code>")
      .replace(/\bhttps:\/\/[^\s<]+[^\s<.,;)]/g, '<a href="$&">$&</a>'),
  );
}
