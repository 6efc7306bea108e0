/** A page whose own scripts listen to everything they can, or have broken what the element stands on. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CENTER, PEOPLE, walk, widget } from "./journey/screens";
import { TOP, Visitor, open } from "./visitor";

const AWAY = "https://away.example/";
const ELEMENT = `<level-of-care shadow="open" exit="${AWAY}"><p>Call us.</p></level-of-care>`;

let errors: string[];
test.beforeEach(async ({ page }) => {
  errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><h1>Sunny</h1>" }));
});
test.afterEach(() => expect(errors, "nothing is ever thrown into the page").toEqual([]));

/** Listens to navigations as a script does that patches nothing; answers the addresses, and whether the root could be reached. */
async function navigations(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.defineProperty(document, "navigations", { value: kept });
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener("navigate", (event) => {
      const { destination, sourceElement } = event as unknown as { destination: { url: string }; sourceElement?: Element };
      kept.push(`${destination.url} ${sourceElement?.getRootNode() instanceof ShadowRoot ? "in the root" : "apart"}`);
      // Where it leads does not matter here.
      event.preventDefault();
    });
  });
  return () => page.evaluate(() => (document as unknown as { navigations: string[] }).navigations.splice(0));
}

test("a link that is pressed, by mouse or keyboard, hands its page no way into the closed root", async ({ page }) => {
  const visitor = await widget(page);
  await walk(page, PEOPLE.danger, "result");
  const heard = await navigations(page);
  for (const scheme of ["tel:911", "sms:988"]) {
    const link = visitor.root.locator(`a[href="${scheme}"]`).first();
    await link.click();
    await expect.poll(heard).toEqual([`${scheme} apart`]);
    await link.press("Enter");
    await expect.poll(heard).toEqual([`${scheme} apart`]);
  }
});

test("a center's page still opens: in this tab by a press, in another one by a press with Ctrl or the middle button", async ({ page, context }) => {
  const book = "https://example.com/book";
  await context.route("https://example.com/**", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Booking</title>" }));
  const visitor = await widget(page, "en", { element: `<level-of-care shadow="open" lang="en"><script type="application/json">${JSON.stringify({ ...JSON.parse(CENTER), links: { book } })}</script></level-of-care>` });
  await walk(page, PEOPLE.middle, "result");
  const link = visitor.root.locator(`a[href="${book}"]`);
  for (const way of [{ modifiers: ["Control"] }, { modifiers: ["Shift"] }, { button: "middle" }] as const) {
    const [other] = await Promise.all([context.waitForEvent("page"), link.click(way)]);
    await other.close();
  }
  expect(await visitor.screen()).toBe("result");
  await link.click();
  await page.waitForURL(book);
  expect(await page.evaluate(() => document.referrer)).toBe("");
});

test("saving the result as a file tells the page no address to read it at", async ({ page }) => {
  const visitor = await widget(page);
  await walk(page, PEOPLE.middle, "result");
  const heard = await navigations(page);
  const [download] = await Promise.all([page.waitForEvent("download"), visitor.root.getByRole("button", { name: "Save as a file" }).click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("Notes for a talk about care");
  expect(await heard()).toEqual([]);
  expect(await page.evaluate(() => window.length), "no frame to reach it through").toBe(0);
});
