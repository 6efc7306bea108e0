/**
 * Who does a rule reach? Every smallest set of answers that makes a condition hold, worked out from the condition
 * itself. "Any four of this list" stays one way, so the list is complete and still short.
 */
import { questionOf, type Answers, type Book, type Condition } from "./book";

/** What one way asks of one question: a choice or a graver one; or these items, and so many in all. */
export type Demand = { choice: number } | { items: readonly string[]; count: number };

/** One smallest set of answers, by question. */
export type Way = ReadonlyMap<string, Demand>;

/** Every smallest way to make the condition hold, the fewest answers first. */
export function waysOf(book: Book, condition: Condition): Way[] {
  if ("all" in condition) return meet(condition.all.map((part) => waysOf(book, part)));
  if ("any" in condition) return smallest(condition.any.flatMap((part) => waysOf(book, part)));
  if ("of" in condition) {
    const parts = condition.of.map((part) => waysOf(book, part));
    return smallest(choose(parts, condition.at_least).flatMap(meet));
  }
  return [new Map([[condition.question, demandOf(book, condition)]])];
}

function demandOf(book: Book, condition: Extract<Condition, { question: string }>): Demand {
  if ("has" in condition) return { items: [condition.has], count: 1 };
  if ("count" in condition) return { items: [], count: condition.count };
  return { choice: questionOf(book, condition.question).choices.findIndex(({ id }) => id === condition.at_least) };
}

/** How many answers a way takes. */
export function sizeOf(way: Way): number {
  let size = 0;
  for (const demand of way.values()) size += "choice" in demand ? 1 : demand.count;
  return size;
}

/** How grave the choices of a way are together: of two ways with as many answers, only the milder can be within the other. */
function gravityOf(way: Way): number {
  let gravity = 0;
  for (const demand of way.values()) gravity += "choice" in demand ? demand.choice : 0;
  return gravity;
}

/** The ways that contain no other, fewest answers first. */
export function smallest(ways: readonly Way[]): Way[] {
  const kept: Way[] = [];
  for (const way of [...ways].sort((one, other) => sizeOf(one) - sizeOf(other) || gravityOf(one) - gravityOf(other))) {
    if (!kept.some((less) => within(less, way))) kept.push(way);
  }
  return kept;
}

/** Whether `more` says everything that `less` says. */
export function within(less: Way, more: Way): boolean {
  for (const [question, demand] of less) {
    const other = more.get(question);
    if (!other) return false;
    if ("choice" in demand) {
      if (!("choice" in other) || other.choice < demand.choice) return false;
    } else if ("choice" in other || other.count < demand.count || !demand.items.every((item) => other.items.includes(item))) return false;
  }
  return true;
}

function meet(parts: readonly (readonly Way[])[]): Way[] {
  return parts.reduce<Way[]>((so, part) => smallest(so.flatMap((one) => part.map((other) => both(one, other)))), [new Map()]);
}

function both(one: Way, other: Way): Way {
  const way = new Map(one);
  for (const [question, demand] of other) {
    const before = way.get(question);
    way.set(question, before ? stronger(before, demand) : demand);
  }
  return way;
}

function stronger(one: Demand, other: Demand): Demand {
  if ("choice" in one || "choice" in other) return "choice" in one && "choice" in other && one.choice > other.choice ? one : other;
  const items = [...new Set([...one.items, ...other.items])];
  return { items, count: Math.max(one.count, other.count, items.length) };
}

function choose<T>(from: readonly T[], n: number): T[][] {
  if (n === 0) return [[]];
  return from.flatMap((first, at) => choose(from.slice(at + 1), n - 1).map((rest) => [first, ...rest]));
}

/**
 * The way as answers that can be given. For "any four of the list" it takes the first four with which no other of
 * these ways comes in by itself, so that every one of them counts.
 */
export function answersOf(book: Book, way: Way, among: readonly Way[] = []): Record<string, string | string[]> {
  const others = among.filter((other) => other !== way);
  const all = fillings(book, [...way]);
  return all.find((answers) => !others.some((other) => within(other, said(book, answers)))) ?? all[0]!;
}

function fillings(book: Book, demands: [string, Demand][]): Record<string, string | string[]>[] {
  const [first, ...rest] = demands;
  if (!first) return [{}];
  const [id, demand] = first;
  const { choices } = questionOf(book, id);
  const later = fillings(book, rest);
  if ("choice" in demand) return later.map((answers) => ({ [id]: choices[demand.choice]!.id, ...answers }));
  const free = choices.map((choice) => choice.id).filter((item) => !demand.items.includes(item));
  return choose(free, demand.count - demand.items.length).flatMap((more) => later.map((answers) => ({ [id]: [...demand.items, ...more], ...answers })));
}

/** What answers say, as a way: it holds every way that they fulfill. */
export function said(book: Book, answers: Answers): Way {
  const known = Object.entries(answers).filter(([, said]) => said !== "unsure" && said !== "rather-not-say");
  return new Map(
    known.map(([id, said]): [string, Demand] => {
      if (typeof said !== "string") return [id, { items: said, count: said.length }];
      return [id, { choice: questionOf(book, id).choices.findIndex((choice) => choice.id === said) }];
    }),
  );
}

/** Answers that are a step milder in one place: what makes a way a smallest one is that none of them suffices. */
export function milder(book: Book, answers: Answers): Answers[] {
  return Object.entries(answers).flatMap(([id, said]) => {
    if (typeof said === "string") {
      const { choices } = questionOf(book, id);
      const at = choices.findIndex((choice) => choice.id === said);
      return at === 0 ? [] : [{ ...answers, [id]: choices[at - 1]!.id }];
    }
    return said.map((item) => ({ ...answers, [id]: said.filter((other) => other !== item) }));
  });
}
