/** What the bench shows: figures, confusion tables side by side, and a row for each case. */
import { make, type Child } from "../dom";
import { AXES, type Book } from "../../book/book";
import type { Placement } from "../../book/place";
import { answerWords, VALUES } from "../../book/words";
import type { Case } from "./cases";
import { confusion, tally, type Outcome, type Verdict } from "./judge";

/** A book with what it makes of the cases. */
export interface Bench {
  title: string;
  book: Book;
  outcomes: Outcome[];
}

const VERDICTS: Record<Verdict, string> = {
  agrees: "Agrees",
  lower: "Lower than the expert",
  higher: "Higher than the expert",
  refused: "As high as what was refused",
  kept: "Below what was refused",
  open: "No level to compare",
};

/** The figures and the confusion table of one book. */
export function figures(cases: readonly Case[], { title, book, outcomes }: Bench): HTMLElement {
  const { placed, agrees, withinOne, lower, higher, refused, kept, failed } = tally(cases, outcomes);
  const figure = (n: number | string, text: string) => make("div", {}, make("dt", {}, text), make("dd", {}, String(n)));
  return make("section", { class: "stack bench-book" },
    make("h3", {}, title, make("span", { class: "soft small" }, ` ${book.hash}`)),
    make("dl", { class: "figures" },
      figure(`${agrees} of ${placed}`, "agree with the expert"), figure(withinOne, "within one level"), figure(lower, "lower"), figure(higher, "higher"),
      refused + kept > 0 ? figure(`${kept} of ${kept + refused}`, "refusals kept") : null, failed > 0 ? figure(failed, "cannot be placed") : null),
    matrix(title, confusion(cases, outcomes)));
}

function matrix(title: string, table: number[][]): HTMLElement {
  const short = ["Early", "OP", "IOP", "PHP", "Res", "Med", "Hosp"];
  const most = Math.max(1, ...table.flat());
  const cell = (n: number, row: number, column: number) => {
    const made = make("td", { class: row === column ? "same" : n > 0 ? "off" : "" }, n > 0 ? String(n) : "");
    made.style.setProperty("--share", String(n / most));
    return made;
  };
  return make("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": `Confusion table: ${title}` },
    make("table", { class: "matrix" }, make("caption", {}, "The expert's level (down) by this book's (across)"),
      make("thead", {}, make("tr", {}, make("td", {}), short.map((name, at) => make("th", { scope: "col" }, make("abbr", { title: VALUES.level[AXES.level[at]!]! }, name))))),
      make("tbody", {}, table.map((row, at) => make("tr", {}, make("th", { scope: "row" }, VALUES.level[AXES.level[at]!]!), row.map((n, column) => cell(n, at, column)))))));
}

/** A row for each case, with everything behind it folded under. */
export function rows(cases: readonly Case[], benches: readonly Bench[], why: (one: Case) => void): HTMLElement {
  return make("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Every case" }, make("table", { class: "cases" },
    make("caption", {}, `${cases.length} ${cases.length === 1 ? "case" : "cases"}`),
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Case"), make("th", { scope: "col" }, "Expert"), benches.map(({ title }) => make("th", { scope: "col" }, title)), make("th", { scope: "col" }, "Why"))),
    make("tbody", {}, cases.map((one, at) => make("tr", { "data-case": one.id, class: moved(benches, at) ? "moved" : "" },
      make("th", { scope: "row" }, one.id, one.summary ? make("span", { class: "soft small" }, one.summary) : null),
      make("td", {}, expertWords(one)),
      benches.map(({ outcomes }) => make("td", {}, outcomeCell(outcomes[at]))),
      make("td", {}, make("button", { type: "button", click: () => why(one), "aria-label": `Why: ${one.id}` }, "Why")))))));
}

function moved([one, other]: readonly Bench[], at: number): boolean {
  const [here, there] = [one?.outcomes[at], other?.outcomes[at]];
  return !!here && !!there && "floor" in here && "floor" in there && (here.floor.level !== there.floor.level || here.floor.withdrawal !== there.floor.withdrawal || here.floor.urgency !== there.floor.urgency || here.floor.living !== there.floor.living);
}

function expertWords({ expert }: Case): Child {
  const name = (id: string) => VALUES.level[id] ?? id;
  if (expert.level) return [name(expert.level), expert.acceptable.length > 0 ? make("span", { class: "soft small" }, ` or ${expert.acceptable.map(name).join(", ")}`) : null];
  if (expert.refused.length > 0) return make("span", { class: "soft" }, `Refused: ${expert.refused.map(name).join(", ")}`);
  return make("span", { class: "soft" }, "No level given");
}

function outcomeCell(outcome: Outcome | undefined): Child {
  if (!outcome) return "";
  if ("problem" in outcome) return make("span", { class: "verdict-lower" }, outcome.problem);
  const { floor, ceiling, verdict } = outcome;
  return [placementWords(floor), floor.level !== ceiling.level ? make("span", { class: "soft small" }, `up to ${VALUES.level[ceiling.level] ?? ceiling.level}, as not all is known`) : null,
    make("span", { class: `badge verdict-${verdict}` }, VERDICTS[verdict])];
}

/** A placement in a line: level, setting, home, urgency. */
export function placementWords(floor: Placement): HTMLElement {
  const beside = [floor.withdrawal !== "none" ? VALUES.withdrawal[floor.withdrawal] : "", floor.living !== "as-now" ? VALUES.living[floor.living] : "", VALUES.urgency[floor.urgency]].filter(Boolean);
  return make("span", { class: "placed" }, make("b", {}, VALUES.level[floor.level] ?? floor.level), make("span", { class: "soft small" }, beside.join(" · ")));
}

/** Answers as a list of names and words. */
export function answerList(book: Book, one: Case): HTMLElement {
  return make("dl", { class: "pairs" }, answerWords(book, one.answers).map(([name, said]) => [make("dt", {}, name), make("dd", {}, said)]));
}
