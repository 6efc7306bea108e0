/**
 * The builder. One file of plain JSON is the only state: the form writes it, and check, preview and lines are made
 * from it anew after every change. Nothing is sent; it is kept on this computer only when somebody asks for that.
 */
import { textOf } from "./brought";
import { copy, fill, find, make, save, say, sentence } from "./dom";
import { got } from "./got";
import { blank, isGroup, put, type File, type Path } from "./builder/file";
import { contrastList } from "./builder/fields";
import { drawPlace, type Desk } from "./builder/form";
import { keep, kept } from "./builder/kept";
import { lines } from "./builder/lines";
import { preview } from "./builder/preview";
import { showProblems } from "./builder/problems";
import type { Schema } from "./builder/schema";
import { checkProvider } from "level-of-care";

/** The parts of the form; a name of the schema that is in none of them comes last, on its own. */
const PARTS: [title: string, help: string, names: string[]][] = [
  ["Your center", "", ["name", "phone", "links", "locations"]],
  ["Your programs", "What you do not say is never guessed: visitors are told to ask you about it.", ["programs"]],
  ["What holds for every program", "A program that says its own replaces these, name by name.", ["languages", "insurance", "admission", "crisis", "housing"]],
  ["Your colors", "For light screens. Visitors with a dark screen get the widget's own dark colors.", ["theme"]],
  ["Your voice", "", ["words"]],
];

const form = find<HTMLFormElement>("#form");
const keepBox = find<HTMLInputElement>("#keep");
const sample = find<HTMLSelectElement>("#sample");
/** The choice for a file that somebody brought. */
const OWN = "own";
/** The choice that is in the form. */
let begun = "";
let file: File = blank();
let schema: Schema = {};
/** Paths that somebody has been at, so that an empty form does not begin with complaints. */
const touched = new Set<string>();
let timer = 0;
/** Counts what was brought: a word on something earlier comes too late. */
let turn = 0;

const desk: Desk = {
  get schema() {
    return schema;
  },
  file: () => file,
  write: (path: Path, value: unknown) => {
    file = put(file, path, value);
    changed();
  },
};

/** After a change: what is quick at once, what takes a moment when typing pauses. */
function changed(): void {
  const text = JSON.stringify(file, null, 2);
  find("#json").textContent = text;
  lines(text);
  if (keepBox.checked) keepWork();
  const theme = form.querySelector<HTMLElement>("#contrast");
  if (theme) fill(theme, contrastList(file.theme));
  clearTimeout(timer);
  timer = window.setTimeout(() => void checked(), 200);
}

/** Keeps the work where that is asked for, and forgets it where it is not. Where it cannot be kept, nothing old stays, and that is told. */
function keepWork(): void {
  const worked = keep(keepBox.checked ? JSON.stringify(file, null, 2) : null);
  if (!worked) {
    keepBox.checked = false;
    keep(null);
  }
  fill(find("#unkept"), !worked && make("p", { class: "notice urgent" }, "This browser cannot keep your work for this page. Save the file instead."));
}

async function checked(): Promise<void> {
  const now = file;
  try {
    const problems = await checkProvider(now);
    if (now !== file) return; // something was typed meanwhile; its own check comes
    showProblems(form, find("#problems"), problems, touched);
    preview.show(now);
  } catch (reason) {
    const failed = unchecked(reason);
    fill(find("#problems"), make("p", { class: "notice urgent" }, failed));
    say(failed);
  }
}

function draw(): void {
  const names = Object.keys(schema.properties ?? {}).filter((name) => name !== "$schema" && name !== "version");
  const grouped = new Set(PARTS.flatMap(([, , names]) => names));
  const parts = [...PARTS, ["More", "", names.filter((name) => !grouped.has(name))] as (typeof PARTS)[number]];
  fill(form, parts.filter(([, , names]) => names.length > 0).map(([title, help, names]) =>
    make("section", { class: "part stack" }, make("h2", {}, title), help ? make("p", { class: "soft" }, help) : null,
      names.map((name) => drawPlace(desk, name, schema.properties?.[name] ?? {}, [name], schema.required?.includes(name))),
      names.includes("theme") ? make("div", { id: "contrast" }) : null)));
}

/** What a file put into the box, and no hand. */
let filed = "";

/** Takes in a text, somebody's own or that of a sample; the form stays as it is when the text is no file. */
async function take(text: string, name: string, choice = OWN): Promise<void> {
  const now = ++turn;
  const note = find("#brought");
  const read = parsed(text);
  if (!read) {
    // To be mended here; what somebody is writing there stays.
    const paste = find<HTMLTextAreaElement>("#paste");
    if (paste.value === "" || paste.value === filed) {
      paste.value = text;
      filed = paste.value; // as the box keeps it, whose lines end in one way
    }
    find<HTMLDetailsElement>("#bring").open = true;
    const wrong = await faults(text);
    if (now !== turn) return; // something else was brought meanwhile
    fill(note, make("div", { class: "notice urgent" }, make("p", {}, make("b", {}, `${name} cannot be used, so the form stays as it was.`)), wrong));
    return;
  }
  const [before, chosen] = [file, begun];
  begin(read, choice);
  const undo = make("button", { type: "button", class: "text", click: () => (begin(before, chosen), fill(note)) }, "Take back what was here before");
  fill(note, make("p", { class: "notice" }, `${name} is in the form. `, undo));
}

/** What the check says of a text that is no file. */
async function faults(text: string): Promise<HTMLElement> {
  try {
    const problems = await checkProvider(text);
    return make("ul", {}, problems.map(({ path, message }) => make("li", {}, path ? make("code", {}, path) : null, path ? ` ${message}` : message)));
  } catch (reason) {
    return make("p", {}, unchecked(reason));
  }
}

function unchecked(reason: unknown): string {
  return `The check could not run. ${sentence(reason)}`;
}

function parsed(text: string): File | null {
  try {
    const value = JSON.parse(text) as unknown;
    return isGroup(value) ? value : null;
  } catch {
    return null;
  }
}

/** Puts this file into the form, and what it comes from into the choice. */
function begin(next: File, choice: string): void {
  sample.value = begun = choice;
  replace(next, true);
}

function replace(next: File, all: boolean): void {
  file = next;
  touched.clear();
  if (all) touched.add("*");
  draw();
  changed();
}

form.addEventListener("focusout", ({ target }) => {
  const place = (target as Element).closest<HTMLElement>("[data-path]");
  if (place?.dataset.path) touched.add(place.dataset.path);
  changed();
});
form.addEventListener("submit", (event) => event.preventDefault());

sample.addEventListener("change", () => void load());
async function load(): Promise<void> {
  const choice = sample.value;
  const name = choice === "" ? "An empty file" : (sample.selectedOptions[0]?.textContent?.replace(/^the sample/, "The sample") ?? "The sample");
  try {
    const text = choice === "" ? JSON.stringify(blank()) : await got(choice);
    if (sample.value !== choice) return; // another was chosen meanwhile
    await take(text, name, choice);
  } catch (reason) {
    if (sample.value !== choice) return;
    sample.value = begun;
    fill(find("#brought"), make("p", { class: "notice urgent" }, make("b", {}, `${name} could not be loaded. `), sentence(reason), " The form stays as it was."));
  }
}

find("#take").addEventListener("click", () => void take(find<HTMLTextAreaElement>("#paste").value, "The pasted text"));
const choose = find<HTMLInputElement>("#choose");
choose.addEventListener("change", () => void bring(choose.files?.[0]));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  if (!event.dataTransfer?.files.length) return; // dragged text goes where it is dropped
  event.preventDefault();
  void bring(event.dataTransfer.files[0]);
});
async function bring(brought: globalThis.File | undefined): Promise<void> {
  if (!brought) return;
  const now = ++turn;
  try {
    const text = await textOf(brought);
    if (now === turn) await take(text, brought.name);
  } catch (reason) {
    if (now === turn) fill(find("#brought"), make("p", { class: "notice urgent" }, sentence(reason), " The form stays as it was."));
  } finally {
    choose.value = "";
  }
}

keepBox.addEventListener("change", keepWork);

find("#save").addEventListener("click", () => save("programs.json", `${JSON.stringify(file, null, 2)}\n`));
find("#copy-file").addEventListener("click", ({ currentTarget }) => void copy(JSON.stringify(file, null, 2), currentTarget as HTMLElement));

/** Without the schema there is no form: that is said, and the script ends. */
function closed(reason: unknown): never {
  fill(find("#brought"), make("p", { class: "notice urgent" }, make("b", {}, "The form could not be loaded. "), "Reload this page. ", sentence(reason)));
  throw reason;
}
schema = JSON.parse(await got("package/provider.schema.json").catch(closed)) as Schema;
const before = kept();
keepBox.checked = before !== null;
const work = before && parsed(before);
if (work) begin(work, OWN);
else replace(blank(), before !== null);
document.body.dataset.ready = "";
