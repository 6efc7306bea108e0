/** The site's small copy of the rules is the engine: same placements, and the ways it prints are smallest and complete. */
import { expect, test } from "@playwright/test";
import { AXES, AXIS_NAMES } from "../../../www/site/book/book";
import { holdsBy, place, today } from "../../../www/site/book/place";
import { reach } from "../../../www/site/book/reach";
import { answersOf, milder, said, waysOf, within } from "../../../www/site/book/ways";
import { compare } from "../../../www/site/book/compare";
import { book, engine, numbers, somebody } from "./site";

test("the evaluator over rules as data places two hundred people as the engine does, floor and ceiling", async () => {
  const { assess } = await engine();
  const number = numbers(20261125);
  for (let one = 0; one < 200; one++) {
    const answers = somebody(number);
    const [report, ours] = [await assess(answers), place(book, answers)];
    const holding = new Set(ours.rules.map(({ id }) => id));
    expect({
      axes: AXIS_NAMES.map((axis) => ({ floor: ours.floor[axis], ceiling: ours.ceiling[axis] })),
      today: { floor: today(ours.floor), ceiling: today(ours.ceiling) },
      needs: [...ours.floor.needs].sort(),
      possible: [...ours.ceiling.needs].sort(),
      unheld: report.reasons.flatMap(({ rules }) => rules.filter((rule) => !holding.has(rule))),
    }).toEqual({
      axes: AXIS_NAMES.map((axis) => report[axis]),
      today: report.today,
      needs: [...report.needs].sort(),
      possible: [...report.needs, ...report.possible_needs].sort(),
      unheld: [],
    });
  }
});

test("every way to a rule triggers it, and none of it can be left out or be a step milder", () => {
  const wrong: unknown[] = [];
  for (const rule of book.rules) {
    const ways = waysOf(book, rule.when);
    if (ways.length === 0) wrong.push(rule.id);
    for (const way of ways) {
      const answers = answersOf(book, way, ways);
      if (!holdsBy(book, rule.when, answers)) wrong.push([rule.id, answers]);
      wrong.push(...milder(book, answers).filter((less) => holdsBy(book, rule.when, less)).map((less) => [rule.id, "still holds by", less]));
    }
  }
  expect(wrong).toEqual([]);
});

test("whoever a rule reaches, one of its ways says why: the lists are complete", () => {
  const number = numbers(7);
  const all = book.rules.map((rule) => ({ rule, ways: waysOf(book, rule.when) }));
  const wrong: unknown[] = [];
  let reached = 0;
  for (let one = 0; one < 150; one++) {
    const answers = somebody(number);
    const given = said(book, answers);
    for (const { rule, ways } of all) {
      const holds = holdsBy(book, rule.when, answers);
      reached += Number(holds);
      if (ways.some((way) => within(way, given)) !== holds) wrong.push([rule.id, answers]);
    }
  }
  expect(wrong).toEqual([]);
  expect(reached).toBeGreaterThan(1000);
});

test("every way to a level, setting, home or urgency leads there and no higher, for levels by the engine itself, and nothing less does", async () => {
  const { assess } = await engine();
  const wrong: unknown[] = [];
  for (const axis of AXIS_NAMES) {
    for (const value of AXES[axis].slice(1)) {
      const ways = reach(book, axis, value);
      expect(ways.length, value).toBeGreaterThan(0);
      for (const way of ways) {
        const answers = answersOf(book, way, ways);
        if (axis === "level") expect((await assess(answers))[axis].floor).toBe(value);
        wrong.push(...[answers].filter((answers) => place(book, answers).floor[axis] !== value));
        wrong.push(...milder(book, answers).filter((less) => place(book, less).floor[axis] === value));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("a comparison names the rule that changed and who is placed elsewhere, and is empty for the same book", () => {
  const examples = book.rules.flatMap((rule) => waysOf(book, rule.when).map((way) => answersOf(book, way)));
  const none = compare(book, book, examples);
  expect([none.added, none.removed, none.changed, none.moved]).toEqual([[], [], [], []]);
  expect(none.read).toBe(examples.length);
  const other = structuredClone(book);
  const rule = other.rules.find(({ id }) => id === "withdrawal.seizure-before")!;
  rule.then.withdrawal = "hospital";
  const found = compare(book, other, examples);
  expect(found.changed.map(({ after, when, then }) => [after.id, when, then])).toEqual([["withdrawal.seizure-before", false, true]]);
  expect(found.moved.length).toBeGreaterThan(0);
  for (const { answers, after } of found.moved) {
    expect(holdsBy(book, rule.when, answers)).toBe(true);
    expect(after.withdrawal).toBe("hospital");
  }
});
