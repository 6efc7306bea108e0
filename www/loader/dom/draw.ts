/**
 * Draws a screen, changing as little of the page as it can: an element that continues keeps its identity, and with it
 * focus, scroll and an opened fold. Elements are made by name and filled with plain text alone, so it works under the
 * strictest content security policy, and nothing that anybody wrote can become more than text.
 */

/** An element as the module writes it: its name, pairs of an attribute and its value, then the elements inside. */
export type Written = [tag: string, ...rest: (string | Written)[]];

/** An element, and what it is drawn as. */
export interface Drawn {
  tag: string;
  /** An attribute without a name is the text; `key` tells siblings apart, and `--...` is a style property. */
  attributes: Map<string, string>;
  inside: Drawn[];
  element: Element;
}

/** What no screen has any use for, and what could reach out of the page. */
const NEVER = /^(on|src|style|action|ping|background|poster)|^(script|style|link|meta|base|img|image|use|iframe|object|embed|form|audio|video|source)$/;

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/** Draws a whole screen into a root, over the one before it. */
export function draw(root: ShadowRoot, before: Drawn | undefined, written: Written): Drawn {
  const next = read(written);
  if (before && continues(before, next)) patch(before, next);
  else root.replaceChildren(create(next, HTML, root.ownerDocument));
  return next;
}

function read([tag, ...rest]: Written): Drawn {
  const drawn = { tag, attributes: new Map<string, string>(), inside: [] as Drawn[] } as unknown as Drawn;
  for (let at = 0; at < rest.length; at++) {
    const one = rest[at]!;
    if (typeof one === "string") drawn.attributes.set(one, rest[++at] as string);
    else drawn.inside.push(read(one));
  }
  return drawn;
}

/** Whether a redraw may turn the first into the second. */
function continues(one: Drawn, other: Drawn): boolean {
  return one.tag === other.tag && ["class", "key"].every((name) => one.attributes.get(name) === other.attributes.get(name));
}

function create(drawn: Drawn, around: string, document: Document): Element {
  if (NEVER.test(drawn.tag)) throw new Error(`<${drawn.tag}> is never drawn.`);
  const space = drawn.tag === "svg" ? SVG : around;
  const element = (drawn.element = document.createElementNS(space, drawn.tag));
  for (const [name, value] of drawn.attributes) put(element, name, value);
  for (const one of drawn.inside) element.append(create(one, space, document));
  return element;
}

/** Keeps what is inside in order: looks ahead for the first old one that continues, and takes off those passed over. */
function patch(before: Drawn, next: Drawn): void {
  const element = (next.element = before.element);
  for (const name of before.attributes.keys()) if (!next.attributes.has(name)) put(element, name, undefined);
  for (const [name, value] of next.attributes) if (before.attributes.get(name) !== value) put(element, name, value);

  const fresh = (one: Drawn) => create(one, element.namespaceURI!, element.ownerDocument);
  const old = [...before.inside];
  for (const one of next.inside) {
    const found = old.findIndex((other) => continues(other, one));
    if (found < 0) {
      element.insertBefore(fresh(one), old[0]?.element ?? null);
      continue;
    }
    old.splice(0, found).forEach(takeOff);
    const kept = old.shift()!;
    if (isAsTicked(kept, one)) patch(kept, one);
    else {
      element.insertBefore(fresh(one), kept.element);
      takeOff(kept);
    }
  }
  old.forEach(takeOff);
}

/**
 * Takes it off the page. Names go first: Chromium keeps every radio button for good that leaves a shadow root with the
 * name of its group, and with the button the whole screen.
 */
export function takeOff({ element }: Drawn): void {
  for (const one of [element, ...element.querySelectorAll("input")]) one.removeAttribute("name");
  element.remove();
}

/**
 * Whether a box, or a list, now shows what it should. One that does not is drawn anew: what a script writes to `checked`
 * or `selected`, session recorders read along, even in a closed root.
 */
function isAsTicked(kept: Drawn, next: Drawn): boolean {
  const shows = (one: Drawn, other: Drawn | undefined, live: string) =>
    !!(one.element as unknown as Record<string, unknown>)[live] === !!other?.attributes.has(live);
  if (next.tag === "input") return shows(kept, next, "checked");
  if (next.tag !== "select") return true;
  return kept.inside.length === next.inside.length && kept.inside.every((one, nth) => shows(one, next.inside[nth], "selected"));
}

function put(element: Element, name: string, value: string | undefined): void {
  if (name === "") element.textContent = value ?? "";
  else if (name.startsWith("--")) (element as HTMLElement).style.setProperty(name, value ?? "");
  else if (NEVER.test(name)) throw new Error(`The attribute ${name} is never drawn.`);
  else if (value === undefined) element.removeAttribute(name);
  else if (name !== "key") element.setAttribute(name, value);
}
