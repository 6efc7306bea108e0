/**
 * What may cross to the engine: texts, numbers, lists and plain objects. Anything else would turn into nothing on the
 * way, and an answer that turns into nothing is a danger that nobody sees.
 */

/** What cannot cross: where it is, and what to write instead. */
export interface Refusal {
  path: string;
  message: string;
}

/** Nested deeper than this, the engine refuses it; what holds itself is nested without end. */
const DEEPEST = 30;

/** The first value in here that cannot cross; `path` is where it all stands. */
export function refusal(value: unknown, path: string, depth = 0): Refusal | undefined {
  switch (typeof value) {
    case "string":
      return /\p{Surrogate}/u.test(value) ? { path, message: "this text holds half of a character; write it again." } : undefined;
    case "number":
      return /^-?[\d.]+$/.test(String(value)) ? undefined : { path, message: `${value} cannot be read; write a number in full, such as 9 or 2.5.` };
    case "bigint":
    case "symbol":
    case "function":
      return { path, message: unfit(typeof value) };
    case "object":
      return value === null ? undefined : inside(value, path, depth);
  }
}

function inside(value: object, path: string, depth: number): Refusal | undefined {
  if (depth > DEEPEST) return { path: path.split(/[.[]/)[0]!, message: "lists and objects are nested too deep, or one holds itself; use fewer levels." };
  if (Array.isArray(value)) return first(value, (item, at) => refusal(item, `${path}[${at}]`, depth + 1));
  if (!isPlain(value)) return { path, message: unfit(madeBy(value)) };
  return first(Object.entries(value), ([name, part]) => refusal(name, path) ?? refusal(part, path ? `${path}.${name}` : name, depth + 1));
}

function first<T>(items: T[], refused: (item: T, at: number) => Refusal | undefined): Refusal | undefined {
  for (const [at, item] of items.entries()) {
    const found = refused(item, at);
    if (found) return found;
  }
  return undefined;
}

/** Whether all that an object says is its own; also of an object from another frame. */
function isPlain(value: object): boolean {
  const proto = Object.getPrototypeOf(value) as object | null;
  return proto === null || (Object.getPrototypeOf(proto) === null && Object.prototype.hasOwnProperty.call(proto, "isPrototypeOf"));
}

function madeBy(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? name : "derived object";
}

function unfit(found: string): string {
  return `expected a text, a list or a plain object, found a ${found}.`;
}
