/** What is drawn, what keeps its identity, where the focus goes, and what is left behind. */
import { build } from "esbuild";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, Visitor, open, some } from "./visitor";

test.beforeEach(async ({ page }) => {
  await open(page);
  await page.locator("level-of-care h2").waitFor();
});

/** The id of what has the focus inside the widget. */
const focused = (page: Page) => page.evaluate(() => document.querySelector("level-of-care")!.shadowRoot!.activeElement?.id ?? "");

/** Remembers an element under a name; later, whether it still is the one that a selector finds. */
const remember = (element: Locator, name: string) => element.evaluate((element, name) => void Object.assign(document, { [name]: element }), name);
const isStill = (element: Locator, name: string) => element.evaluate((element, name) => element === (document as unknown as Record<string, unknown>)[name], name);

test("the first screen is drawn with one constructed sheet, and no style stands in the markup", async ({ page }) => {
  expect(await new Visitor(page).screen()).toBe("intro");
  const found = await page.evaluate(() => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    return [root.adoptedStyleSheets.length, root.querySelectorAll("style, [style], script").length];
  });
  expect(found).toEqual([1, 0]);
});

test("every step moves the focus to the new heading and keeps the frame", async ({ page }) => {
  const visitor = new Visitor(page);
  await remember(visitor.root.locator(".bar"), "bar");
  await remember(visitor.root.locator("[role=status]"), "status");
  await visitor.go();
  expect([await visitor.screen(), await focused(page)]).toEqual(["who", "loc-heading"]);
  await visitor.root.locator("input[value=self]").check();
  await visitor.go();
  expect([await visitor.screen(), await focused(page)]).toEqual(["question", "loc-heading"]);
  await visitor.root.locator(".back").click();
  expect([await visitor.screen(), await focused(page)]).toEqual(["who", "loc-heading"]);
  await expect(visitor.root.locator("input[value=self]")).toBeChecked();
  expect(await isStill(visitor.root.locator(".bar"), "bar"), "help and exit are never drawn anew").toBe(true);
  expect(await isStill(visitor.root.locator("[role=status]"), "status"), "the announcer is never drawn anew").toBe(true);
});

test("an error moves the focus to its summary and keeps every choice", async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.go();
  const choice = visitor.root.locator("input[value=loved-one]");
  await remember(choice, "choice");
  await visitor.go();
  expect([await visitor.screen(), await focused(page)]).toEqual(["who", "loc-error"]);
  expect(await isStill(choice, "choice")).toBe(true);
  await visitor.root.locator(".error .link").click();
  expect(await focused(page)).toBe("loc-choice-0");
});

test("ticking keeps the element and the focus, and none of these stands alone", async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.begin();
  const [first, none] = [visitor.root.locator("#loc-choice-0"), visitor.root.locator("input[value=none]")];
  await remember(first, "first");
  await remember(none, "none");
  await first.check();
  expect(await isStill(first, "first")).toBe(true);
  await none.focus();
  await page.keyboard.press("Space");
  await expect(none).toBeChecked();
  await expect(first).not.toBeChecked();
  expect(await isStill(none, "none")).toBe(true);
  expect(await isStill(first, "first"), "what would have to be unticked by a script is drawn anew, so that no recorder hears of it").toBe(false);
  await expect(none).toBeFocused();
});

test("an opened fold and the place of the page stay when something else changes", async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.begin();
  await visitor.root.locator("details.why summary").click();
  await visitor.root.locator("#loc-choice-0").check();
  const place = () => page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(place).toBeGreaterThan(100);
  const before = await place();
  // Unticks what is ticked, which is then drawn anew.
  await visitor.root.locator("input[value=none]").evaluate((none: HTMLInputElement) => none.click());
  await expect(visitor.root.locator("#loc-choice-0")).not.toBeChecked();
  expect(await place()).toBe(before);
  await visitor.root.locator(".help").click();
  await expect(visitor.root.locator(".lines")).toBeVisible();
  await expect(visitor.root.locator("details.why")).toHaveAttribute("open", "");
});

test("help opens the numbers to call in sight, wherever on the screen the visitor is", async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.begin();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await visitor.root.locator(".help").click();
  await expect(visitor.root.locator(".lines")).toBeVisible();
  await expect(visitor.root.locator(".lines .call").first()).toBeInViewport();
});

for (const { width, height, size } of [
  { width: 320, height: 568, size: 16 },
  { width: 320, height: 256, size: 16 },
  { width: 375, height: 667, size: 32 },
]) {
  test(`help opens at its beginning, with a number to call in sight, at ${width} by ${height} pixels and a text of ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
    const visitor = new Visitor(page);
    for (const step of ["intro", "who"]) {
      if (step === "who") await visitor.go();
      await visitor.root.locator(".help").click();
      const seen = await visitor.root.evaluate((root) => {
        const boxOf = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
        const bar = boxOf(".bar");
        const above = Math.max(0, Math.min(bar.bottom, bar.top < 1 ? bar.bottom : 0));
        return [".lines-title", ".lines .call"].map((one) => boxOf(one).top >= above && boxOf(one).bottom <= innerHeight);
      });
      expect(seen, step).toEqual([true, true]);
      await visitor.root.locator(".help").click();
    }
  });
}

test("on a phone that lies on its side the way out stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  const visitor = new Visitor(page);
  await visitor.begin();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(visitor.root.locator(".exit")).toBeInViewport();
});

test("a center's name that looks like a part of the drawing is a text", async ({ page }) => {
  const name = 'Bluewater","onclick","x"],["img","\\u0022\\';
  const file = { ...(JSON.parse(readFileSync(join(TOP, "tests/providers/valid/five-evenings.json"), "utf8")) as object), name };
  await page.evaluate((file) => void Object.assign(document.querySelector("level-of-care")!, { provider: file }), file);
  const visitor = new Visitor(page);
  await visitor.begin();
  await visitor.toCheck({ "emergency-signs": [], substances: [] });
  await visitor.go();
  await expect(visitor.root.locator("h3").filter({ hasText: "Bluewater" })).toContainText(name);
  expect(await visitor.root.locator("img, [onclick]").count()).toBe(0);
});

test("what was announced, and what was printed, go with their screen", async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.begin();
  await visitor.toCheck({ "emergency-signs": [], substances: [] });
  await visitor.go();
  const status = visitor.root.locator("[role=status]");
  const frames = page.locator("level-of-care iframe");
  for (const button of await some(visitor.root.locator(".actions button"))) await button.click();
  // Headless browsers have no dialog; that it is asked for is seen in journey/keep.spec.ts.
  await visitor.root.getByRole("button", { name: "Print" }).click();
  await expect(frames).toHaveCount(1);
  await expect(status).not.toHaveText("");
  await visitor.root.locator(".back").click();
  await expect(status).toHaveText("");
  await expect(frames).toHaveCount(0);
});

test("nothing that could reach out of the page is ever drawn", async ({ page }) => {
  const { outputFiles } = await build({ entryPoints: [join(TOP, "www/loader/dom/draw.ts")], bundle: true, format: "iife", globalName: "drawing", write: false });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const refused = await page.evaluate(() => {
    const { draw } = (globalThis as unknown as { drawing: { draw(root: ShadowRoot, before: undefined, written: unknown): void } }).drawing;
    const root = document.createElement("div").attachShadow({ mode: "open" });
    const tries = [["img"], ["script", "", "1"], ["iframe"], ["p", "onclick", "1"], ["p", "src", "x"], ["a", "ping", "x"], ["p", "style", "x"], ["section", ["form"]]];
    return tries.map((written) => {
      try {
        draw(root, undefined, written);
        return "";
      } catch (reason) {
        return String(reason);
      }
    });
  });
  expect(refused.filter((said) => !said.includes("is never drawn"))).toEqual([]);
  expect(refused).toHaveLength(8);
});
