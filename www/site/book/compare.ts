/** What moved between two books: rules that came, went or changed, and example people who are placed elsewhere. */
import { AXIS_NAMES, type Answers, type Book, type Rule } from "./book";
import { place, rank, type Placement } from "./place";

/** A rule in both books that is not the same. */
export interface Changed {
  before: Rule;
  after: Rule;
  /** Whether it holds for other answers. */
  when: boolean;
  /** Whether it raises something else. */
  then: boolean;
}

/** An example that is placed elsewhere. */
export interface Moved {
  answers: Answers;
  before: Placement;
  after: Placement;
}

/** Everything that moved. */
export interface Difference {
  added: Rule[];
  removed: Rule[];
  changed: Changed[];
  moved: Moved[];
  /** How many of the examples both books can read. */
  read: number;
}

/** Compares two books, and places these examples by both. */
export function compare(before: Book, after: Book, examples: readonly Answers[]): Difference {
  const [old, now] = [byId(before), byId(after)];
  const changed = after.rules.flatMap((rule): Changed[] => {
    const was = old.get(rule.id);
    if (!was) return [];
    const [when, then] = [!same(was.when, rule.when), !same(was.then, rule.then)];
    return when || then ? [{ before: was, after: rule, when, then }] : [];
  });
  const placed = examples.flatMap((answers) => both(before, after, answers));
  return {
    added: after.rules.filter(({ id }) => !old.has(id)),
    removed: before.rules.filter(({ id }) => !now.has(id)),
    changed,
    moved: placed.filter((one) => AXIS_NAMES.some((axis) => one.before[axis] !== one.after[axis])),
    read: placed.length,
  };
}

/** Whether the move is upward, downward, or both on different axes. */
export function direction({ before, after }: Moved): "higher" | "lower" | "mixed" {
  const steps = AXIS_NAMES.map((axis) => rank(axis, after[axis]) - rank(axis, before[axis]));
  const [up, down] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  return up && down ? "mixed" : up ? "higher" : "lower";
}

function both(before: Book, after: Book, answers: Answers): Moved[] {
  try {
    return [{ answers, before: place(before, answers).floor, after: place(after, answers).floor }];
  } catch {
    return []; // one of the books does not know an answer
  }
}

function byId(book: Book): Map<string, Rule> {
  return new Map(book.rules.map((rule) => [rule.id, rule]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
