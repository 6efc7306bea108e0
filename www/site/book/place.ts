/**
 * The placement that a book gives: the join of the floors of every rule that holds. The engine does the same in the
 * widget; this small copy reads books of other versions, and tests hold it equal to the engine.
 */
import { AXES, AXIS_NAMES, questionOf, type Answers, type Axis, type Book, type Condition, type Question, type Rule } from "./book";

/** A point on all axes. */
export interface Placement extends Record<Axis, string> {
  needs: string[];
}

/** What answers leave possible. */
export interface Placed {
  floor: Placement;
  ceiling: Placement;
  /** The rules that hold whatever the open answers turn out to be. */
  rules: Rule[];
}

/** A value for every question: a choice's number, or a set of items. */
type Values = Map<string, number | ReadonlySet<string>>;

/** The placement of these answers. Throws a sentence that names an answer this book does not know. */
export function place(book: Book, answers: Answers): Placed {
  check(book, answers);
  const [low, high] = [corner(book, answers, "mildest"), corner(book, answers, "gravest")];
  const rules = book.rules.filter((rule) => holds(book, rule.when, low));
  const possible = book.rules.filter((rule) => holds(book, rule.when, high));
  return { floor: join(rules), ceiling: join(possible), rules };
}

/** Whether a condition holds by these answers alone, all else at its mildest. */
export function holdsBy(book: Book, condition: Condition, answers: Answers): boolean {
  return holds(book, condition, corner(book, answers, "mildest"));
}

/** The join of the floors of these rules. */
export function join(rules: readonly Rule[]): Placement {
  const placement: Placement = { level: "early-help", withdrawal: "none", living: "as-now", urgency: "when-ready", needs: [] };
  for (const { then } of rules) {
    for (const axis of AXIS_NAMES) placement[axis] = higher(axis, placement[axis], then[axis] ?? "");
    for (const need of then.needs ?? []) if (!placement.needs.includes(need)) placement.needs.push(need);
  }
  return placement;
}

/** Where a value stands on its axis. */
export function rank(axis: Axis, value: string): number {
  return (AXES[axis] as readonly string[]).indexOf(value);
}

function higher(axis: Axis, one: string, other: string): string {
  return rank(axis, other) > rank(axis, one) ? other : one;
}

function check(book: Book, answers: Answers): void {
  for (const [id, said] of Object.entries(answers)) {
    const question = book.questions.find((question) => question.id === id);
    if (!question) throw new Error(`answers.${id}: rule book ${book.version} has no such question; leave it out for this book.`);
    if (said === "unsure" || said === "rather-not-say") continue;
    if ((question.kind === "many") !== Array.isArray(said)) throw new Error(`answers.${id}: write ${question.kind === "many" ? "a list of items" : "one choice"}.`);
    for (const choice of Array.isArray(said) ? (said as string[]) : [said as string]) {
      if (!question.choices.some(({ id }) => id === choice)) {
        throw new Error(`answers.${id}: rule book ${book.version} has no choice "${choice}"; write one of: ${question.choices.map(({ id }) => id).join(", ")}.`);
      }
    }
  }
}

function corner(book: Book, answers: Answers, open: "mildest" | "gravest"): Values {
  return new Map(book.questions.map((question) => [question.id, valueOf(question, answers[question.id], open)]));
}

function valueOf(question: Question, said: string | readonly string[] | undefined, open: "mildest" | "gravest"): number | ReadonlySet<string> {
  if (said === undefined || said === "unsure" || said === "rather-not-say") {
    if (question.kind === "one") return open === "mildest" ? 0 : question.choices.length - 1;
    return new Set(open === "mildest" ? [] : question.choices.map(({ id }) => id));
  }
  return typeof said === "string" ? question.choices.findIndex(({ id }) => id === said) : new Set(said);
}

function holds(book: Book, condition: Condition, values: Values): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(book, part, values));
  if ("any" in condition) return condition.any.some((part) => holds(book, part, values));
  if ("of" in condition) return condition.of.filter((part) => holds(book, part, values)).length >= condition.at_least;
  const value = values.get(condition.question);
  if ("at_least" in condition) {
    const least = questionOf(book, condition.question).choices.findIndex(({ id }) => id === condition.at_least);
    return typeof value === "number" && least >= 0 && value >= least;
  }
  const items = value as ReadonlySet<string> | undefined;
  return "has" in condition ? (items?.has(condition.has) ?? false) : (items?.size ?? 0) >= condition.count;
}

/** Where to be first: the graver of level and withdrawal setting, as a level. */
export function today({ level, withdrawal }: Pick<Placement, "level" | "withdrawal">): string {
  const setting = { none: "early-help", ambulatory: "outpatient" }[withdrawal] ?? withdrawal;
  return higher("level", level, setting);
}
