/** A page whose own scripts listen to everything they can, or have broken what the element stands on. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { CENTER, PEOPLE, walk, widget } from "./journey/screens";
import { Visitor, open } from "./visitor";

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

test("nor does one after a breakdown, when the element could start anew in the same root", async ({ page }) => {
  await page.addInitScript(() => void (CSSStyleSheet.prototype.replaceSync = () => { throw new Error("broken"); }));
  await open(page, { element: ELEMENT });
  const line = page.locator('level-of-care a[href="tel:988"]');
  await line.waitFor();
  const heard = await navigations(page);
  await line.click();
  await expect.poll(heard).toEqual(["tel:988 apart"]);
});

test("a center's page still opens: in this tab by a press, in another one by a press with Ctrl or the middle button", async ({ page, context }) => {
  const book = "https://example.com/book";
  await context.route("https://example.com/**", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Booking</title>" }));
  const visitor = await widget(page, "en", { element: `<level-of-care shadow="open" lang="en"><script type="application/json">${JSON.stringify({ ...JSON.parse(CENTER), links: { book } })}</script></level-of-care>` });
  await walk(page, PEOPLE.middle, "result");
  const link = visitor.root.locator(`a[href="${book}"]`);
  const ways: Parameters<typeof link.click>[0][] = [{ modifiers: ["Control"] }, { modifiers: ["Shift"] }, { button: "middle" }];
  for (const way of ways) {
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

test("Shift three times leaves also a page that keeps every key from what is inside it", async ({ page }) => {
  await open(page, { element: ELEMENT });
  await new Visitor(page).begin();
  await page.evaluate(() => addEventListener("keydown", (event) => event.stopPropagation(), true));
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  await page.waitForURL(AWAY);
});

test("leaving by one of two elements forgets the answers of both", async ({ page }) => {
  await open(page, { element: ELEMENT + ELEMENT });
  await page.evaluate(() => {
    const closed: number[] = [];
    Object.defineProperty(document, "closed", { value: closed });
    const all: unknown[] = [...document.querySelectorAll("level-of-care")];
    addEventListener("level-of-care:closed", (event) => closed.push(all.indexOf(event.target)));
  });
  // An answer without a page: the browser stays where it is.
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  const [one, other] = [0, 1].map((nth) => new Visitor(page, page.locator("level-of-care").nth(nth)));
  await other!.begin();
  await one!.begin();
  await one!.root.locator(".exit").click({ noWaitAfter: true });
  for (const { root } of [one!, other!]) {
    await expect(root).toBeEmpty();
    await expect(root).toHaveAttribute("data-screen", "left");
  }
  expect(await page.evaluate(() => (document as unknown as { closed: number[] }).closed)).toEqual([0, 1]);
});

const BROKEN: Record<string, { breaks: () => void; shows: "the questionnaire" | "crisis lines" | "the children" }> = {
  "lists of classes": { breaks: () => void (DOMTokenList.prototype.add = () => { throw new Error("broken"); }), shows: "the questionnaire" },
  "events of its own": { breaks: () => void delete (window as Partial<typeof globalThis>).CustomEvent, shows: "the questionnaire" },
  "every object, with a getter": { breaks: () => void ((Object.prototype as { get?: unknown }).get = () => undefined), shows: "the questionnaire" },
  "every object, with a plain value": { breaks: () => void ((Object.prototype as { extra?: unknown }).extra = 1), shows: "the questionnaire" },
  "dispatching": { breaks: () => void (EventTarget.prototype.dispatchEvent = () => { throw new Error("broken"); }), shows: "the questionnaire" },
  "style sheets": { breaks: () => void (CSSStyleSheet.prototype.replaceSync = () => { throw new Error("broken"); }), shows: "crisis lines" },
  "appending": { breaks: () => void (Element.prototype.append = () => { throw new Error("broken"); }), shows: "the children" },
  "breaking off": { breaks: () => void delete (window as Partial<typeof globalThis>).AbortController, shows: "crisis lines" },
};
for (const [what, { breaks, shows }] of Object.entries(BROKEN)) {
  test(`a page that has broken ${what} hears of no error, and its visitors see ${shows}`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener("unhandledrejection", (event) => reportError(event.reason));
    });
    await page.addInitScript(breaks);
    await open(page, { element: ELEMENT });
    const host = page.locator("level-of-care");
    if (shows === "the questionnaire") {
      await new Visitor(page).begin();
      await expect(host.locator("fieldset")).toBeVisible();
    } else await expect(host.getByText("Call us.")).toBeVisible();
    if (shows === "crisis lines") await expect(host.locator('a[href="tel:988"]')).toBeVisible();
    // Whatever is still on its way has come, and failed.
    await page.waitForTimeout(500);
    if (shows !== "the questionnaire") await expect(host.getByText("Call us.")).toBeVisible();
    await page.evaluate(() => {
      const element = document.querySelector("level-of-care") as HTMLElement & { provider: unknown };
      element.provider = { name: "A center" };
      element.setAttribute("lang", "en");
    });
    await page.waitForTimeout(500);
    // Whatever is broken, the way out is not. What listens to keys has to be broken off, one day.
    if (what === "breaking off") await host.locator("button").click();
    else for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
    await page.waitForURL(AWAY);
  });
}
