/** Somebody at the widget: opens a page with it, reads what is asked, answers, goes on, and reads the result. */
import { expect, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const TOP = join(import.meta.dirname, "../..");
export const PACKAGE = join(TOP, "www/dist/package");

/** What somebody says, as in `assess`: a question's id to a choice, a list of items, `unsure` or `rather-not-say`. */
export type Answers = Record<string, string | string[]>;

const TYPES: Record<string, string> = { js: "text/javascript", json: "application/json", wasm: "application/wasm", html: "text/html" };

/** What stands on the page before and around the widget. */
export interface Host {
  /** The element with its attributes and children. */
  element?: string;
  /** Elements for the head, before the script. */
  head?: string;
  /** The script element; its address begins with `/host/package/`. */
  script?: string;
  /** Headers of the page, such as a policy. */
  headers?: Record<string, string>;
  /** More files under `/host/`, by name. */
  files?: Record<string, string>;
  /** What the split build's module waits for. */
  late?: Promise<void>;
}

/** A page of a center with the widget on it, at `/host/`; its parts are those of the built package. */
export async function open(page: Page, host: Host = {}): Promise<void> {
  await page.route("/host/**", async (route) => {
    const path = new URL(route.request().url()).pathname.slice("/host/".length);
    const contentType = TYPES[path.split(".").pop() ?? ""] ?? "text/plain";
    if (path === "") return route.fulfill({ contentType: "text/html", body: html(host), headers: host.headers ?? {} });
    const own = host.files?.[path];
    if (own !== undefined) return route.fulfill({ contentType, body: own });
    if (path.endsWith(".wasm")) await host.late;
    if (path.startsWith("package/")) return route.fulfill({ contentType, body: readFileSync(join(PACKAGE, path.slice(8))) });
    return route.fulfill({ status: 404, body: "not here" });
  });
  await page.goto("/host/");
}

function html({ element, head, script }: Host): string {
  const widget = element ?? '<level-of-care shadow="open"></level-of-care>';
  const loads = script ?? '<script src="/host/package/level-of-care.js" defer></script>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A center</title>${head ?? ""}${loads}</head><body><main><h1>A center</h1>${widget}</main></body></html>`;
}

/** Every element of these, at least one: a loop over none would check nothing. */
export async function some(locator: Locator): Promise<Locator[]> {
  await expect(locator).not.toHaveCount(0);
  return locator.all();
}

/** The visitor's hands and eyes. The element's root must be open. */
export class Visitor {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    host = page.locator("level-of-care").first(),
  ) {
    this.root = host.locator("section.root");
  }

  /** The screen's id. */
  async screen(): Promise<string> {
    return (await this.root.getAttribute("data-screen")) ?? "";
  }

  /** Waits for the first screen and begins. */
  async begin(person: "self" | "loved-one" = "self"): Promise<void> {
    await this.go();
    await this.root.locator(`input[value="${person}"]`).check();
    await this.go();
  }

  /** Presses the button that leads on. */
  async go(): Promise<void> {
    await this.root.locator('.continue, [data-screen="emergency"] .quiet').first().click();
  }

  /** The question on the screen. */
  async question(): Promise<string> {
    return (await this.root.locator("fieldset").getAttribute("data-question")) ?? "";
  }

  /** Answers the question on the screen and goes on; what was not said is answered as not sure. */
  async answer(answers: Answers): Promise<string> {
    const id = await this.question();
    const said = answers[id] ?? "unsure";
    const values = Array.isArray(said) ? (said.length > 0 ? said : ["none"]) : [said];
    for (const value of values) await this.root.locator(`input[value="${value}"]`).check();
    await this.go();
    return id;
  }

  /** From the first question to the list of answers. Returns what was asked. */
  async toCheck(answers: Answers): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const screen = await this.screen();
      if (screen === "check") return asked;
      if (screen === "emergency") await this.root.locator(".quiet").click();
      else asked.push(await this.answer(answers));
    }
  }

  /** From the first screen to the result. */
  async toResult(answers: Answers, person: "self" | "loved-one" = "self"): Promise<string[]> {
    await this.begin(person);
    const asked = await this.toCheck(answers);
    await this.go();
    return asked;
  }
}
