/** What the check says, in a list in its own words, and at the field it speaks of. */
import { fill, find, make, say } from "../dom";
import type { Diagnostic } from "level-of-care";

/** Shows every problem in the list, and at their fields those of places that somebody has been at. */
export function showProblems(form: HTMLElement, list: HTMLElement, problems: readonly Diagnostic[], touched: ReadonlySet<string>): void {
  for (const place of form.querySelectorAll(".problems")) fill(place);
  for (const fold of form.querySelectorAll(".needs-a-look")) fold.classList.remove("needs-a-look");
  for (const control of form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  for (const problem of problems) {
    const place = placeOf(form, problem.path);
    if (place && (touched.has("*") || touched.has(place.dataset.path ?? ""))) mark(place, problem);
  }
  // Nobody has written anything yet: nothing is wrong with that.
  const fresh = touched.size === 0 && problems.length > 0;
  const verdict = find("#verdict a");
  const now = fresh ? "Nothing written yet" : told(problems) || "No problems";
  // Only what is news is heard, not every key.
  if (verdict.textContent !== now) say((verdict.textContent = now));
  verdict.classList.toggle("good", problems.length === 0);
  verdict.classList.toggle("bad", !fresh && problems.length > 0);
  if (fresh) return fill(list, make("p", {}, "Begin with a name, a phone number and one program. What is missing or wrong is listed here."));
  fill(list, summary(problems), problems.length > 0 ? make("ul", { class: "plain told" }, problems.map((problem) => row(form, problem))) : null);
}

/** "2 errors and 1 warning"; nothing when there are none. */
function told(problems: readonly Diagnostic[]): string {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const named = (n: number, word: string) => (n === 0 ? "" : `${n} ${word}${n === 1 ? "" : "s"}`);
  return [named(count("error"), "error"), named(count("warning"), "warning")].filter(Boolean).join(" and ");
}

function summary(problems: readonly Diagnostic[]): HTMLElement {
  if (problems.length === 0) return make("p", { class: "verdict good" }, "No problems. This file can be used.");
  const grave = problems.some(({ severity }) => severity === "error");
  return make("p", { class: "verdict" }, `${told(problems)}. ${grave ? "What has an error is left out of the widget, or stops the file from being used." : "The file is used all the same."}`);
}

function row(form: HTMLElement, problem: Diagnostic): HTMLElement {
  const place = problem.path ? placeOf(form, problem.path) : null;
  const named = place ? make("button", { type: "button", class: "text", click: () => show(place) }, nameOf(place)) : "the file";
  return make("li", { "data-severity": problem.severity }, make("b", {}, problem.severity === "error" ? "Error" : "Warning"), " at ", named,
    problem.path ? [" ", make("code", { class: "soft small" }, problem.path)] : null, make("p", {}, problem.message));
}

/** A field as the form calls it, with what it stands in: "Program 1, How many weeks". */
function nameOf(place: HTMLElement): string {
  const names: string[] = [];
  for (let at: HTMLElement | null = place; at; at = at.parentElement?.closest<HTMLElement>("[data-path]") ?? null) {
    // A list only says what each of its items says again.
    if (at !== place && at.matches(".list")) continue;
    names.unshift(at.querySelector(":scope > label, :scope > legend, :scope > .label, :scope > summary")?.firstChild?.textContent ?? "");
  }
  return names.filter(Boolean).join(", ");
}

/** The field of a path, or the nearest one around it. */
function placeOf(form: HTMLElement, path: string): HTMLElement | null {
  // Cut at the last dot or bracket, whatever the names are: a file may have a name such as `a.`, and each step must be shorter.
  for (let at = path; at; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0))) {
    const place = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (place) return place;
  }
  return null;
}

function mark(place: HTMLElement, { severity, message }: Diagnostic): void {
  const box = place.querySelector(".problems");
  if (!box) return;
  // Nobody types quotes into a form.
  box.append(make("p", { class: severity }, message.replace(/ in double quotes|, without quotes/g, "")));
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.classList.add("needs-a-look");
  if (severity !== "error") return;
  box.id ||= `problems-${place.dataset.path ?? ""}`;
  for (const control of place.matches(".list, .fold, .item") ? [] : place.querySelectorAll("input, select, textarea")) {
    control.setAttribute("aria-invalid", "true");
    const described = new Set((control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)).add(box.id);
    control.setAttribute("aria-describedby", [...described].join(" "));
  }
}

function show(place: HTMLElement): void {
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  const control = place.querySelector<HTMLElement>("input, select, textarea, button");
  place.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}
