/** The rule book: find a rule, see whom it reaches, open the result; anchors that stay; text without a script; print. */
import { expect, test } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contrast } from "../../../www/site/client/builder/contrast";
import { SITE, TOP, PAGES, book, built, engine, visit } from "./site";

test("somebody finds a rule, sees whom it reaches, and opens the widget's own result for them", async ({ page }) => {
  await visit(page, "rulebook.html");
  await page.getByRole("searchbox").fill("seizure-before");
  const rule = page.locator('[id="withdrawal.seizure-before"]');
  await expect(rule).toBeVisible();
  await expect(page.locator('[id="home.some-use-there"]')).toBeHidden();
  await expect(page.locator("#count")).toHaveText(/^\d+ found$/);
  // Every word counts: one more never finds more.
  const found = async () => Number.parseInt(await page.locator("#count").innerText(), 10);
  const alone = await found();
  await page.getByRole("searchbox").fill("seizure-before withdrawal");
  await expect(rule).toBeVisible();
  expect(await found()).toBeLessThanOrEqual(alone);
  await page.getByRole("searchbox").fill("seizure-before");
  await rule.getByText("Who does this reach?").click();
  const opens = rule.getByRole("button", { name: "Open the result" });
  await expect(opens).toHaveCount(2);
  await opens.first().click();
  const result = page.locator("#result level-of-care .result");
  await expect(result).toHaveAttribute("data-level-floor", "intensive-outpatient");
  await expect(result).toHaveAttribute("data-withdrawal-floor", "medically-monitored");
  await expect(page.locator("#answered")).toContainText("A seizure (a fit) when stopping");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.locator("level-of-care")).toHaveCount(0);
});

test("the result that opens is the engine's, for a rule of every area and for the hardest to read", async ({ page }) => {
  test.slow();
  const { assess } = await engine();
  await visit(page, "rulebook.html");
  const rules = [...new Map(book.rules.map(({ area, id }) => [area, id])).values(), "safety.seizure-now", "use.two-strains", "withdrawal.pregnant-and-drinking"];
  for (const id of rules) {
    const button = page.locator(`[id="${id}"] button[data-answers]`).first();
    const answers = JSON.parse((await button.getAttribute("data-answers"))!) as Record<string, string | string[]>;
    const mildest = Object.fromEntries(book.questions.filter(({ clinical }) => clinical).map(({ id, kind, choices }) => [id, kind === "many" ? [] : choices[0]!.id]));
    const report = await assess({ ...mildest, ...answers });
    await button.evaluate((button: HTMLElement) => button.click());
    const result = page.locator("#result level-of-care .result");
    await expect(result).toHaveAttribute("data-level-floor", report.level.floor, { timeout: 30_000 });
    await expect(result).toHaveAttribute("data-level-ceiling", report.level.ceiling);
    await expect(result).toHaveAttribute("data-withdrawal-floor", report.withdrawal.floor);
    await page.locator("#close").click();
  }
});

test("every rule, question, law and source has its stable anchor, and every link of the site leads somewhere", () => {
  const pages = new Map(PAGES.map((file) => [file, built(file)]));
  const ids = new Map([...pages].map(([file, text]) => [file, [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)]));
  const anchors = new Set(ids.get("rulebook.html"));
  const laws = [...readFileSync(join(TOP, "tests/rulebook.md"), "utf8").matchAll(/^- `([a-z0-9-]+)` .* → /gm)].map(([, id]) => `law.${id!}`);
  expect(laws.length).toBeGreaterThan(100);
  const wanted = [...laws, ...book.rules.flatMap(({ id, sources }) => [id, ...sources.map(({ source }) => `source.${source}`)]), ...book.questions.map(({ id }) => `question.${id}`)];
  expect(wanted.filter((id) => !anchors.has(id))).toEqual([]);
  for (const [file, list] of ids) expect(new Set(list).size, `${file} has an id twice`).toBe(list.length);
  const dead = [...pages].flatMap(([file, text]) =>
    [...text.matchAll(/<(?:a|link|script)\b[^>]*?(?:href|src)="([^"]+)"/g)].flatMap(([, address = ""]) => {
      if (/^(https:|tel:)/.test(address)) return [];
      const [target = "", anchor] = address.split("#");
      const there = existsSync(join(SITE, target || file)) && (!anchor || ids.get(target || file)?.includes(anchor));
      return there ? [] : [`${file} links to ${address}`];
    }),
  );
  expect(dead).toEqual([]);
});

test("an address with an anchor opens at its rule, folds and all", async ({ page }) => {
  await visit(page, "rulebook.html#withdrawal.seizure-before");
  await expect(page.locator('[id="withdrawal.seizure-before"] h4')).toBeInViewport();
  await visit(page, "reach.html#reach.level.residential");
  await expect(page.locator('[id="reach.level.residential"]')).toHaveAttribute("open", "");
});

test("the change log says what moved since the book before", () => {
  const log = built("changes.html");
  expect(log).toMatch(/\d+ rules came/);
  expect(log).toMatch(/\d+ of \d{3} examples placed elsewhere/);
  expect(log).toContain(book.hash);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the rule book and the guides read as text, and nothing shows that cannot work", async ({ page }) => {
    await page.goto("/rulebook.html");
    await expect(page.locator('[id="withdrawal.seizure-before"]')).toContainText("A seizure (a fit) when stopping");
    await page.locator('[id="withdrawal.seizure-before"] summary').click();
    await expect(page.locator('[id="withdrawal.seizure-before"] .way').first()).toBeVisible();
    expect(await page.locator("button:visible").count()).toBe(0);
    await expect(page.getByRole("searchbox")).toBeHidden();
    for (const file of ["centers.html", "developers.html", "clinicians.html", "privacy.html"]) {
      await page.goto(`/${file}`);
      await expect(page.locator("h1")).toBeVisible();
    }
    await page.goto("/index.html");
    await expect(page.locator("level-of-care")).toContainText("988");
    expect(await page.locator("select:visible").count()).toBe(0);
    await page.goto("/builder.html");
    await expect(page.getByText("The form needs JavaScript")).toBeVisible();
  });
});

test("in print every fold is open, buttons are gone, and there is a place to sign", async ({ page }) => {
  await visit(page, "rulebook.html");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("main details:not([open])").count()).toBe(0);
  await expect(page.locator(".signature")).toBeVisible();
  await expect(page.locator(".signature")).toContainText(book.hash);
  await expect(page.locator('[id="withdrawal.seizure-before"] .way').first()).toBeVisible();
  expect(await page.locator("button:visible").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator("main details[open]").count()).toBe(0);
});

test("a result that was left before it came is not shown under the words of the next", async ({ page }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/play-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "rulebook.html");
  const open = (id: string) => page.locator(`[id="${id}"] button[data-answers]`).first().evaluate((button: HTMLElement) => button.click());
  await open("safety.seizure-now");
  await page.keyboard.press("Escape");
  await expect(page.locator("#played")).toBeEmpty();
  await open("withdrawal.seizure-before");
  go();
  await expect(page.locator("#result .result").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("#result level-of-care")).toHaveCount(1);
  await expect(page.locator("#answered")).toContainText("A seizure (a fit) when stopping");
});

test("an address with a broken anchor leaves the page whole", async ({ page }) => {
  await visit(page, "rulebook.html#%E0%A4");
  await page.locator('[id="withdrawal.seizure-before"] button[data-answers]').first().evaluate((button: HTMLElement) => button.click());
  await expect(page.locator("#result")).toBeVisible();
});

test("on a phone the way back to the areas stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, "rulebook.html#withdrawal.seizure-before");
  await expect(page.locator(".contents")).not.toBeInViewport();
  await page.getByRole("link", { name: "All areas" }).click();
  await expect(page.locator(".contents a").first()).toBeInViewport();
  await expect(page.locator(".contents a").last()).toBeInViewport();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the hint in an empty search field can be read, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await visit(page, "rulebook.html");
    const [hint, opacity, behind] = await page.getByRole("searchbox").evaluate((field) => {
      const { color, opacity } = getComputedStyle(field, "::placeholder");
      return [color, opacity, getComputedStyle(field).backgroundColor];
    });
    const digits = (color: string) => `#${color.match(/\d+/g)!.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    expect(opacity).toBe("1");
    expect(contrast(digits(hint!), digits(behind!))).toBeGreaterThanOrEqual(4.5);
  });
}
