/** The entries of the printed book: questions, rules, laws and works, each with an anchor that stays. */
import { html, prose, type Markup } from "../html";
import type { Book, Question, Rule } from "../book/book";
import { holdsBy } from "../book/place";
import { waysOf } from "../book/ways";
import { conditionMarkup, openButton, raisedMarkup, wayMarkup } from "./condition";
import type { Law, Work } from "./material";

/** A link to an entry itself, for copying. */
function anchor(id: string): Markup {
  return html`<a class="anchor" href="#${id}">${id}</a>`;
}

/** One rule. */
export function ruleMarkup(book: Book, rule: Rule, laws: readonly Law[]): Markup {
  const ways = waysOf(book, rule.when);
  const held = laws.filter((law) => law.side === "never-below" && holdsBy(book, rule.when, law.given));
  return html`<article class="entry rule" id="${rule.id}">
<h4>${rule.because}</h4>${anchor(rule.id)}
<div class="when"><b class="tag">When</b><div>${conditionMarkup(book, rule.when)}</div></div>
<div class="when"><b class="tag">Then</b><div>${raisedMarkup(rule.then)}</div></div>
<details><summary>Who does this reach? ${ways.length === 1 ? "One smallest set of answers" : `${ways.length} smallest sets of answers`}</summary><ul class="ways">${ways.map((way) => wayMarkup(book, way, ways))}</ul></details>
<div class="when sources"><b class="tag">From</b><ul class="plain">${rule.sources.map(
    ({ source, title, year, fact, confirmed }) => html`<li>${fact} <a href="#source.${source}">${title}, ${year}</a>${confirmed ? null : html` <em class="unsure">to be confirmed</em>`}</li>`,
  )}</ul></div>
${held.length > 0 ? html`<p class="held small">Guarded by ${held.length === 1 ? "the law" : "the laws"} ${held.map(({ id }, at) => html`${at > 0 ? ", " : ""}<a href="#law.${id}">${id}</a>`)}</p>` : null}
</article>`;
}

/** One question. */
export function questionMarkup(question: Question): Markup {
  const kind = question.kind === "one" ? "One choice, mildest first" : "A checklist; none is mildest";
  return html`<article class="entry question" id="question.${question.id}">
<h4>${question.text}</h4>${anchor(`question.${question.id}`)}
${question.hint ? html`<p>${question.hint}</p>` : null}
${question.why ? html`<p class="soft"><b>Why we ask:</b> ${question.why}</p>` : null}
<p class="soft small">${kind}${question.clinical ? "" : ". It chooses words and programs, never the placement"}:</p>
<ul class="choices ${question.kind}">${question.choices.map(({ id, text }) => html`<li>${text} <code>${id}</code></li>`)}</ul>
</article>`;
}

/** One law. */
export function lawMarkup(law: Law): Markup {
  return html`<article class="entry law" id="law.${law.id}">
<h4>${law.sentence}</h4>${anchor(`law.${law.id}`)}
<p class="small">${law.side === "never-below" ? "At least" : "At most"}: ${law.bound}</p>
${law.side === "never-below" ? openButton(law.given) : null}
</article>`;
}

/** One work. */
export function workMarkup(work: Work, rules: readonly Rule[]): Markup {
  const citing = rules.filter((rule) => rule.sources.some(({ source }) => source === work.id));
  return html`<article class="entry work" id="source.${work.id}">
<h3>${work.title}</h3>${anchor(`source.${work.id}`)}
<p>${prose(work.place)}. <span class="soft">${work.terms}.</span></p>
${citing.length > 0 ? html`<details><summary>Cited by ${citing.length} ${citing.length === 1 ? "rule" : "rules"}</summary><ul class="columns small">${citing.map(({ id }) => html`<li><a href="#${id}">${id}</a></li>`)}</ul></details>` : null}
</article>`;
}
