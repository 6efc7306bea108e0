/** The fields of the form: each reads one value, writes one value, and has room for what the check says of it. */
import { make, type Child } from "../dom";
import { contrast, hex } from "./contrast";
import { isGroup, written, type Path } from "./file";

/** What a field needs to be drawn. */
export interface Draw {
  label: string;
  help: string;
  path: Path;
  required: boolean;
  value: unknown;
  write(value: unknown): void;
}

/** The frame of a field. */
export function field(draw: Draw, ...inside: Child[]): HTMLElement {
  return make("div", { class: "field", "data-path": written(draw.path) }, inside, make("div", { class: "problems" }));
}

/** An id for the control at a path. */
export function idOf(path: Path): string {
  return `at-${path.join("-")}`;
}

function labelled(draw: Draw, control: HTMLElement): HTMLElement {
  const id = idOf(draw.path);
  control.id = id;
  if (draw.help) control.setAttribute("aria-describedby", `${id}-help`);
  if (draw.required) control.setAttribute("aria-required", "true");
  return field(draw, make("label", { for: id }, draw.label, draw.required ? make("span", { class: "soft" }, " (needed)") : null),
    draw.help ? make("p", { class: "soft small", id: `${id}-help` }, draw.help) : null, control);
}

/** A line or a few of text. */
export function textField(draw: Draw, long: boolean): HTMLElement {
  const control = long ? make("textarea", { rows: 3 }) : make("input", { type: "text", autocomplete: "off" });
  control.value = draw.value === undefined ? "" : String(draw.value);
  control.addEventListener("input", () => draw.write(control.value === "" ? undefined : control.value));
  return labelled(draw, control);
}

/** A number; what is no number is kept as text, so that the check can speak of it. */
export function numberField(draw: Draw): HTMLElement {
  const control = numberInput(draw.value, draw.write);
  return labelled(draw, control);
}

function numberInput(value: unknown, write: (value: unknown) => void): HTMLInputElement {
  const control = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", class: "short" });
  control.value = value === undefined ? "" : String(value);
  control.addEventListener("input", () => write(numberOf(control.value)));
  return control;
}

function numberOf(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

/** From and to; the same twice is one number. */
export function rangeField(draw: Draw): HTMLElement {
  const group = isGroup(draw.value) ? draw.value : { min: draw.value, max: draw.value };
  const ends: Record<string, unknown> = { min: group.min, max: group.max };
  const write = (end: string) => (value: unknown) => {
    ends[end] = value;
    const { min, max } = ends;
    if (min === undefined && max === undefined) draw.write(undefined);
    else draw.write(min === max ? min : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
  };
  const end = (name: string, text: string) => make("label", {}, text, numberInput(ends[name], write(name)));
  const id = `${idOf(draw.path)}-label`;
  // No fieldset: its legend would stand outside of the lines that fields side by side share.
  return make("div", { class: "field", role: "group", "aria-labelledby": id, "data-path": written(draw.path) },
    make("span", { class: "label", id }, draw.label), draw.help ? make("p", { class: "soft small" }, draw.help) : null,
    make("div", { class: "ends" }, end("min", "From"), end("max", "To")), make("div", { class: "problems" }));
}

/** One of some; or not said. A word that is not among them stays, so that the check can speak of it. */
export function choices(draw: Draw, of: [value: unknown, text: string][]): HTMLElement {
  const known = of.some(([value]) => value === draw.value) || draw.value === undefined;
  const all: [value: unknown, text: string][] = known ? of : [...of, [draw.value, `${String(draw.value)} (as written)`]];
  const control = make("select", {}, make("option", { value: "" }, draw.required ? "Choose" : "Not said"),
    all.map(([value, text], index) => make("option", { value: String(index), selected: value === draw.value }, text)));
  control.addEventListener("change", () => draw.write(control.value === "" ? undefined : all[Number(control.value)]?.[0]));
  return labelled(draw, control);
}

/** A color as text, with a picker beside it. */
export function colorField(draw: Draw): HTMLElement {
  const text = make("input", { type: "text", autocomplete: "off", spellcheck: "false", placeholder: "#0b5563" });
  text.value = draw.value === undefined ? "" : String(draw.value);
  const picker = make("input", { type: "color", "aria-label": `Pick: ${draw.label}` });
  picker.value = hex(text.value) ?? OWN[String(draw.path.at(-1))] ?? "#000000";
  const write = () => draw.write(text.value === "" ? undefined : text.value);
  text.addEventListener("input", () => {
    picker.value = hex(text.value) ?? picker.value;
    write();
  });
  picker.addEventListener("input", () => {
    text.value = picker.value;
    write();
  });
  const element = labelled(draw, text);
  const pair = make("div", { class: "color" });
  text.replaceWith(pair);
  pair.append(picker, text);
  return element;
}

/** The widget's own colors; the bar and the edges always have theirs. */
export const OWN: Record<string, string> = { ink: "#16252b", paper: "#ffffff", accent: "#0b5563", on_accent: "#ffffff", bar: "#f0f5f5", edge: "#5f7379" };

/** The pairs that people see, what each is called, and the contrast that it takes. */
const PAIRS: [front: string, behind: string, name: string, least: number][] = [
  ["ink", "paper", "Text on the background", 4.5],
  ["ink", "bar", "Text on the bar", 4.5],
  ["accent", "paper", "Links on the background", 4.5],
  ["accent", "bar", "Links on the bar", 4.5],
  ["on_accent", "accent", "Text on buttons", 4.5],
  ["edge", "paper", "Edges on the background", 3],
];

/** The contrast of each pair, shown in its colors. */
export function contrastList(theme: unknown): HTMLElement {
  const of = (name: string) => hex(String((isGroup(theme) ? theme[name] : undefined) ?? "")) ?? OWN[name] ?? "#000000";
  const rows = PAIRS.map(([front, behind, name, least]) => {
    const figure = contrast(of(front), of(behind));
    const sample = make("span", { class: "sample" }, "Aa");
    sample.style.color = of(front);
    sample.style.background = of(behind);
    const enough = Math.floor(figure * 100) / 100 >= least;
    return make("li", { class: enough ? "enough" : "faint" }, sample, `${name}: `, make("b", {}, `${(Math.floor(figure * 10) / 10).toFixed(1)}:1`), enough ? " good to read" : ` too faint; it takes ${least}:1`);
  });
  return make("ul", { class: "plain contrast" }, rows);
}
