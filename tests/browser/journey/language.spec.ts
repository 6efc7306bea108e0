/** Languages: the switch keeps place and answers, and a pack from a file is enough for another one, in either direction. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE, TOP, type Visitor } from "../visitor";
import { lost } from "./lost";
import { CENTER, PEOPLE, SCREENS, reach, unfold, walk, widget } from "./screens";

test("a switch of language keeps the place, what is ticked and what was said, and the result is the same", async ({ page }) => {
  const visitor = await widget(page);
  const to = async (name: string, lang: string) => {
    await visitor.root.locator(`.language:text-is("${name}")`).click();
    await expect(visitor.root).toHaveAttribute("lang", lang);
  };
  const state = async () => ({
    screen: await visitor.screen(),
    question: await visitor.root.locator("fieldset").first().getAttribute("data-question").catch(() => null),
    ticked: await visitor.root.locator("input:checked").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  });
  await walk(page, PEOPLE.grave, "withdrawal-signs");
  await visitor.root.locator("input[value=sweats]").check();
  const before = await state();
  await to("Español", "es");
  expect(await state()).toEqual(before);
  await expect(visitor.root.locator("#loc-heading")).toBeFocused();
  await expect(visitor.root.locator(".continue")).toHaveText("Continuar");
  await to("English", "en");
  expect(await state()).toEqual(before);
  await walk(page, PEOPLE.grave, "result");
  const level = () => visitor.root.locator(".result").evaluate((it) => ({ ...(it as HTMLElement).dataset }));
  const english = await level();
  await to("Español", "es");
  expect(await level()).toEqual(english);
  await expect(visitor.root).toContainText("oprima 2");
});

test("the language that was asked for last stays, English too, however late the pack of an earlier one comes", async ({ page }) => {
  const element = '<level-of-care shadow="open" lang="es" languages="en, es, qps=Pseudo"></level-of-care>';
  const visitor = await widget(page, "es", { element });
  let come = (): void => undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  const body = await pseudo("qps", "ltr");
  await page.route("**/package/qps.js", async (route) => {
    await late;
    await route.fulfill({ contentType: "text/javascript", body });
  });
  const came = page.waitForResponse("**/package/qps.js");
  await visitor.root.locator('.language[lang="qps"]').click();
  await visitor.root.locator('.language[lang="en"]').click();
  await expect(visitor.root).toHaveAttribute("lang", "en");
  await expect(visitor.root.locator("#loc-heading")).toBeFocused();
  come();
  await (await came).finished();
  await page.waitForTimeout(300);
  await expect(visitor.root).toHaveAttribute("lang", "en");
});

/** A pack made by a rule from the Spanish keys: every sentence marked at both ends and a third longer. */
async function pseudo(lang: string, direction: string): Promise<string> {
  const { strings } = JSON.parse(readFileSync(join(TOP, "www/words/es.json"), "utf8")) as { strings: Record<string, string> };
  const marked = Object.entries(strings).map(([key, text]) => {
    const days = key === "week.days" || key === "fit.days";
    return [key, days ? text.split(" ").map((day) => `⟦${day}⟧`).join(" ") : `⟦${text} ${"lo ".repeat(Math.ceil(text.length / 9))}⟧`];
  });
  const { packScript } = (await import(pathToFileURL(join(PACKAGE, "index.js")).href)) as typeof import("../../../www/loader/index");
  return packScript({ lang, direction: direction as "ltr" | "rtl", strings: Object.fromEntries(marked) as Record<string, string> });
}

async function pseudoWidget(page: Page, lang: string, direction: string) {
  const element = `<level-of-care shadow="open" lang="${lang}" languages="en=English, ${lang}=Pseudo"><script type="application/json">${CENTER}</script></level-of-care>`;
  return widget(page, lang, { element, files: { [`package/${lang}.js`]: await pseudo(lang, direction) } });
}

/** Every string of the center's file. */
function own(file: unknown): string[] {
  if (typeof file === "string") return [file];
  return file !== null && typeof file === "object" ? Object.values(file).flatMap(own) : [];
}

/** What is said or named outside of the pack's marks: not the center's own words, numbers, names of languages and titles of sources. */
async function unmarked(visitor: Visitor): Promise<string[]> {
  const all = await visitor.root.evaluate((root) => {
    const found: string[] = [];
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      const title = walker.currentNode.parentElement!.closest(".dots.small") && /\(\d{4}\)(, to be confirmed)?$/.test(walker.currentNode.textContent!);
      if (!title && !walker.currentNode.parentElement!.closest("[lang]:not(.root), .language")) found.push(walker.currentNode.textContent!);
    }
    return [...found, ...[root, ...root.querySelectorAll("[aria-label]")].map((it) => it.getAttribute("aria-label") ?? "")];
  });
  const words = own(JSON.parse(CENTER)).sort((one, other) => other.length - one.length);
  return all.filter((text) => {
    let left = text;
    for (let before = ""; before !== left; ) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, "")];
    for (const word of words) left = left.replaceAll(word, "");
    return /\p{L}/u.test(left);
  });
}

for (const [lang, direction] of [
  ["qps", "ltr"],
  ["qpr", "rtl"],
] as const) {
  test(`a language that only a file knows, ${direction}, is spoken on every screen and fits a narrow phone`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const screen of SCREENS) {
      const visitor = await pseudoWidget(page, lang, direction);
      await reach(visitor, screen);
      await unfold(visitor);
      await expect(visitor.root).toHaveAttribute("dir", direction);
      expect(await visitor.root.evaluate((root) => getComputedStyle(root).direction)).toBe(direction);
      expect.soft(await lost(page), screen.name).toEqual([]);
      await expect(visitor.root.locator("h2")).toContainText("⟦");
      expect.soft(await unmarked(visitor), screen.name).toEqual([]);
      const [help, exit] = await visitor.root.evaluate((root) => ["help", "exit"].map((name) => root.querySelector(`.${name}`)!.getBoundingClientRect().toJSON() as DOMRect));
      const before = help!.bottom <= exit!.top || (direction === "ltr" ? help!.right <= exit!.left : help!.left >= exit!.right);
      expect(before, "help comes first in reading order").toBe(true);
    }
  });
}
