/** The search of the rule book and of who is placed where, their results on demand, and its printing with everything unfolded. */
import { fill, find, make, sentence } from "./dom";

const entries = [...document.querySelectorAll<HTMLElement>(".entry, .reached .way")];
const texts = new Map(entries.map((entry) => [entry, `${entry.id} ${entry.textContent ?? ""}`.toLowerCase()]));
const search = find<HTMLInputElement>("#search");

search.addEventListener("input", show);
search.form?.addEventListener("submit", (event) => event.preventDefault());
if (search.value) show(); // the browser may have kept it

/** Shows what has every word that is typed, and hides what is left empty by that. */
function show(): void {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const [entry, text] of texts) {
    const fits = words.every((word) => text.includes(word));
    entry.hidden = !fits;
    if (fits) found++;
  }
  const searching = words.length > 0;
  document.body.classList.toggle("searching", searching);
  for (const part of document.querySelectorAll<HTMLElement>(".area, .reached")) part.hidden = searching && !part.querySelector(":is(.entry, .way):not([hidden])");
  for (const title of document.querySelectorAll<HTMLElement>(".area > h3")) title.hidden = searching && !entryAfter(title);
  const pages = find(".pages");
  if (searching && pages.getBoundingClientRect().top < 0) pages.scrollIntoView();
  find("#count").textContent = !searching ? "" : `${found} found`;
}

/** Whether an entry is still to be seen between this title and the next. */
function entryAfter(title: Element): boolean {
  for (let next = title.nextElementSibling; next && next.tagName !== "H3"; next = next.nextElementSibling) {
    if (next.matches(".entry:not([hidden])")) return true;
  }
  return false;
}

addEventListener("hashchange", unfold);
unfold();

/** What the address names after its #; nothing when that cannot be read. */
function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Opens what folds around the entry that the address names, and clears a search that hides it. */
function unfold(): void {
  const entry = document.getElementById(anchor());
  if (!entry) return;
  if (entry.closest("[hidden]")) {
    search.value = "";
    show();
  }
  for (let fold = entry.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  entry.scrollIntoView();
}

const folded = new Set<HTMLDetailsElement>();
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) {
    folded.add(fold);
    fold.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const fold of folded) fold.open = false;
  folded.clear();
});
find("#print").addEventListener("click", () => print());

const dialog = find<HTMLDialogElement>("#result");
const place = find("#played");
find("#close").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => fill(place)); // the widget forgets everything when it leaves the page
document.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest<HTMLElement>("button[data-answers]");
  if (button) void open(JSON.parse(button.dataset.answers ?? "{}") as Record<string, string | string[]>, [...(button.previousElementSibling?.matches(".way > p") ? button.previousElementSibling.childNodes : [])]);
});

/** Opens the widget's own result for these answers, under the words they stand in. */
async function open(answers: Record<string, string | string[]>, words: Node[]): Promise<void> {
  const note = make("p", { class: "soft small", role: "status" }, "Answering the questions …");
  fill(place, make("p", { id: "answered" }, words.map((word) => word.cloneNode(true))), note);
  dialog.showModal();
  try {
    const { answer, widget } = await import("./play");
    if (!note.isConnected) return; // closed meanwhile; what is open now is another result
    const element = widget();
    element.className = "answering";
    place.append(element);
    await answer(element, answers);
    element.className = "";
    note.textContent = "These are the smallest answers, with the mildest one to every other question. You can go on from here: change an answer, or start again.";
  } catch (reason) {
    note.textContent = sentence(reason);
  }
}
