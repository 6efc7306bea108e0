/**
 * Five hundred people wander: they answer, think better of it, go back, change, try a what-if, open the help, switch
 * the language. Wherever each ends, the result is that of a fresh assessment of the final answers, by the package.
 */
import { expect, test, type Page } from "@playwright/test";
import { widget } from "./screens";

const WALKS = 500;
const PARTS = 4;
/** Steps before somebody heads for the result. */
const STEPS = 90;

/** What the package offers, as far as it is used here. */
interface Package {
  assess(answers: Record<string, string | string[]>, options: object): Promise<Assessed>;
  questions(lang: string): Promise<{ id: string; kind: string }[]>;
}

interface Assessed {
  level: { floor: string; ceiling: string };
  withdrawal: { floor: string };
  reasons: { text: string }[];
  path: { title: string; text: string }[];
}

/** What the page must say, and what it says. */
interface Ended {
  expected: string[];
  shown: string[];
  answers: string;
  tried: number;
}

/** Wanders in the page; everything that chance decides follows from the seed. */
function wander(page: Page, seed: number, walks: number, steps: number): Promise<Ended[]> {
  return page.evaluate(
    async ({ seed, walks, steps }) => {
      const { assess } = (await import("/host/package/index.js" as string)) as Package;
      const root = document.querySelector("level-of-care")!.shadowRoot!;
      const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
      const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
      const section = () => one(".root")!;
      let state = seed;
      const below = (n: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * n);
      };
      const pick = <T,>(list: T[]): T | undefined => list[below(list.length)];
      // What was said last about each question, kept apart from the widget: read off the boxes when Continue is pressed.
      let said = new Map<string, string | string[]>();
      let person = "self";
      const go = () => {
        const question = one("fieldset")?.dataset.question;
        const checked = all<HTMLInputElement>("input:checked").map((input) => input.value);
        const [first] = checked;
        if (question === "who" && first !== undefined) person = first;
        else if (question !== undefined && first !== undefined) {
          const whole = one<HTMLInputElement>("input")!.type === "radio" || ["unsure", "rather-not-say"].includes(first);
          said.set(question, whole ? first : first === "none" ? [] : checked);
        }
        (one(".continue") ?? one(".screen > .quiet"))?.click();
      };
      let tried = 0;
      const whatIf = () => {
        const select = pick(all<HTMLSelectElement>("select"));
        if (!select) return;
        select.selectedIndex = below(select.options.length);
        select.dispatchEvent(new Event("change", { bubbles: true }));
        tried += all(".banner").length;
      };
      const step = () => {
        const screen = section().dataset.screen;
        const chance = below(100);
        if (chance < 12) one(".back")?.click();
        else if (chance < 15) one(".help")?.click();
        else if (chance < 16) one(".language")?.click();
        else if (screen === "check" && chance < 80) pick(all(".answer button, .screen > .quiet"))?.click();
        else if (screen === "result") {
          if (chance < 50) whatIf();
          else one(".back")?.click();
        } else if (chance < 60) {
          // Mostly the mild ones, so that not every walk ends in an emergency.
          const boxes = all<HTMLInputElement>("input");
          const none = below(10) < 7 ? one("input[value=none][type=checkbox]") : null;
          (none ?? pick(below(3) ? boxes.slice(0, Math.ceil(boxes.length / 2)) : boxes))?.click();
        } else go();
      };
      const finish = async () => {
        for (let i = 0; i < 200 && section().dataset.screen !== "result"; i++) {
          if (one("fieldset") && !one("input:checked")) {
            const boxes = all<HTMLInputElement>("input");
            (one<HTMLInputElement>("input[value=none]") ?? pick(below(4) ? boxes.slice(0, 1) : boxes))?.click();
          }
          go();
        }
        // Few come to a result by chance, so everybody tries something there, and goes back to what is real.
        for (let times = 0; times < 3; times++) whatIf();
        one(".banner .quiet")?.click();
        // A language that was asked for comes when it comes.
        await new Promise((done) => setTimeout(done));
        if (section().lang !== "en") one(".language")?.click();
      };
      one(".language")!.click();
      while (section().lang === "en") await new Promise((done) => setTimeout(done, 20));
      one(".language")!.click();
      const ended: Ended[] = [];
      for (let walk = 0; walk < walks; walk++) {
        for (let moves = 0; moves < steps; moves++) step();
        await finish();
        // Which answers count is what the list of answers says; what they are is what was kept apart.
        one(".back")!.click();
        const counted = all<HTMLElement>("[data-change]").map((button) => button.dataset.change!);
        const answers = Object.fromEntries(counted.filter((id) => id !== "who").map((id) => [id, said.get(id) ?? "never said"]));
        go();
        const report = await assess(answers, { person });
        const result = one(".result")!;
        const texts = new Set(all(".reasons li, .path li").map((item) => [...item.children].map((part) => part.textContent).join("|")));
        const expected = [report.level.floor, report.level.ceiling, report.withdrawal.floor, ...report.path.map((it) => `${it.title}|${it.text}`)];
        const shown = [result.dataset.levelFloor!, result.dataset.levelCeiling!, result.dataset.withdrawalFloor!];
        for (const line of expected.slice(3)) shown.push(texts.has(line) ? line : "not on the page");
        const why = report.reasons.flatMap(({ text }) => text.split(/(?<=[.”]) /));
        const words = one(".result")!.textContent ?? "";
        expected.push(...why);
        shown.push(...why.map((sentence) => (words.includes(sentence) ? sentence : "not on the page")));
        ended.push({ expected, shown, answers: JSON.stringify(answers), tried });
        tried = 0;
        all(".result > .quiet").at(-1)!.click();
        said = new Map();
        person = "self";
      }
      return ended;
    },
    { seed, walks, steps },
  );
}

for (let part = 0; part < PARTS; part++) {
  test(`walks ${part + 1} of ${PARTS}: every one of them ends in the result of a fresh assessment of its final answers`, async ({ page }) => {
    test.setTimeout(300_000);
    await widget(page);
    const started = Date.now();
    const ended = await wander(page, 20261125 + part, WALKS / PARTS, STEPS);
    const levels = new Set(ended.map(({ shown }) => `${shown[0]} to ${shown[1]}`));
    const tried = ended.reduce((sum, walk) => sum + walk.tried, 0);
    console.log(`${ended.length} walks, ${levels.size} different results, ${tried} what-ifs, ${Math.round((Date.now() - started) / ended.length)} ms each`);
    expect(ended).toHaveLength(WALKS / PARTS);
    for (const { expected, shown, answers } of ended) expect(shown, answers).toEqual(expected);
    expect(tried, "what-ifs").toBeGreaterThan(WALKS / PARTS);
    expect(levels.size, "walks that end all alike prove little").toBeGreaterThan(10);
  });
}
