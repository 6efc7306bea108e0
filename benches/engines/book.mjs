/**
 * The rules as data, and how each engine is given the very same ones.
 *
 * A condition is one of `{question, at_least}`, `{question, has}`, `{question, count}`, `{all}`, `{any}` and
 * `{at_least, of}`. What an engine cannot say is written out in what it can, and nothing is left away.
 */

/** Calls the one that fits; parts are translated already. */
export function translate(condition, say) {
  const parts = (of) => of.map((part) => translate(part, say));
  if (condition.all) return say.all(parts(condition.all));
  if (condition.any) return say.any(parts(condition.any));
  if (condition.of) return say.atLeast(condition.at_least, parts(condition.of));
  if (condition.has) return say.has(condition.question, condition.has);
  if (condition.count !== undefined) return say.count(condition.question, condition.count);
  return say.at(condition.question, condition.at_least);
}

/** Every way to take `n` of these. */
export function choose(n, from) {
  if (n === 0) return [[]];
  return from.flatMap((one, i) => choose(n - 1, from.slice(i + 1)).map((rest) => [one, ...rest]));
}

/** For every question: its number, and the rank of each choice. */
export function ranks(book) {
  return new Map(book.questions.map(({ id, choices }, number) => [id, { number, rank: new Map(choices.map((c, r) => [c, r])) }]));
}

/** Two corners of one answer set: everything open at its mildest and at its gravest, as a rank or as a list of items. */
export function corners(book, answers) {
  const corner = (gravest) =>
    Object.fromEntries(
      book.questions.map(({ id, kind, choices }) => {
        const said = answers[id];
        const open = said === undefined || said === "unsure" || said === "rather-not-say";
        if (kind === "many") return [id, open ? (gravest ? choices : []) : said];
        return [id, open ? (gravest ? choices.length - 1 : 0) : choices.indexOf(said)];
      }),
    );
  return [corner(false), corner(true)];
}
