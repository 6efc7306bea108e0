/** The site as it was built, and what every test of it needs. */
import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE, TOP } from "../visitor";
import type { Answers, Book } from "../../../www/site/book/book";

export { PACKAGE, TOP };
export const SITE = join(TOP, "www/dist/site");
export const PAGES = ["index.html", "builder.html", "rulebook.html", "reach.html", "changes.html", "guide.html", "centers.html", "developers.html", "clinicians.html", "privacy.html", "bench.html"];

/** A file of the site. */
export function built(name: string): string {
  return readFileSync(join(SITE, name), "utf8");
}

/** The book that the pages are made from. */
export const book = JSON.parse(built("data/book.json")) as Book;

/** What of the package the tests call. */
interface Engine {
  assess(answers: Answers, options?: unknown): Promise<Report>;
  checkProvider(file: unknown): Promise<{ severity: string; path: string; message: string }[]>;
}

/** What of a report the tests look at. */
export interface Report {
  level: Ends;
  withdrawal: Ends;
  living: Ends;
  urgency: Ends;
  today: Ends;
  needs: string[];
  possible_needs: string[];
  reasons: { rules: string[] }[];
}

interface Ends {
  floor: string;
  ceiling: string;
}

/** The package, in Node. */
export async function engine(): Promise<Engine> {
  return (await import(pathToFileURL(join(PACKAGE, "index.js")).href)) as Engine;
}

/** The same numbers in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Somebody's answers to the clinical questions, from mild to grave, with some left open. */
export function somebody(number: (below: number) => number): Record<string, string | string[]> {
  const [gravity, open] = [number(75), [0, 0, 15, 60][number(4)] ?? 0];
  const answers: Record<string, string | string[]> = {};
  for (const { id, kind, choices } of book.questions) {
    if (number(100) < open) {
      const said = ["", "unsure", "rather-not-say"][number(3)] ?? "";
      if (said) answers[id] = said;
    } else if (kind === "many") answers[id] = choices.filter(() => number(300) < gravity).map(({ id }) => id);
    else {
      let at = 0;
      while (at < choices.length - 1 && number(100) < gravity) at++;
      answers[id] = choices[at]!.id;
    }
  }
  return answers;
}

/** Opens a page of the site and waits until its script has run. */
export async function visit(page: Page, file: string): Promise<void> {
  await page.goto(`/${file}`);
  if (file.startsWith("builder") || file.startsWith("bench")) await page.locator("body[data-ready]").waitFor();
}

/** Drops a file on the page, as from the desktop. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], name));
      return carried;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** The text of what a press saves. */
export async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

/** Answers the widget on the page up to its result, all at once; what was not said gets the mildest answer. The root must be open. */
export async function answered(page: Page, answers: Record<string, string | string[]>): Promise<Locator> {
  await page.locator("level-of-care section.root .continue").first().waitFor();
  await page.evaluate(async (answers) => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    for (let screen = 0; screen < 100 && !root.querySelector(".result"); screen++) {
      const inputs = [...root.querySelectorAll<HTMLInputElement>("fieldset input")];
      const said = answers[root.querySelector<HTMLElement>("fieldset")?.dataset.question ?? ""];
      const chosen = inputs.filter(({ value }) => (Array.isArray(said) ? said : [said]).includes(value));
      const mildest = inputs.find(({ type, value }) => type === "checkbox" && value === "none") ?? inputs[0];
      for (const input of chosen.length > 0 ? chosen : mildest ? [mildest] : []) input.click();
      root.querySelector<HTMLElement>('[data-screen="emergency"] .quiet, .continue')!.click();
      // The first screens stand before the module has come.
      while (root.querySelector("[data-waits]")) await new Promise(requestAnimationFrame);
    }
  }, answers);
  return page.locator("level-of-care .result");
}
