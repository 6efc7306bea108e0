/**
 * The reviewer's bench: cases from a file, placed by this book and by another, held against experts. Everything
 * happens here; nothing is sent and nothing is kept.
 */
import { textOf } from "./brought";
import { fill, find, make, save, sentence } from "./dom";
import { got } from "./got";
import { readBook, type Book } from "../book/book";
import { COLUMNS, readCases, type Case } from "./bench/cases";
import { tableOf } from "./bench/csv";
import { judge, type Outcome } from "./bench/judge";
import { answerList, figures, placementWords, rows, type Bench } from "./bench/table";
import { assess } from "level-of-care";

let cases: Case[] = [];
/** A book to compare with, under the name it is shown by. */
type Other = { title: string; book: Book } | null;
let other: Other = null;
const told = find("#told");
const against = find<HTMLSelectElement>("#against");
const book = readBook(JSON.parse(await got("data/book.json").catch(closed)));

/** Without this site's own book nothing works here: that is said, and the script ends. */
function closed(reason: unknown): never {
  fill(told, make("p", { class: "notice urgent" }, make("b", {}, "The rule book could not be loaded, so the bench cannot work. "), "Reload this page. ", sentence(reason)));
  throw reason;
}

/** Whatever is brought is taken in one after the other: a large file must not speak after the one that was brought later. */
let turn: Promise<void> = Promise.resolve();
function inTurn(bring: () => Promise<void>): void {
  turn = turn.then(bring, bring);
}

/** Takes in a text; a case replaces the one of the same name, and every other stays. */
async function take(text: string, name: string): Promise<void> {
  const { cases: read, problems } = readCases(text, name, book);
  const answered = await Promise.all(read.map(answerable));
  const bad = answered.filter((problem): problem is string => problem !== null);
  const taken = read.filter((_, at) => answered[at] === null);
  cases = [...cases.filter(({ id }) => !taken.some((one) => one.id === id)), ...taken];
  const all = [...problems, ...bad.map((problem) => (problem.startsWith(`${name}, `) ? problem : `${name}, ${problem}`))];
  fill(told,
    taken.length > 0 ? make("p", { class: "notice" }, `${taken.length} ${taken.length === 1 ? "case" : "cases"} from ${name}.`) : null,
    all.length > 0 ? make("div", { class: "notice urgent" }, make("p", {}, make("b", {}, taken.length > 0 ? "These could not be used as they are:" : `${name} cannot be used. What was loaded before is still here.`)), make("ul", {}, all.map((problem) => make("li", {}, problem)))) : null);
  if (taken.length === 0) find<HTMLTextAreaElement>("#paste").value ||= text; // to be mended here
  show();
}

/** What the engine says against these answers, in its own words. */
async function answerable({ id, answers }: Case): Promise<string | null> {
  try {
    await assess(answers as Record<string, string | string[]>);
    return null;
  } catch (reason) {
    return `${id}: ${sentence(reason)}`;
  }
}

function benches(): Bench[] {
  const here = { title: `This book, ${book.version}`, book };
  return [here, ...(other ? [other] : [])].map(({ title, book }) => ({ title, book, outcomes: cases.map((one) => judge(book, one)) }));
}

function show(): void {
  const all = benches();
  find("#results").hidden = cases.length === 0;
  fill(find("#figures"), all.map((bench) => figures(cases, bench)));
  fill(find("#rows"), rows(cases, all, (one) => void why(one)));
}

const dialog = find<HTMLDialogElement>("#why");
find("#close").addEventListener("click", () => dialog.close());

/** Everything behind one placement: the engine's reasons, what would change it, and the rules of the other book. */
async function why(one: Case): Promise<void> {
  const report = await assess(one.answers as Record<string, string | string[]>);
  const at = cases.indexOf(one);
  const compared = benches()[1];
  const outcome = compared?.outcomes[at];
  const rule = (id: string) => make("a", { href: `rulebook.html#${id}`, target: "_blank" }, id);
  find("#why-title").textContent = one.id;
  fill(find("#why-text"),
    one.summary ? make("p", {}, one.summary) : null,
    make("h3", {}, "Answers"), answerList(book, one),
    make("h3", {}, `This book, ${book.version}`), make("p", { class: "lead" }, report.summary),
    make("ul", { class: "reasons" }, report.reasons.map(({ text, rules }) => make("li", {}, text, " ", rules.map((id, index) => [index > 0 ? ", " : "", rule(id)])))),
    report.changes.length > 0 ? [make("h3", {}, "What would change it"), make("ul", {}, report.changes.map(({ text }) => make("li", {}, text)))] : null,
    compared && outcome ? [make("h3", {}, compared.title), otherReasons(outcome)] : null,
    make("details", {}, make("summary", {}, "The whole report"), make("pre", { tabindex: "0" }, report.text)));
  dialog.showModal();
}

function otherReasons(outcome: Outcome): HTMLElement {
  if ("problem" in outcome) return make("p", {}, outcome.problem);
  return make("div", { class: "stack" }, placementWords(outcome.floor), make("ul", { class: "reasons" }, outcome.reasons.map((text, at) => make("li", {}, `${text} `, make("code", {}, outcome.rules[at] ?? "")))));
}

const choose = find<HTMLInputElement>("#choose");
choose.addEventListener("change", () => {
  const files = [...(choose.files ?? [])];
  inTurn(() => bring(files));
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  // The list is emptied once the event is over.
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  inTurn(() => bring(files));
});
async function bring(files: File[]): Promise<void> {
  const unread: string[] = [];
  fill(told);
  try {
    for (const file of files) {
      const text = await textOf(file).catch((reason: unknown) => void unread.push(sentence(reason)));
      if (text !== undefined) await take(text, file.name);
    }
  } finally {
    choose.value = "";
  }
  // What was said of the others stays.
  told.append(...unread.map((one) => make("p", { class: "notice urgent" }, one)));
}
find("#take").addEventListener("click", () => inTurn(() => take(find<HTMLTextAreaElement>("#paste").value, "The pasted text")));
find("#published").addEventListener("click", () => inTurn(published));
async function published(): Promise<void> {
  try {
    await take(await got("data/cases.json"), "the published cases");
  } catch (reason) {
    fill(told, make("p", { class: "notice urgent" }, make("b", {}, "The published cases could not be loaded. "), sentence(reason)));
  }
}
find("#clear").addEventListener("click", () => {
  cases = [];
  fill(told);
  show();
});

against.addEventListener("change", () => void compareWith());
/** The choice whose book is shown, and the book that was loaded from a file. */
let shown = "";
let loaded: Other = null;
async function compareWith(): Promise<void> {
  const chosen = against.value;
  const title = against.selectedOptions[0]?.textContent ?? "";
  try {
    const found = chosen === "" ? null : chosen === "file" ? loaded : { title, book: readBook(JSON.parse(await got(chosen))) };
    if (against.value !== chosen) return; // another was chosen meanwhile
    compare(found, chosen);
    fill(find("#book-told"));
  } catch (reason) {
    if (against.value !== chosen) return;
    against.value = shown;
    fill(find("#book-told"), make("p", { class: "notice urgent" }, make("b", {}, `${title} could not be loaded. `), sentence(reason), " The comparison stays as it was."));
  }
}
function compare(found: Other, choice: string): void {
  other = found;
  shown = against.value = choice;
  show();
}
const bookFile = find<HTMLInputElement>("#book");
bookFile.addEventListener("change", () => void bringBook(bookFile.files?.[0]));
async function bringBook(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    const brought = readBook(JSON.parse(await textOf(file)));
    loaded = { title: `${file.name}, ${brought.version}`, book: brought };
    fill(find("#book-told"), make("p", { class: "notice" }, `${file.name} is compared: ${brought.rules.length} rules, fingerprint ${brought.hash || "unknown"}.`));
    find<HTMLOptionElement>("#against-file").hidden = false;
    compare(loaded, "file");
  } catch (reason) {
    const syntax = reason instanceof SyntaxError ? `${file.name} is not JSON: ${reason.message}. Mend that place and load it again.` : sentence(reason);
    fill(find("#book-told"), make("p", { class: "notice urgent" }, syntax, " The comparison stays as it was."));
  }
  bookFile.value = "";
}
find("#save-book").addEventListener("click", () => save(`rule-book-${book.version}-${book.hash}.json`, JSON.stringify(book, null, 1)));

find("#template").addEventListener("click", () => save("cases.csv", tableOf([[...COLUMNS, ...book.questions.filter(({ clinical }) => clinical).map(({ id }) => id)], EXAMPLE]), "text/csv"));
/** One line that shows how it is written. */
const EXAMPLE = ["example", "Drinks every day and shakes in the morning", "intensive-outpatient", "ambulatory", "", "", "none", "none", "alcohol", "past-3-days", "daily", "3-5", "", "", "", "shakes;sweats"];

find("#save-csv").addEventListener("click", () => save("placements.csv", tableOf(exported()), "text/csv"));
find("#save-json").addEventListener("click", () => save("placements.json", JSON.stringify(benches().map(({ title, book, outcomes }) => ({ title, version: book.version, hash: book.hash, cases: cases.map((one, at) => ({ ...one, outcome: outcomes[at] })) })), null, 1)));

function exported(): string[][] {
  const all = benches();
  const head = ["id", "expert", ...all.flatMap(({ title }) => ["level", "up to", "withdrawal", "living", "urgency", "verdict", "rules"].map((name) => `${title}: ${name}`))];
  const cells = (outcome: Outcome | undefined) =>
    !outcome || "problem" in outcome ? ["", "", "", "", "", outcome?.problem ?? "", ""] : [outcome.floor.level, outcome.ceiling.level, outcome.floor.withdrawal, outcome.floor.living, outcome.floor.urgency, outcome.verdict, outcome.rules.join(" ")];
  return [head, ...cases.map(({ id, expert }, at) => [id, expert.level ?? "", ...all.flatMap(({ outcomes }) => cells(outcomes[at]))])];
}

document.body.dataset.ready = "";
