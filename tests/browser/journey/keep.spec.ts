/** Keeping the result: only when asked, as text, as a document of its own on paper, and as a file whose name says nothing. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE, Visitor, open, some } from "../visitor";
import { PEOPLE, walk, widget, type Name } from "./screens";

/** What was in a document when it was printed. */
type Printed = Window & { printed?: string[] };

async function result(page: Page, who: Name, lang = "en") {
  const visitor = await widget(page, lang);
  await walk(page, PEOPLE[who], "result");
  return visitor;
}

test("the copy has the day, then safety, tells the result, the answers and the rule book, and that nobody checked them", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.setFixedTime("2031-03-04T12:00:00");
  const visitor = await result(page, "grave");
  await expect(visitor.root.locator(".part", { hasText: "Keep this" })).toContainText("Do others use this device?");
  await visitor.root.getByRole("button", { name: "Copy as text" }).click();
  await expect(visitor.root.getByRole("status")).toHaveText("Copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const order = [/^Notes for a talk about care\nMarch 4, 2031\n\n/, /Call 911/, /^Result\n- .*residential care/m, /^Why$/m, /^Steps$/m, /^Programs$/m, /^Answers$/m, /not checked by anyone/, /Rule book/];
  const places = order.map((part) => text.search(part));
  expect(places[0]).toBe(0);
  // Each is there, and after the one before.
  expect(places.map((place, i) => place > (places[i - 1] ?? -1)), `${places.join(" ")}\n${text}`).toEqual(order.map(() => true));
});

test("the file has a name that says nothing and the same text", async ({ page }) => {
  await page.clock.setFixedTime("2031-03-04T12:00:00");
  const visitor = await result(page, "middle");
  const [download] = await Promise.all([page.waitForEvent("download"), visitor.root.getByRole("button", { name: "Save as a file" }).click()]);
  expect(download.suggestedFilename()).toBe("notes.txt");
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^Notes for a talk about care\nMarch 4, 2031\n\n/);
  await expect(visitor.root.getByRole("status")).toHaveText("Look for notes.txt in your downloads.");
});

test("a pack whose language is no tag keeps notes all the same, with the day in English", async ({ page }) => {
  await page.clock.setFixedTime("2031-03-04T12:00:00");
  const pack = readFileSync(join(PACKAGE, "es.js"), "utf8").replace("`es ltr", "`es_MX ltr");
  expect(pack).toContain("es_MX");
  await open(page, { element: '<level-of-care shadow="open" lang="es"></level-of-care>', files: { "package/es.js": pack } });
  const visitor = new Visitor(page);
  await visitor.root.and(page.locator("[lang=es_MX]")).waitFor();
  await walk(page, PEOPLE.mild, "result");
  const [download] = await Promise.all([page.waitForEvent("download"), visitor.root.getByRole("button", { name: "Guardar como archivo" }).click()]);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^Notas para hablar de la atención\nMarch 4, 2031\n\n/);
});

for (const [who, lang] of [
  ["mild", "en"],
  ["grave", "en"],
  ["grave", "es"],
  ["unsure", "en"],
] as const) {
  test(`the print of the ${who} person in ${lang} is a document of its own on one or two pages, black on white`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.clock.setFixedTime("2031-03-04T12:00:00");
    // Printing stops at a dialog; what would be printed is looked at instead.
    await page.addInitScript(() => {
      Object.defineProperty(window, "print", { value: () => void ((top as Printed).printed = [...((top as Printed).printed ?? []), document.body.textContent.slice(0, 5)]) });
    });
    const visitor = await result(page, who, lang);
    await visitor.root.locator(".actions .quiet").filter({ hasText: /^(Print|Imprimir)$/ }).click();
    const printed = await page.evaluate(() => {
      const frame = document.querySelector("level-of-care")!.shadowRoot!.querySelector("iframe")!;
      const { documentElement: html, body } = frame.contentDocument!;
      return { html: html.outerHTML, lang: html.lang, headings: body.querySelectorAll("h1, h2").length, first: [...body.children].slice(0, 4).map((one) => `${one.localName} ${one.textContent!.slice(0, 15)}`), color: getComputedStyle(body).color, background: getComputedStyle(body).backgroundColor, inert: frame.getAttribute("aria-hidden"), printed: (window as Printed).printed };
    });
    // Printed once, and when all was there.
    expect(printed).toMatchObject({ lang, color: "rgb(0, 0, 0)", background: "rgb(255, 255, 255)", inert: "true", printed: [lang === "en" ? "Notes" : "Notas"] });
    expect(printed.headings).toBeGreaterThan(5);
    const first = lang === "en" ? ["h1 Notes for a tal", "p March 4, 2031", "p In danger? Call"] : ["h1 Notas para habl", "p 4 de marzo de 2", "p ¿Hay peligro? L"];
    expect(printed.first.slice(0, 3)).toEqual(first);
    const sheet = await page.context().newPage();
    await sheet.setContent(`<!doctype html>${printed.html}`);
    const pdf = (await sheet.pdf({ format: "Letter", margin: { top: "0.4in", bottom: "0.4in", left: "0.4in", right: "0.4in" } })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, "pages").toBeGreaterThan(0);
    expect(pages, "pages").toBeLessThanOrEqual(2);
  });
}

test("nothing of a what-if is kept", async ({ page }) => {
  const visitor = await result(page, "grave");
  await visitor.root.locator("[data-part=what-if] > summary").click();
  await visitor.root.locator("[data-what-if=people]").selectOption({ index: 0 });
  await expect(visitor.root.locator(".banner")).toContainText("not your result");
  await expect(visitor.root.getByRole("button", { name: "Copy as text" })).toHaveCount(0);
  await visitor.root.locator(".banner button").click();
  await expect(visitor.root.locator(".banner")).toHaveCount(0);
  await expect(visitor.root.getByRole("button", { name: "Copy as text" })).toHaveCount(1);
});

test("the page itself is printed black on white, with its numbers, and without what can only be pressed", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const visitor = await result(page, "middle");
  await expect(visitor.root).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(visitor.root.locator(".first a[href='tel:+18006624357']")).toBeVisible();
  await expect(visitor.root.locator(".crisis").last()).toBeHidden();
  await expect(visitor.root.locator(".part:has(> .crisis) a[href='tel:911']")).toBeVisible();
  for (const pressed of [".bar", ".tools", "button", ".fold", ".part:has-text('Do others use this device?')"]) {
    for (const one of await some(visitor.root.locator(pressed))) await expect(one).toBeHidden();
  }
  for (const call of await some(visitor.root.locator(".call"))) await expect(call).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});
