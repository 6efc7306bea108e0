/** Who is placed where: every smallest set of answers that leads to a value of an axis, and no higher. */
import type { Axis, Book } from "./book";
import { place } from "./place";
import { answersOf, said, smallest, waysOf, within, type Way } from "./ways";

/** The ways to a value, all else at its mildest, fewest answers first. None contains another, however "any of these" is read. */
export function reach(book: Book, axis: Axis, value: string): Way[] {
  const ways = smallest(book.rules.flatMap((rule) => (rule.then[axis] === value ? waysOf(book, rule.when) : [])));
  return ways.filter((way) => {
    const answers = answersOf(book, way, ways);
    const known = said(book, answers);
    return place(book, answers).floor[axis] === value && !ways.some((other) => other !== way && within(other, known));
  });
}
