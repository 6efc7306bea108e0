/** json-logic-engine: one expression for each rule, compiled once. */
import { LogicEngine } from "json-logic-engine";
import { ranks, translate } from "./book.mjs";

export const name = "json-logic-engine, compiled";
export const pkg = "json-logic-engine";

export function engine(book) {
  const known = ranks(book);
  const value = (question) => ({ var: question });
  const say = {
    at: (question, choice) => ({ ">=": [value(question), known.get(question).rank.get(choice)] }),
    has: (question, item) => ({ in: [item, value(question)] }),
    count: (question, n) => ({ ">=": [{ length: value(question) }, n] }),
    all: (and) => ({ and }),
    any: (or) => ({ or }),
    atLeast: (n, parts) => ({ ">=": [{ "+": parts.map((part) => ({ if: [part, 1, 0] })) }, n] }),
  };
  const engine = new LogicEngine();
  const rules = book.rules.map(({ when, raises }) => [engine.build(translate(when, say)), raises]);
  return {
    facts: (corner) => corner,
    place: (facts) => rules.reduce((bits, [holds, raises]) => (holds(facts) ? bits | raises : bits), 0),
  };
}
