/** Opens a host page as it is shipped and measures what the widget does to it, and it to the widget. */
import type { Frame, Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE, TOP } from "../visitor";
import { HOSTS } from "./hosts";

const HERE = import.meta.dirname;
const MODULES = join(TOP, "www/node_modules");
const CENTER = join(TOP, "tests/providers/valid/full-continuum.json");
export const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css", json: "application/json", wasm: "application/wasm" };

/** Where a file of a host page is kept. */
export function kept(path: string): string {
  if (path.startsWith("package/")) return join(PACKAGE, path.slice("package/".length));
  if (path.startsWith("vendor/")) return join(MODULES, path.slice("vendor/".length));
  if (path.startsWith("cache/min/")) return join(PACKAGE, "level-of-care.js");
  return path === "programs.json" ? CENTER : join(HERE, path);
}

/** Serves the host pages under `/host/`; without the widget's scripts when it is to be the page alone. */
export async function serve(page: Page, alone = false): Promise<void> {
  await page.route("/host/**", (route) => {
    const path = new URL(route.request().url()).pathname.slice("/host/".length);
    const file = kept(path);
    if (!existsSync(file) || (alone && /^(package|cache)\//.test(path))) return route.fulfill({ status: 404, body: "not here" });
    const policy = HOSTS[path.replace(/\.html$/, "")]?.policy;
    const headers: Record<string, string> = policy ? { "content-security-policy": policy } : {};
    // A sandboxed frame has no origin of its own.
    headers["access-control-allow-origin"] = "*";
    return route.fulfill({ contentType: TYPES[path.split(".").pop() ?? ""] ?? "text/plain", body: readFileSync(file), headers });
  });
}

/** Opens every closed root of the same artifact, and keeps what the page's policies and the widget's events say. */
export async function witness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      if (this.localName === "level-of-care" && options.mode !== "closed") throw new Error("the root is not closed");
      return attach.call(this, { ...options, mode: "open" });
    };
    const seen = { violations: [] as string[], ready: 0, names: Object.getOwnPropertyNames(window) };
    Object.defineProperty(document, "seen", { value: seen });
    document.addEventListener("securitypolicyviolation", (event) => seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    addEventListener("level-of-care:ready", () => seen.ready++);
  });
}

interface Seen {
  violations: string[];
  ready: number;
  names: string[];
}

export const seen = (frame: Frame): Promise<Seen> => frame.evaluate(() => (document as unknown as { seen: Seen }).seen);

/** The names that scripts added to the window since the page began. */
export const globals = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const before = new Set((document as unknown as { seen: Seen }).seen.names);
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^\d+$/.test(name));
  });

/**
 * True boxes alone, which the room and what stands in it decide; everything else can leak or be bent: sizes of type,
 * heights of lines, borders. A margin at a side and the tracks of a grid are told as what came of them.
 */
const BOXES = "^(width|height|(inline|block)-size|(perspective|transform)-origin)$|^(inset|top|bottom|left|right)(-|$)|^margin-(inline|left|right)|^grid-template";

/** Every computed style and attribute of what is the page's own, an entry an element. */
export const looks = (frame: Frame): Promise<string[]> =>
  frame.evaluate((boxes) => {
    const box = new RegExp(boxes);
    const own = [...document.querySelectorAll("html, body, body *")].filter((one) => !one.closest("level-of-care") && !/^(SCRIPT|STYLE|FONT)$/.test(one.tagName));
    return own.map((one) => {
      const style = getComputedStyle(one);
      const told = [...style].filter((name) => !box.test(name)).map((name) => `${name}:${style.getPropertyValue(name)}`);
      return `${one.tagName} ${[...one.attributes].map(({ name, value }) => `${name}=${value}`).join(" ")} ${told.join(";")}`;
    });
  }, BOXES);

/** What could leak from a page into the first screen: a line for each of its elements, but for boxes and what themes set. */
export const inside = (frame: Frame): Promise<string[]> =>
  frame.evaluate((boxes) => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    const set = new RegExp(`${boxes}|^scroll-margin|^--`);
    return [...root.querySelectorAll(".root, .root *:not(font)")].map((one) => {
      const style = getComputedStyle(one);
      const told = [...style].filter((name) => !set.test(name)).map((name) => `${name}:${style.getPropertyValue(name)}`);
      return `${one.tagName}.${one.getAttribute("class") ?? ""} ${told.join(";")}`;
    });
  }, BOXES);

/** How many entries of two lists differ, with the first difference to read. */
export function differing(before: string[], after: string[]): { count: number; first: string } {
  const pairs = Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i] ?? "nothing", after[i] ?? "nothing"] as const);
  const other = pairs.filter(([one, two]) => one !== two);
  const [one, two] = other[0] ?? ["", ""];
  const parts = new Set(one.split(";"));
  return { count: other.length, first: `${two.slice(0, 60)}: ${two.split(";").filter((part) => !parts.has(part)).join("; ")} (was ${one.split(";").filter((part) => !two.includes(part)).join("; ")})` };
}
