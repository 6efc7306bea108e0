import { assess, checkProvider, next, questions, rules, version, type Answers, type Condition, type Level, type Next, type Options, type Provider, type Report, type Rule, type Withdrawal } from "level-of-care";
import fallback from "level-of-care/level-of-care.fallback.js";
import pack from "level-of-care/es";

const report: Report = await assess({ home: "unsure", "withdrawal-signs": ["shakes"] }, { lang: "es", person: "loved-one" });
export const floor: Level = report.level.floor;
export const setting: Withdrawal = report.withdrawal.floor;
export const center: Provider = { name: "Harborlight", phone: "213-555-0101", programs: [{ level: "residential" }] };
export const texts: string[] = [...(await questions()).map(({ text }) => text), version, pack, (await checkProvider(center))[0]?.message ?? ""];
export const engine: unknown = fallback;

// What is not there may be written as such, and what was said can be said again.
export const answers: Answers = { home: undefined, ...Object.fromEntries(report.reasons.flatMap((reason) => reason.answers.map((said) => [said.question, said.answer]))) };
export const options: Options = { lang: undefined, pack: null, person: undefined, provider: undefined };
await assess(answers, options);
await assess({ "withdrawal-signs": ["shakes"] as const }, null);
// A file as a program reads it: its levels are texts.
const read = { name: "Harborlight", phone: "213-555-0101", programs: [{ level: "residential".toString() }] };
await assess({}, { provider: read });
await assess({}, { provider: JSON.stringify(read), pack: pack, lang: "es-MX" });
await questions({ pack: JSON.parse(pack), person: "loved-one" });

const step: Next = await next({}, { depth: "needed", lang: "es" });
export const asked: string | undefined = step.question?.choices[0]?.text;
await assess(step.answers);

const rule: Rule | undefined = (await rules("es"))[0];
export const works: string[] = rule?.sources.map(({ title, year, confirmed }) => `${title} (${year}) ${confirmed}`) ?? [];
export const raised: Level | undefined = rule?.then.level;
export const mentions = (when: Condition): string[] => {
  if ("question" in when) return [when.question];
  return ("all" in when ? when.all : "any" in when ? when.any : when.of).flatMap(mentions);
};

// @ts-expect-error A level that does not exist is refused.
export const wrong: Provider = { name: "A", phone: "1", programs: [{ level: "detox" }] };
// @ts-expect-error So is an answer that is no text.
await assess({ home: 3 });
// @ts-expect-error So is a part that a request does not have.
await assess({}, { language: "es" });
