/** Cases placed by a book, and held against what experts found. */
import { AXES, type Book } from "../../book/book";
import { place, rank, today, type Placement } from "../../book/place";
import type { Case } from "./cases";

/** One case by one book. */
export interface Judged {
  floor: Placement;
  ceiling: Placement;
  /** What the expert's level is compared with. */
  ours: string;
  verdict: Verdict;
  /** Rules that hold and ask for the level or setting that counts. */
  rules: string[];
  reasons: string[];
}

/** How it stands with the expert: `open` where none gave a level. */
export type Verdict = "agrees" | "lower" | "higher" | "refused" | "kept" | "open";

/** Either what a book makes of a case, or the sentence that says why it cannot. */
export type Outcome = Judged | { problem: string };

/** Places one case by a book. */
export function judge(book: Book, one: Case): Outcome {
  try {
    const { floor, ceiling, rules } = place(book, one.answers);
    const ours = one.expert.withdrawal ? today(floor) : floor.level;
    const asking = rules.filter(({ then }) => (then.level === floor.level && floor.level !== "early-help") || (then.withdrawal === floor.withdrawal && floor.withdrawal !== "none"));
    return { floor, ceiling, ours, verdict: verdictOf(one, ours, floor), rules: asking.map(({ id }) => id), reasons: asking.map(({ because }) => because) };
  } catch (reason) {
    return { problem: reason instanceof Error ? reason.message : String(reason) };
  }
}

function verdictOf({ expert }: Case, ours: string, floor: Placement): Verdict {
  if (expert.refused.some((level) => rank("level", today(floor)) >= rank("level", level))) return "refused";
  if (expert.level === null) return expert.refused.length > 0 ? "kept" : "open";
  if (ours === expert.level || expert.acceptable.includes(ours)) return "agrees";
  return rank("level", ours) < rank("level", expert.level) ? "lower" : "higher";
}

/** How many cases an expert placed in a row's level and the book in a column's. */
export function confusion(cases: readonly Case[], outcomes: readonly Outcome[]): number[][] {
  const table = AXES.level.map(() => AXES.level.map(() => 0));
  cases.forEach(({ expert }, at) => {
    const outcome = outcomes[at];
    if (!expert.level || !outcome || "problem" in outcome) return;
    table[rank("level", expert.level)]![rank("level", outcome.ours)]! += 1;
  });
  return table;
}

/** The figures of a book over all cases. */
export function tally(cases: readonly Case[], outcomes: readonly Outcome[]) {
  const count = (verdict: Verdict) => outcomes.filter((outcome) => "verdict" in outcome && outcome.verdict === verdict).length;
  const placed = cases.flatMap(({ expert }, at) => {
    const outcome = outcomes[at];
    return expert.level && outcome && "ours" in outcome ? [Math.abs(rank("level", outcome.ours) - rank("level", expert.level))] : [];
  });
  return {
    placed: placed.length,
    agrees: count("agrees"),
    withinOne: placed.filter((steps) => steps <= 1).length,
    lower: count("lower"),
    higher: count("higher"),
    refused: count("refused"),
    kept: count("kept"),
    failed: outcomes.filter((outcome) => "problem" in outcome).length,
  };
}
