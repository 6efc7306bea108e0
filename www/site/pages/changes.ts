/** The change log of placements: what moved from each kept book to the next, and to today's. */
import { html, type Markup } from "../html";
import { AXIS_NAMES, type Answers, type Book } from "../book/book";
import { compare, direction, type Changed, type Moved } from "../book/compare";
import { answerWords, raisedWords, VALUES } from "../book/words";
import { answersOf, waysOf } from "../book/ways";
import type { Placement } from "../book/place";
import { conditionMarkup } from "./condition";
import type { Page } from "../shell";
import type { Case, Material } from "./material";

/** The page. */
export function changes(found: Material): Page {
  const body = html`
<header class="intro"><p class="eyebrow"><a href="rulebook.html">Rule book</a></p><h1>What changed</h1>
<p class="lead">Placements between versions of the rule book, worked out from the books themselves: which rules came, went or changed, and who is placed elsewhere.</p>
<p>The examples are the published cases and the smallest sets of answers of every rule of both books. Compare any two versions with your own cases on the <a href="bench.html">bench</a>.</p></header>
<div class="pages">${changesMarkup(found)}</div>`;
  return { file: "changes.html", title: "What changed in the rules", description: "The change log of placements between versions of the rule book: rules that came, went or changed, and who is placed elsewhere.", body, within: "rulebook.html" };
}

/** The log, the newest change first. */
function changesMarkup({ book, kept, cases }: Material): Markup {
  const steps = [...kept.map(({ title, book }) => ({ title, book })), { title: `Version ${book.version}, this book`, book }];
  const logs = steps.slice(1).map((step, at) => log(steps[at]!, step, cases));
  return logs.length > 0 ? html`${logs.reverse()}` : html`<p>This is the first book that is kept; there is nothing to compare it with yet.</p>`;
}

interface Step {
  title: string;
  book: Book;
}

function log(before: Step, after: Step, cases: readonly Case[]): Markup {
  const examples = examplesOf(before.book, after.book);
  const found = compare(before.book, after.book, [...cases.map(({ answers }) => answers), ...examples]);
  const published = new Map(cases.map((one) => [one.answers, one.id]));
  const [fromCases, fromRules] = [found.moved.filter(({ answers }) => published.has(answers)), found.moved.filter(({ answers }) => !published.has(answers))];
  return html`<article class="log">
<h2>${before.title} <span class="soft">→</span> ${after.title}</h2>
<p class="soft small">Fingerprint ${before.book.hash} → ${after.book.hash}</p>
<ul class="chips"><li>${found.added.length} rules came</li><li>${found.removed.length} went</li><li>${found.changed.length} changed</li><li class="strong">${found.moved.length} of ${found.read} examples placed elsewhere</li></ul>
${found.added.length > 0 ? html`<details><summary>Rules that came</summary><ul>${found.added.map(({ id, because }) => html`<li><a href="rulebook.html#${id}">${id}</a> ${because}</li>`)}</ul></details>` : null}
${found.removed.length > 0 ? html`<details><summary>Rules that went</summary><ul>${found.removed.map(({ id, because }) => html`<li><code>${id}</code> ${because}</li>`)}</ul></details>` : null}
${found.changed.length > 0 ? html`<details><summary>Rules that changed</summary><ul class="changed">${found.changed.map((one) => changedMarkup(before.book, after.book, one))}</ul></details>` : null}
<p>${fromCases.length === 0 ? `None of the ${cases.length} published cases moved.` : html`Published cases that moved: ${fromCases.map((moved) => html`<span class="move"><code>${published.get(moved.answers) ?? ""}</code> ${steps(moved)}. </span>`)}`}</p>
${fromRules.length > 0 ? html`<details><summary>Smallest sets of answers that are placed elsewhere: ${count(fromRules, "higher")} higher, ${count(fromRules, "lower")} lower, ${count(fromRules, "mixed")} both ways</summary>
<ul class="moves small">${fromRules.map((moved) => html`<li><b>${steps(moved)}</b> <span class="soft">${words(after.book, moved.answers)}</span></li>`)}</ul></details>` : null}
</article>`;
}

/** The smallest sets of answers of every rule of both books; what they leave open counts at its mildest. */
function examplesOf(before: Book, after: Book): Answers[] {
  const all = [before, after].flatMap((book) => book.rules.flatMap((rule) => waysOf(book, rule.when).map((way) => answersOf(book, way))));
  const once = new Map(all.map((answers) => [JSON.stringify(Object.entries(answers).sort()), answers]));
  return [...once.values()];
}

function changedMarkup(before: Book, after: Book, one: Changed): Markup {
  const raised = (book: Changed["before"]) => raisedWords(book.then).join("; ") || "nothing";
  return html`<li><a href="rulebook.html#${one.after.id}">${one.after.id}</a>${one.then ? html`<p>Raises: ${raised(one.before)} <span class="soft">→</span> ${raised(one.after)}</p>` : null}${
    one.when ? html`<div class="two"><div><p class="soft">Before, when</p>${conditionMarkup(before, one.before.when, false)}</div><div><p class="soft">Now, when</p>${conditionMarkup(after, one.after.when, false)}</div></div>` : null
  }</li>`;
}

function steps({ before, after }: { before: Placement; after: Placement }): string {
  return AXIS_NAMES.filter((axis) => before[axis] !== after[axis])
    .map((axis) => `${VALUES[axis][before[axis]]} → ${VALUES[axis][after[axis]]}`)
    .join("; ");
}

function count(moved: readonly Moved[], way: ReturnType<typeof direction>): number {
  return moved.filter((one) => direction(one) === way).length;
}

function words(book: Book, answers: Answers): string {
  const known = Object.entries(answers).filter(([id]) => book.questions.some((question) => question.id === id));
  return answerWords(book, Object.fromEntries(known))
    .map(([name, said]) => `${name}: ${said}`)
    .join(". ");
}
