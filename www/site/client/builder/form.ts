/**
 * The form for a center's file, drawn from the schema. Every place carries its path, so that what a check says of
 * `programs[2].level` stands at that field. What a field cannot show is kept, and shown as it is written.
 */
import { fill, make, type Child } from "../dom";
import { at, isGroup, written, type Path } from "./file";
import { choices, colorField, field, numberField, rangeField, textField, type Draw } from "./fields";
import { hintOf } from "./hints";
import { itemOf, labelOf, wordOf } from "./labels";
import { kindOf, resolved, type Schema } from "./schema";

/** Where the form reads and writes. */
export interface Desk {
  schema: Schema;
  file(): unknown;
  write(path: Path, value: unknown): void;
}

/** One named place of the file. */
export function drawPlace(desk: Desk, name: string, schema: Schema, path: Path, required = false): HTMLElement {
  const kind = kindOf(desk.schema, schema);
  const value = at(desk.file(), path);
  const draw: Draw = {
    label: labelOf(name),
    help: hintOf(path, resolved(desk.schema, schema).description),
    path,
    required,
    value,
    write: (value) => desk.write(path, value),
  };
  if (!fits(kind.is, value)) return oddPlace(desk, name, schema, draw);
  switch (kind.is) {
    case "text":
      return kind.color ? colorField(draw) : textField(draw, kind.long);
    case "number":
      return numberField(draw);
    case "yes-no":
      return choices(draw, [[true, "Yes"], [false, "No"]]);
    case "one-of":
      return choices(draw, kind.of.map((id) => [id, wordOf(name, id)]));
    case "many-of":
      return ticks(draw, name, kind.of);
    case "range":
      return rangeField(draw);
    case "list":
      return drawList(desk, name, kind.item, kind.single, draw);
    case "group":
      return fold(draw, kind.fields.map(([inner, part, needed]) => drawPlace(desk, inner, part, [...path, inner], needed)), value !== undefined);
  }
}

/** The fields of a group, without the group's own frame. */
export function drawFields(desk: Desk, schema: Schema, path: Path): HTMLElement[] {
  const kind = kindOf(desk.schema, schema);
  return kind.is === "group" ? kind.fields.map(([name, part, required]) => drawPlace(desk, name, part, [...path, name], required)) : [];
}

function fits(kind: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (kind === "group") return isGroup(value);
  if (kind === "many-of") return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (kind === "list") return Array.isArray(value) || isGroup(value);
  if (kind === "range") return !Array.isArray(value) && (!isGroup(value) || Object.keys(value).every((key) => key === "min" || key === "max"));
  return typeof value !== "object" || value === null ? value !== null : false;
}

/** A value that the field has no shape for: shown as it is written, and kept until somebody starts it anew. */
function oddPlace(desk: Desk, name: string, schema: Schema, draw: Draw): HTMLElement {
  const element = field(draw, make("span", { class: "label" }, draw.label), make("pre", {}, JSON.stringify(draw.value, null, 2)));
  const anew = () => {
    desk.write(draw.path, undefined);
    const fresh = drawPlace(desk, name, schema, draw.path, draw.required);
    element.replaceWith(fresh);
    fresh.querySelector<HTMLElement>("input, select, textarea, summary")?.focus();
  };
  element.append(make("button", { type: "button", class: "text", click: anew }, `Clear “${draw.label}” and start it anew`));
  return element;
}

function fold(draw: Draw, inside: Child, open: boolean): HTMLElement {
  const body = make("div", { class: "inside" }, inside);
  const summary = make("summary", {}, draw.label, draw.help ? make("span", { class: "soft small" }, draw.help) : null);
  return make("details", { class: "fold", "data-path": written(draw.path), open }, summary, make("div", { class: "problems" }), body);
}

/** Boxes to tick; a long list folds, and says what is ticked. */
function ticks(draw: Draw, name: string, of: string[]): HTMLElement {
  const chosen = new Set(Array.isArray(draw.value) ? (draw.value as string[]) : []);
  // Words that are not in the list stay, so that the check can speak of them.
  const all = [...of, ...[...chosen].filter((id) => !of.includes(id))];
  const count = make("span", { class: "soft small" });
  const tell = () => (count.textContent = all.filter((id) => chosen.has(id)).map((id) => wordOf(name, id)).join(", ") || draw.help || "Not said");
  const box = (id: string) => {
    const toggle = (event: Event) => {
      if ((event.target as HTMLInputElement).checked) chosen.add(id);
      else chosen.delete(id);
      tell();
      draw.write(chosen.size > 0 ? all.filter((id) => chosen.has(id)) : undefined);
    };
    return make("label", { class: "check" }, make("input", { type: "checkbox", value: id, checked: chosen.has(id), change: toggle }), wordOf(name, id));
  };
  tell();
  const boxes = make("div", { class: "boxes" }, all.map(box));
  const at = written(draw.path);
  if (of.length <= 7) return make("fieldset", { class: "field ticks", "data-path": at }, make("legend", {}, draw.label), draw.help ? make("p", { class: "soft small" }, draw.help) : null, boxes, make("div", { class: "problems" }));
  return make("details", { class: "fold ticks", "data-path": at }, make("summary", {}, draw.label, count), make("div", { class: "problems" }),
    make("div", { class: "inside", role: "group", "aria-label": draw.label }, boxes));
}

/** A list of groups. Where the file allows it, a single one is written without a list. */
function drawList(desk: Desk, name: string, item: Schema, single: boolean, draw: Draw): HTMLElement {
  const what = itemOf(name);
  const element = make("div", { class: "list", "data-path": written(draw.path) });
  const items = (): unknown[] => {
    const value = at(desk.file(), draw.path);
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const save = (list: unknown[]) => draw.write(list.length === 0 ? undefined : single && list.length === 1 ? list[0] : list);
  const redraw = (focus: number | null, list = items()) => {
    const bare = single && !Array.isArray(at(desk.file(), draw.path));
    const folds = list.map((value, index) => {
      const path = bare ? draw.path : [...draw.path, index];
      const remove = () => {
        save(items().filter((_, other) => other !== index));
        redraw(Math.max(0, index - 1));
      };
      const inside = isGroup(value) ? drawFields(desk, item, path) : make("pre", {}, JSON.stringify(value));
      return make("details", { class: "item", "data-path": written(path), open: list.length === 1 || index === focus },
        make("summary", {}, titleOf(what, value, index)), make("div", { class: "problems" }),
        make("div", { class: "inside" }, inside, make("button", { type: "button", class: "text remove", click: remove }, `Remove this ${what}`)));
    });
    const add = () => {
      // Written without a list, a first one is in the file from its first word on: an empty group would say nothing there.
      if (single && items().length === 0) return redraw(0, [{}]);
      save([...items(), {}]);
      redraw(items().length - 1);
    };
    fill(element, make("span", { class: "label" }, draw.label), draw.help ? make("p", { class: "soft small" }, draw.help) : null, make("div", { class: "problems" }), folds,
      make("button", { type: "button", class: "add", click: add }, list.length === 0 ? `Add a ${what}` : `Add another ${what}`));
    if (focus !== null) (folds[focus]?.querySelector<HTMLElement>("input, select, textarea") ?? element.querySelector<HTMLElement>(":scope > .add"))?.focus();
  };
  element.addEventListener("input", () => {
    element.querySelectorAll(":scope > .item > summary").forEach((summary, index) => (summary.textContent = titleOf(what, items()[index], index)));
  });
  redraw(null);
  return element;
}

/** "Program 2: Evening IOP". */
function titleOf(what: string, value: unknown, index: number): string {
  const { name, level } = isGroup(value) ? value : {};
  const called = typeof name === "string" && name ? name : typeof level === "string" ? wordOf("level", level) : "";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${index + 1}${called ? `: ${called}` : ""}`;
}
