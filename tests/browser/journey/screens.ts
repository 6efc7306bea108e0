/** Every screen of the journey, each with the way to it, and the people who walk it. */
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, Visitor, open, type Answers, type Host } from "../visitor";

/** Answers of one person; what is not named here is said to be unsure or, when `calm`, the mildest. */
export interface Somebody {
  answers: Answers;
  calm: boolean;
  person: "self" | "loved-one";
}

/** A mild, a middle and a grave person, one in danger now, and one who does not know much. */
export const PEOPLE = {
  mild: { person: "self", calm: true, answers: { substances: ["alcohol"], "alcohol-frequency": "weekly", "use-cost": ["more"] } },
  middle: {
    person: "self",
    calm: true,
    answers: {
      substances: ["alcohol", "cannabis"],
      "alcohol-frequency": "most-days",
      "alcohol-amount": "3-5",
      "use-cost": ["more", "cut-down", "time", "duties", "people", "health"],
      cravings: "often",
      "longest-without": "days",
      mood: "moderate",
      home: "some-use",
      people: "some",
      "daily-life": "failing",
      "hours-free": "9-19",
      "free-times": ["weekday-evenings", "weekends"],
      insurance: "private",
    },
  },
  grave: {
    person: "loved-one",
    calm: true,
    answers: {
      substances: ["alcohol", "sedatives", "opioids"],
      "alcohol-frequency": "daily",
      "alcohol-amount": "10-plus",
      "sedative-use": "most-days",
      "opioid-use": "most-days",
      "withdrawal-signs": ["shakes", "sweats", "nausea"],
      "withdrawal-before": ["seizure", "hospital"],
      "use-cost": ["more", "cut-down", "time", "duties", "people", "health", "risky", "tolerance", "sick"],
      "body-care": "unstable",
      mood: "severe",
      "self-harm": "thoughts",
      home: "unsafe",
      people: "pull-down",
      readiness: "not-now",
      "hours-free": "under-3",
    },
  },
  danger: { person: "self", calm: true, answers: { "emergency-signs": ["seizure"], substances: ["alcohol"], "alcohol-frequency": "daily" } },
  unsure: { person: "self", calm: false, answers: { "emergency-signs": [], substances: ["alcohol"], "alcohol-frequency": "daily", "self-harm": "none" } },
} satisfies Record<string, Somebody>;

/** Whom a screen is reached as. */
export type Name = keyof typeof PEOPLE;

/** A center with every kind of program. */
export const CENTER = readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8");

/** A page with the widget and the center's programs, in this language. */
export async function widget(page: Page, lang = "en", host: Host = {}): Promise<Visitor> {
  const element = `<level-of-care shadow="open" lang="${lang}"><script type="application/json">${CENTER}</script></level-of-care>`;
  await open(page, { element, ...host });
  const visitor = new Visitor(page);
  await visitor.root.and(page.locator(`[lang="${lang}"]`)).waitFor();
  return visitor;
}

/** Walks on as this person, as fast as the page can draw, as far as a screen's or a question's id. */
export function walk(page: Page, somebody: Somebody, until: string): Promise<void> {
  return page.evaluate(
    async ({ somebody, until }) => {
      const root = document.querySelector("level-of-care")?.shadowRoot;
      const find = <T extends HTMLElement>(selector: string) => root?.querySelector<T>(selector) ?? undefined;
      for (let step = 0; step < 200; step++) {
        const screen = find(".root")?.dataset.screen ?? "";
        const question = find("fieldset")?.dataset.question ?? "";
        if (screen === until || question === until) return;
        if (question === "who") find(`input[value="${somebody.person}"]`)?.click();
        else if (question !== "") {
          const said = somebody.answers[question] ?? (somebody.calm ? [] : "unsure");
          // Of boxes none; of choices the first, which is the mildest: "none" may be the gravest there.
          const none = find("input[type=checkbox][value=none]") ?? find("input");
          const values = typeof said === "string" ? [said] : said;
          if (values.length === 0) none?.click();
          for (const value of values) {
            const input = find<HTMLInputElement>(`input[value="${value}"]`);
            if (input?.checked === false) input.click();
          }
        }
        find(screen === "emergency" ? ".screen > .quiet" : ".continue")?.click();
        // The first screens stand before the module has come; what was pressed there waits for it.
        if (find("[data-waits]")) await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`${until} was never reached`);
    },
    { somebody, until },
  );
}

/** One screen: a name for files and titles, who walks there, where to stop, and what is pressed there. */
export interface Screen {
  name: string;
  who: Name;
  until: string;
  press?: string[];
}

/** Every screen, in the order of the journey. */
export const SCREENS: Screen[] = [
  { name: "intro", who: "mild", until: "intro" },
  { name: "help", who: "mild", until: "intro", press: [".help", ".lines summary"] },
  { name: "who", who: "mild", until: "who" },
  { name: "checklist", who: "mild", until: "emergency-signs" },
  { name: "one", who: "middle", until: "alcohol-frequency", press: [".why summary"] },
  { name: "error-one", who: "middle", until: "alcohol-frequency", press: [".continue"] },
  { name: "error-many", who: "middle", until: "use-cost", press: [".continue"] },
  { name: "emergency", who: "danger", until: "emergency" },
  { name: "check", who: "grave", until: "check" },
  { name: "result-mild", who: "mild", until: "result" },
  { name: "result-middle", who: "middle", until: "result" },
  { name: "result-grave", who: "grave", until: "result" },
  { name: "result-danger", who: "danger", until: "result" },
  { name: "result-unsure", who: "unsure", until: "result" },
  { name: "what-if", who: "grave", until: "result", press: ["[data-part=what-if] > summary", "what-if"] },
];

/** Goes to a screen from the first one. */
export async function reach(visitor: Visitor, screen: Screen): Promise<void> {
  await walk(visitor.page, PEOPLE[screen.who], screen.until);
  for (const selector of screen.press ?? []) {
    if (selector === "what-if") await visitor.root.locator("select").first().selectOption({ index: 0 });
    else await visitor.root.locator(selector).click();
  }
}

/** Opens everything that is folded. */
export function unfold(visitor: Visitor): Promise<void> {
  return visitor.root.evaluate((root) => root.querySelectorAll("details").forEach((fold) => (fold.open = true)));
}
