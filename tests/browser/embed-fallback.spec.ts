/** The module as WebAssembly and as JavaScript: two builds of one source that must never say different things. */
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requests } from "./people";
import { TOP, open } from "./visitor";

const PKG = join(TOP, "www/pkg");
const FALLBACK = join(TOP, "www/dist/wasm/headless/engine.js");
const COUNT = 5000;
const IN_BROWSER = 300;

interface Engine {
  assess(request: string): string;
  questions(speech: string): string;
  rules(speech: string): string;
  check_provider(text: string): string;
}

let webAssembly: Promise<Engine> | undefined;

/** Started once: a border serves one module. */
function asWebAssembly(): Promise<Engine> {
  return (webAssembly ??= start());
}

async function start(): Promise<Engine> {
  const border = (await import(`${pathToFileURL(join(PKG, "level_of_care_bg.js")).href}?fallback`)) as Engine & { __wbg_set_wasm(exports: unknown): void };
  const imports = { "./level_of_care_bg.js": border as unknown as WebAssembly.ModuleImports };
  border.__wbg_set_wasm((await WebAssembly.instantiate(readFileSync(join(PKG, "level_of_care_bg.wasm")), imports)).instance.exports);
  return border;
}

async function asJavaScript(): Promise<Engine> {
  return ((await import(pathToFileURL(FALLBACK).href)) as { default: Engine }).default;
}

/** What an engine says, or the sentence with which it refuses. */
function said(engine: Engine, request: string): string {
  try {
    return engine.assess(request);
  } catch (reason) {
    return String(reason);
  }
}

test(`${COUNT} people get the same report, to the byte, from WebAssembly and from JavaScript`, async () => {
  test.setTimeout(600_000);
  const [one, other] = await Promise.all([asWebAssembly(), asJavaScript()]);
  const es = JSON.parse(readFileSync(join(TOP, "www/words/es.json"), "utf8")) as unknown;
  const asked = requests(one.questions("{}"), COUNT).map((request, nth) => (nth % 4 ? request : JSON.stringify({ ...(JSON.parse(request) as object), pack: es })));
  const levels = new Set<string>();
  for (const request of asked) {
    const report = one.assess(request);
    if (report !== other.assess(request)) expect(other.assess(request), request).toBe(report);
    levels.add(JSON.stringify((JSON.parse(report) as { level: unknown }).level));
  }
  expect(levels.size, "people of many kinds").toBeGreaterThan(15);
  const spanish = JSON.stringify({ pack: es });
  expect([other.questions("{}"), other.questions(spanish), other.rules("{}"), other.rules(spanish)]).toEqual([one.questions("{}"), one.questions(spanish), one.rules("{}"), one.rules(spanish)]);
  for (const bad of ["", "{", '{"answers":{"hom":"safe"}}', '{"answers":{"home":"saef"}}', '{"answers":[]}', '{"answers":{},"lang":"fr"}']) expect(said(other, bad)).toBe(said(one, bad));
  for (const file of ["", "[]", '{"name":"A","phone":"1","programs":[{"level":"IOP"}]}', readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8")]) {
    expect(other.check_provider(file)).toBe(one.check_provider(file));
  }
});

test(`${IN_BROWSER} people get the same report in a page whose policy forbids WebAssembly`, async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, {
    element: "",
    script: '<script src="run.js" type="module"></script>',
    headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
    files: { "run.js": 'import engine from "./engine.js"; document.engine = engine;', "engine.js": readFileSync(FALLBACK, "utf8") },
  });
  const one = await asWebAssembly();
  const asked = requests(one.questions("{}"), IN_BROWSER);
  const told = await page.evaluate(async (asked) => {
    const forbidden = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => "allowed", (reason: Error) => reason.name);
    const { engine } = document as unknown as { engine: Engine };
    return { forbidden, reports: asked.map((request) => engine.assess(request)) };
  }, asked);
  expect(told.forbidden).toBe("CompileError");
  expect(told.reports).toEqual(asked.map((request) => one.assess(request)));
});
