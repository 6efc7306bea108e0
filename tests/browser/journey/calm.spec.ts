/** What a visitor is spared: a clock, and being graded. */
import { expect, test, type Page } from "@playwright/test";
import { PEOPLE, SCREENS, reach, unfold, walk, widget, type Name } from "./screens";

test("whoever needs a day for a question finds it as it was left, and goes on", async ({ page }) => {
  await page.addInitScript(() => addEventListener("level-of-care:ready", () => document.documentElement.setAttribute("data-ready", "")));
  await page.clock.install();
  const visitor = await widget(page);
  await page.locator("html[data-ready]").waitFor();
  await walk(page, PEOPLE.grave, "withdrawal-signs");
  await visitor.root.locator("input[value=sweats]").check();
  const state = async () => ({
    question: await visitor.question(),
    ticked: await visitor.root.locator("input:checked").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    text: await visitor.root.textContent(),
  });
  const before = await state();
  expect(before).toMatchObject({ question: "withdrawal-signs", ticked: ["sweats"] });
  await page.clock.fastForward("24:00:00");
  expect(await state()).toEqual(before);
  await walk(page, PEOPLE.grave, "result");
  expect(await visitor.screen()).toBe("result");
});

/** The colors of the ladder and of the badge of what fits, on somebody's result. */
async function colors(page: Page, who: Name): Promise<string[]> {
  const visitor = await widget(page);
  await walk(page, PEOPLE[who], "result");
  return visitor.root.evaluate((root) => {
    const drawn = [...root.querySelectorAll(".ladder, .ladder *")].map((it) => getComputedStyle(it));
    const kinds = ["color", "background-color", "border-top-color", "border-inline-start-color", "outline-color", "fill", "stroke"];
    return [...new Set(drawn.flatMap((style) => kinds.map((kind) => `${kind} ${style.getPropertyValue(kind)}`)))].sort();
  });
}

test("a mild result and a grave one have the same colors", async ({ page }) => {
  const mild = await colors(page, "mild");
  expect(mild.length).toBeGreaterThan(7);
  expect(await colors(page, "grave")).toEqual(mild);
});

test("nobody is given a score, points or a share", async ({ page }) => {
  test.setTimeout(120_000);
  for (const screen of SCREENS.filter(({ until }) => until === "result")) {
    const visitor = await widget(page);
    await reach(visitor, screen);
    await unfold(visitor);
    expect(await visitor.root.textContent(), screen.name).not.toMatch(/score|points|\d+ ?%/i);
  }
});
