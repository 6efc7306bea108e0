/**
 * How hard each screen is to read, by Flesch and Kincaid: grade 6 or lower on average, and grade 5 or lower where it is
 * about danger. And no screen, in either language, uses a word that shames.
 */
import { expect, test } from "@playwright/test";
import { fleschKincaid } from "flesch-kincaid";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { syllable } from "syllable";
import { PEOPLE, SCREENS, reach, unfold, widget, type Somebody } from "./screens";
import { PACKAGE, type Visitor } from "../visitor";

const SAFETY = ["help", "checklist", "emergency"];
/** Words in the longest sentence. */
const LONGEST = 20;

/** Every text of ours that a visitor reads, whole: of a choice, a sentence, a heading. Not the titles of cited works. */
function texts(visitor: Visitor): Promise<string[]> {
  return visitor.root.evaluate((root) => {
    const found: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (element.children.length > 0 || element.closest("[lang]:not(.root), .own, .dots.small")) continue;
      if (element.textContent.trim() !== "") found.push(element.textContent.trim());
    }
    return found;
  });
}

/** Sentences of three words or more: what is shorter is a label, and has no grade. */
function sentences(all: string[]): string[] {
  const parts = all.flatMap((text) => text.replaceAll(/[“”"]/g, "").split(/[.?!:;]+(?:\s|$)/));
  return parts.map((part) => part.trim()).filter((part) => part.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length >= 3);
}

function grade(all: string[]): { grade: number; longest: string; words: number } {
  const parts = sentences(all);
  const words = parts.map((part) => part.split(/[\s/–-]+/).filter((word) => /[a-z]/i.test(word)));
  const flat = words.flat();
  const longest = parts.reduce((longest, part) => (part.split(/\s+/).length > longest.split(/\s+/).length ? part : longest), "");
  const count = { sentence: parts.length, word: flat.length, syllable: flat.reduce((sum, word) => sum + syllable(word), 0) };
  return { grade: fleschKincaid(count), longest, words: longest.split(/\s+/).length };
}

for (const screen of SCREENS) {
  test(`${screen.name} reads at grade ${SAFETY.includes(screen.name) ? 5 : 6} or lower`, async ({ page }) => {
    const visitor = await widget(page);
    await reach(visitor, screen);
    await unfold(visitor);
    const read = grade(await texts(visitor));
    console.log(`${screen.name}: grade ${read.grade.toFixed(1)}; longest sentence has ${read.words} words: ${read.longest}`);
    expect(read.grade).toBeLessThanOrEqual(SAFETY.includes(screen.name) ? 5 : 6);
    expect(read.words).toBeLessThanOrEqual(LONGEST);
  });
}

/** Beside those whom the screens know: who uses what they do not, was treated before, and whose life stands still. */
const MORE: Somebody[] = [
  { person: "self", calm: true, answers: { substances: ["opioids", "stimulants", "other"], "opioid-use": "some-days", "stimulant-use": "some-days", "use-cost": ["more", "cut-down"] } },
];

for (const person of ["self", "loved-one"] as const) {
  test(`every question reads at grade 6 or lower, and those about danger at grade 5, for ${person}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { questions } = (await import(pathToFileURL(join(PACKAGE, "index.js")).href)) as { questions(): Promise<{ id: string }[]> };
    const unread = new Set((await questions()).map(({ id }) => id));
    const hard: string[] = [];
    for (const somebody of [PEOPLE.middle, PEOPLE.grave, PEOPLE.unsure, ...MORE]) {
      const visitor = await widget(page);
      for (;;) {
        const question = await visitor.root.evaluate((root) => root.querySelector<HTMLElement>("fieldset")?.dataset.question ?? "");
        const screen = await visitor.screen();
        if (screen === "result") break;
        unread.delete(question);
        const read = grade(await texts(visitor));
        const most = ["emergency-signs", "self-harm", "self-harm-before"].includes(question) || screen === "emergency" ? 5 : 6;
        // Not a number, if no sentence was found.
        if (!(read.grade <= most)) hard.push(`${question || screen}: ${read.grade.toFixed(1)}`);
        await step(visitor, { ...somebody, person });
      }
    }
    expect([...new Set(hard)]).toEqual([]);
    expect([...unread], "questions that nobody was asked").toEqual([]);
  });
}

/** One screen on. */
async function step(visitor: Visitor, somebody: Somebody): Promise<void> {
  const before = await visitor.root.locator("h2").textContent();
  await visitor.page.evaluate(({ answers, calm, person }) => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
    const question = find("fieldset")?.dataset.question ?? "";
    const said = question === "who" ? person : (answers[question] ?? (calm ? [] : "unsure"));
    const values = typeof said === "string" ? [said] : said;
    if (question !== "" && values.length === 0) (find("input[type=checkbox][value=none]") ?? find("input"))!.click();
    for (const value of values) if (question !== "") find(`input[value="${value}"]`)!.click();
    (find(".continue") ?? find(".screen > .quiet"))!.click();
  }, somebody);
  expect(await visitor.root.locator("h2").textContent()).not.toBe(before);
}

const BANNED = {
  en: /\b(addicts?|alcoholics?|abus(e|ers?)|junkies?|clean|dirty|habits?|noncompliant|non-compliant|suffer(s|ing)?( from)?|relapsed?|commit(ted)? suicide|failed treatment|drug users?|insane|crazy)\b/i,
  es: /(?<!\p{L})(adict[oa]s?|drogadict[oa]s?|alcohólic[oa]s?|abus(o|ador(es)?|a)|limpi[oa]s?|suci[oa]s?|vicios?|toxicóman[oa]s?|enganchad[oa]s?|sufre de|cometer suicidio|reca(e|ída)s?|loc[oa]s?|tú|tus?|te|vos|vosotros)(?!\p{L})/iu,
};

for (const lang of ["en", "es"] as const) {
  test(`no sentence on any screen shames anybody, in ${lang}, nor does any label`, async ({ page }) => {
    test.setTimeout(120_000);
    let seen = 0;
    for (const screen of SCREENS) {
      const visitor = await widget(page, lang);
      await reach(visitor, screen);
      await unfold(visitor);
      const labels = await visitor.root.evaluate((root) => [...root.querySelectorAll("[aria-label]")].map((it) => it.getAttribute("aria-label") ?? ""));
      const all = [...(await texts(visitor)), ...labels];
      seen += all.length;
      for (const text of all) expect(text).not.toMatch(BANNED[lang]);
    }
    expect(seen).toBeGreaterThan(1000);
  });
}

test("the words that are banned are found where they stand", () => {
  expect("An addict who wants to get clean").toMatch(BANNED.en);
  expect("Una persona adicta").toMatch(BANNED.es);
  expect(grade(["Pharmacological detoxification necessitates interdisciplinary psychiatric supervision."]).grade).toBeGreaterThan(12);
  expect(grade(["You can stop at any time. It is up to you."]).grade).toBeLessThan(3);
});
