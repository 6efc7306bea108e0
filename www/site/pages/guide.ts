/** The guide: one page to choose from, and a page for each kind of reader. */
import { html, type Markup } from "../html";
import type { Page } from "../shell";
import { Examples } from "./example";
import { centers } from "./guides/centers";
import { clinicians } from "./guides/clinicians";
import { developers } from "./guides/developers";
import { privacy } from "./guides/privacy";
import type { Material } from "./material";

/** One guide. */
export interface Guide {
  file: string;
  title: string;
  /** For whom, and what they have at the end. */
  about: string;
  sections: [id: string, title: string, text: Markup][];
}

/** Every page of the guide. */
export function guides(found: Material, top: string): Page[] {
  const examples = new Examples(top);
  const all = [centers(found, examples), developers(found, examples, top), clinicians(found), privacy(found, examples)];
  return [start(all), ...all.map((guide) => page(guide, all))];
}

function start(all: readonly Guide[]): Page {
  const body = html`
<header class="intro"><h1>Guide</h1>
<p class="lead">Four short guides. Each ends with something you can check yourself.</p></header>
<div class="cards two-up">${all.map(({ file, title, about, sections }) => html`<a class="card" href="${file}"><h2>${title}</h2><p>${about}</p><ul class="soft small">${sections.map(([, name]) => html`<li>${name}</li>`)}</ul></a>`)}</div>`;
  return {
    file: "guide.html",
    title: "Guide",
    description: "How to put the questionnaire on a website, use it in programs, review its rules, and check what it does with data.",
    body,
  };
}

function page({ file, title, about, sections }: Guide, all: readonly Guide[]): Page {
  const body = html`
<header class="intro"><p class="eyebrow"><a href="guide.html">Guide</a></p><h1>${title}</h1><p class="lead">${about}</p></header>
<div class="book">
<nav class="contents" aria-label="${title}"><ol class="plain">${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>
<div class="pages text">${sections.map(([id, name, text]) => html`<section id="${id}"><h2>${name}</h2>${text}</section>`)}
<nav class="others" aria-label="Other guides"><h2>Other guides</h2><ul class="plain row">${all.filter((other) => other.file !== file).map((other) => html`<li><a class="button" href="${other.file}">${other.title}</a></li>`)}</ul></nav></div>
</div>`;
  return { file, title: `Guide: ${title}`, description: about, body, scripts: ["guide"], within: "guide.html" };
}
