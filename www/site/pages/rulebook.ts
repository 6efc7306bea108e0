/** The rule book: every rule, question, law and work, and whom each rule reaches. It reads and prints without a script. */
import { html, type Markup } from "../html";
import { AREAS, unconfirmed, type Book } from "../book/book";
import { AREA_TITLES } from "../book/words";
import type { Page } from "../shell";
import type { Material } from "./material";
import { lawMarkup, questionMarkup, ruleMarkup, workMarkup } from "./rule";

/** The page. */
export function rulebook(found: Material): Page {
  const { book, laws, works } = found;
  const areas = AREAS.map((area) => ({
    area,
    questions: book.questions.filter((question) => question.area === area),
    rules: book.rules.filter((rule) => rule.area === area),
  }));
  const open = unconfirmed(book);
  const body = html`
<header class="intro">
  <h1>The rule book</h1>
  <p class="lead">This is the whole of what decides: ${book.rules.length} rules, each with its source, over ${book.questions.length} questions, held by ${laws.length} laws. Nothing else moves a placement.</p>
  <p class="row"><span class="chips"><span>Version ${book.version}</span><span>Fingerprint <code>${book.hash}</code></span></span>
    <button class="needs-script" id="print">Print the book</button></p>
  <p class="notice"><strong>Not reviewed yet.</strong> No clinician has reviewed this book and it has not been validated with patients. ${open} rules rest only on facts marked <em>to be confirmed</em>: general knowledge that was not checked against its source.</p>
</header>
${signature(book)}
<div class="book">
<nav class="contents" id="contents" aria-label="The rule book">
  <ol class="plain">
    <li><a href="#how">How it decides</a></li>
    ${areas.map(({ area, rules, questions }) => html`<li><a href="#area.${area}">${AREA_TITLES[area] ?? area} <span class="soft">${rules.length || questions.length}</span></a></li>`)}
    <li><a href="#laws">Laws <span class="soft">${laws.length}</span></a></li>
    <li><a href="#sources">Sources <span class="soft">${works.length}</span></a></li>
    <li><a href="reach.html">Who is placed where&nbsp;→</a></li>
    <li><a href="changes.html">What changed&nbsp;→</a></li>
  </ol>
</nav>
<div class="pages">
${search("Search the rule book", "seizure, pregnant, PHP, 2021 …", html`<a class="back" href="#contents">All areas</a>`)}
${HOW}
${areas.map(
    ({ area, questions, rules }) => html`<section class="area stack" id="area.${area}"><h2>${AREA_TITLES[area] ?? area}</h2>
${questions.length > 0 ? html`<h3>Questions</h3>${questions.map(questionMarkup)}` : null}
${rules.length > 0 ? html`<h3>Rules</h3>${rules.map((rule) => ruleMarkup(book, rule, laws))}` : null}</section>`,
  )}
<section class="area stack" id="laws"><h2>Laws</h2>
  <p>A law is a sentence that holds for every set of answers it covers, whatever else is said. Each is proved at one corner: a graver answer can never lower anything, so what holds there holds everywhere beyond it.</p>
  <h3>Never below</h3>${laws.filter(({ side }) => side === "never-below").map(lawMarkup)}
  <h3>Never above</h3><p class="soft">With the mildest answer to everything that is not named.</p>${laws.filter(({ side }) => side === "never-above").map(lawMarkup)}
</section>
<section class="area stack" id="sources"><h2>Sources</h2>${works.map((work) => workMarkup(work, book.rules))}</section>
</div>
</div>
${DIALOG}`;
  return {
    file: "rulebook.html",
    title: "The rule book",
    description: `Every rule, question, law and source behind a placement: ${book.rules.length} rules, searchable, printable, each with the smallest answers that trigger it.`,
    body,
    scripts: ["rulebook"],
  };
}

const HOW: Markup = html`<section id="how" class="stack"><h2>How it decides</h2>
<p>A placement has five parts: the level of care, where to come off a substance, where to live meanwhile, how soon to act, and what a program must offer.</p>
<ol class="steps">
  <li><strong>Each rule that holds sets a floor</strong> for some of the parts.</li>
  <li><strong>The placement is the highest floor on each part.</strong> Nothing is added up or averaged: one danger is enough, and no good answer hides it.</li>
  <li><strong>A graver answer can never lower anything.</strong> Conditions only say “at least”.</li>
  <li><strong>What is not known stays open.</strong> An unsure or unspoken answer may be anything from mildest to gravest, and the placement becomes a range.</li>
  <li><strong>A center's programs come last.</strong> They are looked at only after the placement is known.</li>
</ol>
<p>Levels, lowest first: early help; outpatient (under 9 hours a week); intensive outpatient (9 to 19 hours); day treatment or partial hospitalization (20 hours or more, nights at home); residential (staff day and night); medically monitored (nurses day and night); hospital.</p></section>`;

/** A field to search the entries of a page. It stays in sight, and so does what stands beside its label. */
export function search(label: string, examples: string, beside: Markup | null = null): Markup {
  return html`<form class="search needs-script" role="search"><div class="bar"><label for="search">${label}</label>${beside}</div>
  <input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="${examples}">
  <p class="soft small" role="status" id="count"></p></form>`;
}

/** Where a result opens. */
export const DIALOG: Markup = html`<dialog id="result" aria-labelledby="result-title"><div class="bar"><h2 id="result-title">The result for these answers</h2><button id="close">Close</button></div><div id="played"></div></dialog>`;

/** For the person who signs a printed book. */
function signature({ version, hash }: Book): Markup {
  const line = (label: string) => html`<div><span></span><small>${label}</small></div>`;
  return html`<section class="signature" aria-label="Signature"><p>Rule book ${version}, fingerprint ${hash}. I have read this book. My remarks are attached. My signature is no endorsement by the project.</p>${["Name and license", "Role", "Date", "Signature"].map(line)}</section>`;
}
