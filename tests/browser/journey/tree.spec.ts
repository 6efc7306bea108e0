/** What assistive technology gets of every screen, kept as text: a change shows as a difference that one can read. */
import { expect, test } from "@playwright/test";
import { CENTER, SCREENS, reach, widget } from "./screens";

/** What the center's file says, which the names of buttons and links may hold. */
const PROGRAMS = (JSON.parse(CENTER) as { programs: { name: string }[] }).programs.map(({ name }) => name);

/** A name without what is the center's own. */
function masked(name: string): string {
  const own = PROGRAMS.reduce((name, program) => name.replaceAll(program, "(program)"), name);
  return own.replace(/\b(1-)?\d{3}-\d{3}-\d{4}\b/g, "(number)");
}

/**
 * The tree of a screen. Of a result the order and kinds alone, with the names of what can be pressed, chosen from or
 * jumped to: its sentences are the rule book's, and kept there.
 */
function told(tree: string, result: boolean): string {
  if (!result) return `${tree}\n`;
  const lines = tree.split("\n").map((line) => {
    const [, start, kind, name] = /^( *- (heading|button|link|combobox|figure|region|status|group|table|rowgroup)\b)( "(?:[^"\\]|\\.)*")?/.exec(line) ?? [];
    if (kind === "heading") return line;
    return ["button", "link", "combobox"].includes(kind ?? "") ? `${start}${masked(name ?? "")}` : start;
  });
  return `${lines.filter((line) => line !== undefined).join("\n")}\n`;
}

for (const screen of SCREENS) {
  test(`the tree of ${screen.name}`, async ({ page }) => {
    const visitor = await widget(page);
    await reach(visitor, screen);
    const tree = await visitor.root.ariaSnapshot();
    expect(told(tree, screen.until === "result")).toMatchSnapshot(`${screen.name}.yml`);
  });
}
