/** GoRules zen: one decision table that collects, a row for each rule. */
import { ZenEngine } from "@gorules/zen-engine";
import { ranks, translate } from "./book.mjs";

export const name = "GoRules zen";
export const pkg = "@gorules/zen-engine";

export function engine(book) {
  const known = ranks(book);
  const field = (question) => question.replaceAll("-", "_");
  const say = {
    at: (question, choice) => `${field(question)} >= ${known.get(question).rank.get(choice)}`,
    has: (question, item) => `"${item}" in ${field(question)}`,
    count: (question, n) => `len(${field(question)}) >= ${n}`,
    all: (parts) => `(${parts.join(" and ")})`,
    any: (parts) => `(${parts.join(" or ")})`,
    atLeast: (n, parts) => `(${parts.map((part) => `((${part}) ? 1 : 0)`).join(" + ")}) >= ${n}`,
  };
  const rules = book.rules.map(({ id, when, raises }) => ({ _id: id, when: translate(when, say), raises: String(raises) }));
  const table = {
    hitPolicy: "collect",
    inputs: [{ id: "when", name: "When", type: "expression" }],
    outputs: [{ id: "raises", name: "Raises", type: "expression", field: "raises" }],
    rules,
  };
  const nodes = [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    { id: "table", type: "decisionTableNode", name: "table", content: table, position: { x: 0, y: 0 } },
    { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
  ];
  const edges = [
    { id: "1", type: "edge", sourceId: "in", targetId: "table" },
    { id: "2", type: "edge", sourceId: "table", targetId: "out" },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  return {
    facts: (corner) => Object.fromEntries(Object.entries(corner).map(([id, value]) => [field(id), value])),
    place: async (facts) => {
      const { result } = await decision.evaluate(facts);
      return result.reduce((bits, { raises }) => bits | raises, 0);
    },
  };
}
