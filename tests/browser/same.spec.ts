/** One request, one report, to the byte: natively, in the browser's WebAssembly, and in Node's. */
import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requests } from "./people";

const TOP = join(import.meta.dirname, "../..");
const PKG = join(TOP, "www/pkg");
const COUNT = 5000;
/** How many cross to the page and back at once. */
const AT_ONCE = 500;

interface Border {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  assess(request: string): string;
  questions(speech: string): string;
}

/** The engine in this process; its own copy, as other tests may hold theirs. */
async function inNode(): Promise<Border> {
  const border = (await import(`${pathToFileURL(join(PKG, "level_of_care_bg.js")).href}?same`)) as Border;
  const bytes = readFileSync(join(PKG, "level_of_care_bg.wasm"));
  const imports = { "./level_of_care_bg.js": border as unknown as WebAssembly.ModuleImports };
  border.__wbg_set_wasm((await WebAssembly.instantiate(bytes, imports)).instance.exports);
  return border;
}

/** The native engine, one request a line. */
function natively(requests: string[]): string[] {
  const run = ["run", "--quiet", "--example", "assess", "--", "--lines"];
  const out = execFileSync("cargo", run, { cwd: TOP, input: `${requests.join("\n")}\n`, maxBuffer: 2 ** 28 });
  return out.toString().trimEnd().split("\n");
}

test(`${COUNT} reports are the same bytes natively, in the browser and in Node`, async ({ page }) => {
  test.setTimeout(300_000); // the native engine may have to be compiled
  const border = await inNode();
  const asked = requests(border.questions("{}"), COUNT);
  const node = asked.map((request) => border.assess(request));

  const serve = (path: string, contentType: string) =>
    page.route(`/same/${path}`, (route) => route.fulfill({ contentType, body: readFileSync(join(PKG, path)) }));
  await serve("level_of_care_bg.js", "text/javascript");
  await serve("level_of_care_bg.wasm", "application/wasm");
  await page.route("/same/", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Same</title>" }));
  await page.goto("/same/");
  await page.evaluate(async () => {
    const border = (await import("/same/level_of_care_bg.js" as string)) as Border;
    const imports = { "./level_of_care_bg.js": border as unknown as WebAssembly.ModuleImports };
    border.__wbg_set_wasm((await WebAssembly.instantiateStreaming(fetch("level_of_care_bg.wasm"), imports)).instance.exports);
    Object.assign(document, { border });
  });
  const native = natively(asked);
  for (let from = 0; from < COUNT; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE);
    const browser = await page.evaluate((some) => some.map((one) => (document as unknown as { border: Border }).border.assess(one)), some);
    const wanted = node.slice(from, from + AT_ONCE);
    expect(browser).toEqual(wanted);
    expect(native.slice(from, from + AT_ONCE)).toEqual(wanted);
  }
  console.log(`${asked.length} reports of ${Math.round(node.join("").length / asked.length)} bytes on average, all the same`);
});
