/** Who is placed where: for each value of each axis all smallest sets of answers that lead to it. */
import { html, type Markup } from "../html";
import { AXES, AXIS_NAMES, type Axis, type Book } from "../book/book";
import { reach } from "../book/reach";
import { AXIS_TITLES, VALUES } from "../book/words";
import type { Page } from "../shell";
import { wayMarkup } from "./condition";
import type { Material } from "./material";
import { DIALOG, search } from "./rulebook";

/** The page. */
export function reachPage({ book }: Material): Page {
  const body = html`
<header class="intro"><p class="eyebrow"><a href="rulebook.html">Rule book</a></p><h1>Who is placed where</h1>
<p class="lead">For each level, setting, home and urgency: every smallest set of answers that leads to it and no higher, all other answers at their mildest. Take one away, or make it a step milder, and it is no longer enough.</p>
<p>“Or graver” means this choice or one further down the question's list. Version ${book.version}, fingerprint <code>${book.hash}</code>.</p>
<p class="needs-script"><button id="print">Print this list</button></p></header>
<div class="pages">
${search("Search answers", "pregnant, shakes, nobody …")}
${AXIS_NAMES.map((axis) => html`<section class="stack" id="reach.${axis}"><h2>${AXIS_TITLES[axis]}</h2>${AXES[axis].slice(1).map((value) => reached(book, axis, value))}</section>`)}
</div>
${DIALOG}`;
  return {
    file: "reach.html",
    title: "Who is placed where",
    description: "For each level of care every smallest set of answers that leads to it, with the result that the questionnaire gives.",
    body,
    scripts: ["rulebook"],
    within: "rulebook.html",
  };
}

function reached(book: Book, axis: Axis, value: string): Markup {
  const ways = reach(book, axis, value);
  return html`<details class="reached" id="reach.${axis}.${value}"><summary><b>${VALUES[axis][value] ?? value}</b> <span class="soft">${ways.length} ${ways.length === 1 ? "way" : "ways"}</span></summary>
<ol class="ways">${ways.map((way) => wayMarkup(book, way, ways))}</ol></details>`;
}
