/** Conditions, ways and placements as markup. */
import { html, type Markup } from "../html";
import { questionOf, type Book, type Condition, type Raised } from "../book/book";
import { raisedWords, wayWords } from "../book/words";
import { answersOf, type Way } from "../book/ways";

/** A condition as nested lists; on the page of the book the names lead to the questions. */
export function conditionMarkup(book: Book, condition: Condition, linked = true): Markup {
  if ("all" in condition) return group("All of these", book, flat(condition.all, "all"), linked);
  if ("any" in condition) return group("Any of these", book, flat(condition.any, "any"), linked);
  if ("of" in condition) return group(`At least ${condition.at_least} of these`, book, condition.of, linked);
  const question = questionOf(book, condition.question);
  const named = linked ? html`<a href="#question.${question.id}">${question.name}</a>` : question.name;
  if ("count" in condition) return html`${named}: ${condition.count} or more of the list`;
  const id = "has" in condition ? condition.has : condition.at_least;
  const last = "has" in condition || question.choices.at(-1)?.id === id;
  const text = question.choices.find((choice) => choice.id === id)?.text ?? id;
  return html`${named}: “${text}”${last ? null : " or graver"}`;
}

/** "All of all of these" says no more than "all of these". */
function flat(parts: Condition[], kind: "all" | "any"): Condition[] {
  return parts.flatMap((part) => (kind in part ? flat((part as Record<string, Condition[]>)[kind] ?? [], kind) : [part]));
}

function group(label: string, book: Book, parts: Condition[], linked: boolean): Markup {
  return html`${label}:<ul>${parts.map((part) => html`<li>${conditionMarkup(book, part, linked)}</li>`)}</ul>`;
}

/** What is raised, as chips. */
export function raisedMarkup(then: Raised): Markup {
  return html`<ul class="chips">${raisedWords(then).map((text, at) => html`<li${at === 0 && !text.startsWith("Needs") ? html` class="strong"` : null}>${text}</li>`)}</ul>`;
}

/** One of these ways, with a button that opens the result it leads to. */
export function wayMarkup(book: Book, way: Way, ways: readonly Way[]): Markup {
  const words = wayWords(book, way).map(([name, asked], at) => html`${at > 0 ? "\n" : null}<b>${name}:</b> ${asked}`);
  return html`<li class="way"><p>${words}</p>${openButton(answersOf(book, way, ways))}</li>`;
}

/** A button for the script of the page. */
export function openButton(answers: object): Markup {
  return html`<button class="needs-script" data-answers="${JSON.stringify(answers)}">Open the result</button>`;
}
