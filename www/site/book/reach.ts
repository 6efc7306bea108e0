/** Who is placed where: every smallest set of answers that leads to a value of an axis, and no higher. */
import type { Axis, Book } from "./book";
import { place } from "./place";
import { answersOf, smallest, waysOf, type Way } from "./ways";

/** The ways to a value, all else at its mildest, fewest answers first. None contains another. */
export function reach(book: Book, axis: Axis, value: string): Way[] {
  const ways = smallest(book.rules.flatMap((rule) => (rule.then[axis] === value ? waysOf(book, rule.when) : [])));
  return ways.filter((way) => place(book, answersOf(book, way, ways)).floor[axis] === value);
}
