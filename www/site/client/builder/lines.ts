/** The lines for the chosen platform, made anew whenever the file or a choice changes. */
import { copy, fill, find, make } from "../dom";
import { PLATFORMS, type Place } from "./snippets";

const platform = find<HTMLSelectElement>("#platform");
const folder = find<HTMLInputElement>("#folder");
const address = find<HTMLInputElement>("#address");
const inline = find<HTMLInputElement>("#inline");
let json = "{}";

// Made once, and only their words change: a button that is replaced while it is pressed loses the press.
const steps = make("ol", { class: "steps" });
const code = make("pre", { id: "lines", tabindex: "0" });
const button = make("button", { type: "button", class: "main", click: () => void copy(code.textContent ?? "", button) }, "Copy the lines");
const warning = make("div");
fill(find("#platform-text"), steps, code, make("p", {}, button), warning);

for (const control of [platform, folder, address, inline]) control.addEventListener("input", show);

/** Shows the lines for this file. */
export function lines(text: string): void {
  json = text;
  show();
}

function show(): void {
  const chosen = PLATFORMS.find(({ id }) => id === platform.value) ?? PLATFORMS[0]!;
  const within = inline.checked && chosen.holdsFile;
  // The topmost folder ends with its name; no folder is the page's own.
  const named = folder.value === "" ? "." : folder.value.replace(/\/+$/, "");
  const place: Place = { folder: named, file: within ? { json } : { address: address.value } };
  find("#inline-field").hidden = !chosen.holdsFile;
  find("#address-field").hidden = within;
  fill(steps, chosen.steps.map((step) => make("li", {}, step)));
  code.textContent = chosen.lines(place);
  code.setAttribute("aria-label", `Lines for ${chosen.name}`);
  warning.className = chosen.id === "tag-manager" ? "notice urgent" : "notice";
  fill(warning, make("b", {}, `The catch with ${chosen.name}. `), chosen.catch);
}
