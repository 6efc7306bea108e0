/** What assistive technology gets of every screen, kept as text: a change shows as a difference that one can read. */
import { expect, test } from "@playwright/test";
import { SCREENS, reach, widget } from "./screens";

/**
 * The tree of a screen. Of a result the order and kinds alone, with the names of what can be pressed or jumped to: its
 * sentences are the rule book's, and kept there.
 */
function told(tree: string, result: boolean): string {
  if (!result) return `${tree}\n`;
  const lines = tree.split("\n").map((line) => {
    const kind = /^( *- )(heading|button|link|combobox|figure|region|status|group|table|rowgroup)\b.*$/.exec(line);
    return kind ? line.replace(/^(\s*- \w+).*?( \[level=\d\]|:)?$/, (whole, start: string) => (/heading/.test(start) ? whole : start)) : "";
  });
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

for (const screen of SCREENS) {
  test(`the tree of ${screen.name}`, async ({ page }) => {
    const visitor = await widget(page);
    await reach(visitor, screen);
    const tree = await visitor.root.ariaSnapshot();
    expect(told(tree, screen.until === "result")).toMatchSnapshot(`${screen.name}.yml`);
  });
}
