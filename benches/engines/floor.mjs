/** What somebody would write by hand for this one book and no other: numbers, bit masks, and one `if` for each rule. */
import { ranks, translate } from "./book.mjs";

export const name = "JavaScript by hand";

export function engine(book) {
  const known = ranks(book);
  const say = {
    at: (question, choice) => `v[${known.get(question).number}] >= ${known.get(question).rank.get(choice)}`,
    has: (question, item) => `(v[${known.get(question).number}] & ${1 << known.get(question).rank.get(item)}) !== 0`,
    count: (question, n) => `ones(v[${known.get(question).number}]) >= ${n}`,
    all: (parts) => `(${parts.join(" && ")})`,
    any: (parts) => `(${parts.join(" || ")})`,
    atLeast: (n, parts) => `(${parts.map((part) => `(${part} ? 1 : 0)`).join(" + ")}) >= ${n}`,
  };
  const body = book.rules.map(({ when, raises }) => `if (${translate(when, say)}) bits |= ${raises};`).join("\n");
  const ones = `function ones(n) { let count = 0; for (; n !== 0; n &= n - 1) count++; return count; }`;
  const place = new Function(`${ones}\nreturn function place(v) { let bits = 0;\n${body}\nreturn bits; }`)();
  return {
    facts: (corner) =>
      Int32Array.from(book.questions, ({ id, kind }) => {
        if (kind === "one") return corner[id];
        return corner[id].reduce((mask, item) => mask | (1 << known.get(id).rank.get(item)), 0);
      }),
    place,
  };
}
