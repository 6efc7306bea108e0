/** The lines for the chosen platform, made anew whenever the file or a choice changes. */
import { copy, fill, find, make } from "../dom";
import { PLATFORMS, type Place } from "./snippets";

const platform = find<HTMLSelectElement>("#platform");
const folder = find<HTMLInputElement>("#folder");
const address = find<HTMLInputElement>("#address");
const inline = find<HTMLInputElement>("#inline");
let json = "{}";

for (const control of [platform, folder, address, inline]) control.addEventListener("input", show);

/** Shows the lines for this file. */
export function lines(text: string): void {
  json = text;
  show();
}

function show(): void {
  const chosen = PLATFORMS.find(({ id }) => id === platform.value) ?? PLATFORMS[0]!;
  const within = inline.checked && chosen.holdsFile;
  const place: Place = { folder: folder.value.replace(/\/+$/, "") || ".", file: within ? { json } : { address: address.value } };
  find("#inline-field").hidden = !chosen.holdsFile;
  find("#address-field").hidden = within;
  const text = chosen.lines(place);
  const button = make("button", { type: "button", class: "main", click: ({ currentTarget }) => void copy(text, currentTarget as HTMLElement) }, "Copy the lines");
  fill(find("#platform-text"), make("ol", { class: "steps" }, chosen.steps.map((step) => make("li", {}, step))),
    make("pre", { id: "lines", tabindex: "0", "aria-label": `Lines for ${chosen.name}` }, text), make("p", {}, button),
    make("div", { class: chosen.id === "tag-manager" ? "notice urgent" : "notice" }, make("b", {}, `The catch with ${chosen.name}. `), chosen.catch));
}
