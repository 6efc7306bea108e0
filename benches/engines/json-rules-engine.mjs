/** json-rules-engine: conditions as JSON, facts by name, an event for each rule that holds. */
import { Engine } from "json-rules-engine";
import { choose, ranks, translate } from "./book.mjs";

export const name = "json-rules-engine";
export const pkg = "json-rules-engine";

export function engine(book) {
  const known = ranks(book);
  const say = {
    at: (fact, choice) => ({ fact, operator: "greaterThanInclusive", value: known.get(fact).rank.get(choice) }),
    has: (fact, value) => ({ fact, operator: "contains", value }),
    count: (fact, value) => ({ fact, operator: "hasAtLeast", value }),
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    // It has no "at least n of": every way to choose n of them.
    atLeast: (n, parts) => ({ any: choose(n, parts).map((all) => ({ all })) }),
  };
  const engine = new Engine();
  engine.addOperator("hasAtLeast", (items, n) => items.length >= n);
  for (const { id, when, raises } of book.rules) {
    const conditions = translate(when, say);
    const root = conditions.all || conditions.any ? conditions : { all: [conditions] };
    engine.addRule({ name: id, conditions: root, event: { type: "raise", params: { raises } } });
  }
  return {
    facts: (corner) => corner,
    place: async (facts) => {
      const { events } = await engine.run(facts);
      return events.reduce((bits, { params }) => bits | params.raises, 0);
    },
  };
}
