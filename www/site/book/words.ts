/** Ids as people read them, and answers, ways and placements in words. */
import { questionOf, type Answers, type Axis, type Book, type Raised } from "./book";
import type { Way } from "./ways";

/** Names of the values of each axis. */
export const VALUES: Record<Axis, Record<string, string>> = {
  level: {
    "early-help": "Early help",
    outpatient: "Outpatient care",
    "intensive-outpatient": "Intensive outpatient (IOP)",
    "partial-hospitalization": "Day treatment (PHP)",
    residential: "Residential care",
    "medically-monitored": "Medically monitored inpatient care",
    hospital: "Hospital care",
  },
  withdrawal: {
    none: "No withdrawal care",
    ambulatory: "Withdrawal care in clinic visits",
    residential: "Withdrawal care in a staffed house",
    "medically-monitored": "Withdrawal care with nurses day and night",
    hospital: "Withdrawal care in a hospital",
  },
  living: { "as-now": "Living as now", "recovery-housing": "Recovery housing" },
  urgency: { "when-ready": "When ready", "within-days": "Within days", today: "Today", now: "Now: emergency" },
};

/** What an axis is called. */
export const AXIS_TITLES: Record<Axis, string> = {
  level: "Level of care",
  withdrawal: "Withdrawal care",
  living: "Where to live",
  urgency: "How soon",
};

/** What an area is called. */
export const AREA_TITLES: Record<string, string> = {
  safety: "Safety",
  withdrawal: "Withdrawal",
  body: "Body",
  mind: "Mind",
  use: "Use",
  home: "Home",
  readiness: "Readiness",
  context: "Situation",
};

/** `co-occurring-enhanced` as words. */
export function plain(id: string): string {
  const words = id.replace(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a rule raises, one text for each part. */
export function raisedWords(then: Raised): string[] {
  const axes = (Object.keys(VALUES) as Axis[]).flatMap((axis) => (then[axis] ? [VALUES[axis][then[axis]] ?? then[axis]] : []));
  return [...axes, ...(then.needs ?? []).map((need) => `Needs ${plain(need).toLowerCase()}`)];
}

/** Answers as pairs of a question's name and what was said. */
export function answerWords(book: Book, answers: Answers): [name: string, said: string][] {
  return Object.entries(answers).map(([id, said]) => {
    const { name, choices } = questionOf(book, id);
    const text = (choice: string) => choices.find(({ id }) => id === choice)?.text ?? plain(choice);
    return [name, typeof said === "string" ? text(said) : said.length > 0 ? said.map(text).join("; ") : "None"];
  });
}

/** A way as pairs of a question's name and what it asks for. */
export function wayWords(book: Book, way: Way): [name: string, asked: string][] {
  return [...way].map(([id, demand]) => {
    const { name, choices } = questionOf(book, id);
    if ("choice" in demand) {
      const last = demand.choice === choices.length - 1;
      return [name, `${choices[demand.choice]!.text}${last ? "" : ", or graver"}`];
    }
    const items = demand.items.map((item) => choices.find(({ id }) => id === item)!.text).join("; ");
    const more = demand.count - demand.items.length;
    if (more === 0) return [name, items];
    return [name, items ? `${items}; and ${more} more of the list` : `Any ${demand.count} of the list of ${choices.length}`];
  });
}
