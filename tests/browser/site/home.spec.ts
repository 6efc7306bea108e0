/** Home: the widget runs at once, and the switches change what is shown. */
import { expect, test } from "@playwright/test";
import { visit } from "./site";

test.beforeEach(async ({ page }) => {
  // The page keeps the root closed, as any page should; a test has to look inside.
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
});

test("the widget is live at once, and center, language and frame can be switched", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, "index.html");
  const root = page.locator("level-of-care section.root");
  await expect(root.locator("h2")).toHaveText("Find the care that fits");
  await page.locator('input[name="language"][value="es"]').check();
  await expect(root).toHaveAttribute("lang", "es");
  await page.locator('input[name="language"][value="en"]').check();
  await expect(root).toHaveAttribute("lang", "en");
  const narrow = (await root.boundingBox())!.width;
  await page.locator('input[name="frame"][value="desktop"]').check();
  expect((await root.boundingBox())!.width).toBeGreaterThan(2 * narrow);
  const fetched = page.waitForRequest(/half-day\.json/);
  await page.locator("#center").selectOption({ label: "Meridian Day Center" });
  await fetched;
});

test("every theme can be read: the widget shuts none of them out", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ["tide", "forest", "plum", "clay"]) {
      await visit(page, "index.html");
      await page.locator("level-of-care section.root h2").waitFor();
      const accent = await page.evaluate(async (theme) => {
        document.querySelector<HTMLElement>(".frame")!.dataset.theme = theme;
        const old = document.querySelector("level-of-care")!;
        const fresh = document.createElement("level-of-care"); // colors are looked at on the first screen
        old.replaceWith(fresh);
        await new Promise((ready) => fresh.addEventListener("level-of-care:ready", ready));
        const button = fresh.shadowRoot!.querySelector(".continue")!;
        return [getComputedStyle(button).backgroundColor, getComputedStyle(fresh).getPropertyValue(colorName())];
        function colorName() {
          return matchMedia("(prefers-color-scheme: dark)").matches ? "--loc-accent-dark" : "--loc-accent";
        }
      }, theme);
      const wanted = accent[1]!.trim();
      if (theme !== "tide") expect(accent[0]).toBe(rgb(wanted));
    }
  }
  expect(told.filter((line) => line.includes("level-of-care:"))).toEqual([]);
});

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
}

test("after Back the switches say what is shown", async ({ page }) => {
  await visit(page, "index.html");
  await page.locator("#theme").selectOption("plum");
  await page.locator('input[name="language"][value="es"]').check();
  await page.goto("/guide.html");
  await page.goBack();
  await page.locator("level-of-care section.root h2").waitFor();
  await expect(page.locator("#theme")).toHaveValue((await page.locator(".frame").getAttribute("data-theme"))!);
  await expect(page.locator('input[name="language"]:checked')).toHaveValue((await page.locator("level-of-care").getAttribute("lang"))!);
});
