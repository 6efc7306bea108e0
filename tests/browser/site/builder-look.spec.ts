/** How the builder looks: the preview is never far, fields stand on one line, and nothing empty is called good. */
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, drop, visit } from "./site";

test("nothing that is empty is called good", async ({ page }) => {
  await visit(page, "builder.html");
  const dot = () => page.locator("#verdict a").evaluate((link) => getComputedStyle(link, "::before").backgroundColor);
  const unknown = await dot();
  await expect(page.locator("#verdict")).toHaveText("Nothing written yet");
  expect(await dot()).toBe(unknown);
  await drop(page, "half-day.json", readFileSync(join(TOP, "tests/providers/valid/half-day.json"), "utf8"));
  await expect(page.locator("#verdict")).toHaveText("No problems");
  const good = await dot();
  await page.getByLabel("Phone number (needed)").fill("12");
  await expect(page.locator("#verdict")).toHaveText("1 error");
  expect(new Set([unknown, good, await dot()]).size).toBe(3);
});

test("on a phone one press leads from any field to the preview, by touch or by keyboard, and hides no field", async ({ page }) => {
  await visit(page, "builder.html");
  const see = page.getByRole("link", { name: "See it" });
  const field = page.getByLabel("Name (needed)").first();
  const preview = page.getByRole("heading", { name: "What visitors see" });
  await field.scrollIntoViewIfNeeded();
  await expect(preview).not.toBeInViewport();
  await see.click();
  await expect(preview).toBeInViewport();
  await field.focus();
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press("Tab");
    // Once the page has settled: the preview beside it may still be growing.
    const hidden = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().bottom - document.querySelector(".see")!.getBoundingClientRect().top);
    await expect.poll(hidden).toBeLessThanOrEqual(0);
  }
  await see.focus();
  await page.keyboard.press("Enter");
  await expect(preview).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(see).toBeHidden();
});

test("fields side by side stand on one line, whether or not they have a hint or an error", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, "builder.html");
  const tops = (...paths: string[]) => Promise.all(paths.map(async (path) => Math.round((await page.locator(`[data-path="${path}"] :is(input, select)`).first().boundingBox())!.y)));
  for (const pair of [["name", "phone"], ["programs[0].level", "programs[0].name"], ["programs[0].weeks", "programs[0].attendance"]]) {
    const [one, other] = await tops(...pair);
    expect(one).toBe(other);
  }
  await page.getByLabel("Phone number (needed)").fill("12");
  await page.getByLabel("Phone number (needed)").blur();
  await expect(page.locator('[data-path="phone"] .error')).toBeVisible();
  const [one, other] = await tops("name", "phone");
  expect(one).toBe(other);
});
