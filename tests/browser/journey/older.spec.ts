/** In a browser that is as old as the manual allows, and does not know `:has`, the focus is seen and a print has no buttons. */
import { expect, test, type Page } from "@playwright/test";
import { Visitor, open } from "../visitor";

/** What such a browser does with the sheet: a rule that it cannot read in full does not count, nor what is only for newer ones. */
async function older(page: Page): Promise<number> {
  return page.evaluate(() => {
    const prune = (list: CSSStyleSheet | CSSGroupingRule): number => {
      let gone = 0;
      for (let at = list.cssRules.length - 1; at >= 0; at--) {
        const rule = list.cssRules[at]!;
        const unknown = rule instanceof CSSStyleRule ? rule.selectorText.includes(":has(") : rule instanceof CSSSupportsRule && rule.conditionText.includes(":has(");
        if (unknown) list.deleteRule(at);
        else if (rule instanceof CSSGroupingRule) gone += prune(rule);
        gone += Number(unknown);
      }
      return gone;
    };
    return prune(document.querySelector("level-of-care")!.shadowRoot!.adoptedStyleSheets[0]!);
  });
}

test("the focus is seen on every choice, and once", async ({ page }) => {
  await open(page, { element: '<level-of-care shadow="open"></level-of-care>' });
  const visitor = new Visitor(page);
  await visitor.begin();
  const drawn = () => visitor.root.evaluate((root) => {
    const at = (root.getRootNode() as ShadowRoot).activeElement!;
    return [at, at.closest(".choice")!].map((element) => getComputedStyle(element).outlineStyle);
  });
  const box = visitor.root.locator("input").first();
  const reach = async () => {
    while (!(await box.evaluate((one) => one.matches(":focus")))) await page.keyboard.press("Tab");
  };
  await reach();
  expect(await drawn(), "today it is seen around the whole choice").toEqual(["none", "solid"]);
  expect(await older(page), "there is what it does not know").toBeGreaterThan(3);
  expect(await drawn()).toEqual(["solid", "none"]);
});

test("a print has no buttons", async ({ page }) => {
  await open(page, { element: '<level-of-care shadow="open"></level-of-care>' });
  const visitor = new Visitor(page);
  await visitor.begin();
  await older(page);
  await page.emulateMedia({ media: "print" });
  for (const part of [".bar", "button[type]"]) await expect(visitor.root.locator(part).first()).toBeHidden();
});
