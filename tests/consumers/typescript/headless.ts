import { assess, checkProvider, questions, version, type Provider, type Report } from "level-of-care";
import pack from "level-of-care/es";

const report: Report = await assess({ home: "unsure", "withdrawal-signs": ["shakes"] }, { lang: "es", person: "loved-one" });
export const floor: "early-help" | "outpatient" | "intensive-outpatient" | "partial-hospitalization" | "residential" | "medically-monitored" | "hospital" =
  report.level.floor;
export const center: Provider = { name: "Harborlight", phone: "213-555-0101", programs: [{ level: "residential" }] };
export const texts: string[] = [...(await questions()).map(({ text }) => text), version, pack, (await checkProvider(center))[0]?.message ?? ""];

// @ts-expect-error A level that does not exist is refused.
export const wrong: Provider = { name: "A", phone: "1", programs: [{ level: "detox" }] };
// @ts-expect-error So is an answer that is no text.
await assess({ home: 3 });
