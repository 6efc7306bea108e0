/** The package as it is published: what it promises to bundlers, editors, compilers and servers. */
import { expect, test } from "@playwright/test";
import Ajv from "ajv";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { PACKAGE, TOP } from "./visitor";

const WWW = join(TOP, "www");
const read = (...path: string[]) => readFileSync(join(TOP, ...path), "utf8");
const json = (...path: string[]) => JSON.parse(read(...path)) as never;

interface Manifest {
  version: string;
  sideEffects: string[];
  exports: Record<string, string | { types: string; default: string }>;
}
const manifest: Manifest = json("www/dist/package/package.json");

interface Declared {
  modules: { declarations: { attributes: Named[]; events: Named[]; cssProperties: (Named & { default: string })[]; cssParts: Named[]; tagName: string }[] }[];
}
interface Named {
  name: string;
}
const custom: Declared = json("www/types/custom-elements.json");
const element = custom.modules[0]!.declarations[0]!;
const names = (list: Named[]) => list.map(({ name }) => name).sort();

test("the version is the crate's, everywhere", () => {
  const crate = /^version = "(.+)"$/m.exec(read("Cargo.toml"))?.[1];
  expect(manifest.version).toBe(crate);
  expect((json("www/package.json") as { version: string }).version).toBe(crate);
  for (const script of ["level-of-care.js", "level-of-care.split.js"]) expect(readFileSync(join(PACKAGE, script), "utf8")).toContain(`"${crate}"`);
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: PACKAGE, strict: true, level: "suggestion" });
  expect(messages.map((message) => formatMessage(message, manifest as never))).toEqual([]);
});

test("every entry has types that resolve, as attw sees it", () => {
  test.setTimeout(120_000);
  const out = execFileSync("npx", ["attw", "--pack", PACKAGE, "--profile", "esm-only", "--format", "json"], { cwd: WWW, maxBuffer: 2 ** 26, stdio: ["ignore", "pipe", "pipe"] });
  const { analysis } = JSON.parse(out.toString()) as { analysis: { entrypoints: object; problems: { kind: string; entrypoint: string; resolutionKind: string }[] } };
  expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
  const ours = analysis.problems.filter(({ resolutionKind }) => resolutionKind === "node16-esm" || resolutionKind === "bundler");
  expect(ours).toEqual([]);
});

test("importing any module entry on a server does nothing and throws nothing", () => {
  const entries = [".", "./define", "./react", "./es", "./level-of-care.js", "./level-of-care.split.js"].map((name) => {
    const entry = manifest.exports[name]!;
    return join(PACKAGE, typeof entry === "string" ? entry : entry.default);
  });
  const script = `
    const before = Object.getOwnPropertyNames(globalThis).length;
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    if (Object.getOwnPropertyNames(globalThis).length !== before) throw new Error("a global was added");
    if (process._getActiveHandles().filter((handle) => !handle.isTTY && handle.fd === undefined).length > 0) throw new Error("something still runs");
    console.log("nothing happened");`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  expect(out.toString().trim()).toBe("nothing happened");
});

test("only the entries that define the element have side effects", () => {
  expect(manifest.sideEffects.sort()).toEqual(["./define.js", "./level-of-care.js", "./level-of-care.split.js"]);
  const defines = readdirSync(PACKAGE).filter((file) => file.endsWith(".js") && /customElements\.define\(/.test(bundleOf(file)));
  expect(defines.map((file) => `./${file}`).sort()).toEqual(manifest.sideEffects);
});

test("Spanish is in the package once", () => {
  const scripts = readdirSync(PACKAGE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const holds = (file: string) => readFileSync(join(PACKAGE, file), "utf8").includes("Marque todo lo que corresponda.");
  expect(scripts.filter(holds)).toEqual(["es.js"]);
});

/** A script with the chunks that it cannot do without. */
function bundleOf(file: string): string {
  const text = readFileSync(join(PACKAGE, file), "utf8");
  const chunks = [...text.matchAll(/from ?"(\.\/chunks\/[^"]+)"|import ?"(\.\/chunks\/[^"]+)"/g)].map((found) => found[1] ?? found[2]!);
  return text + chunks.map((chunk) => readFileSync(join(PACKAGE, chunk), "utf8")).join("");
}

test("custom-elements.json follows its schema and says what the sources say", () => {
  const validate = new Ajv({ strict: false }).compile(json("www/node_modules/custom-elements-manifest/schema.json"));
  validate(custom);
  expect(validate.errors ?? []).toEqual([]);

  const sources = readdirSync(join(WWW, "loader"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const loader = sources.map((file) => read("www/loader", file)).join("\n");
  const css = read("www/loader/dom/widget.css");
  const asked = [...loader.matchAll(/getAttribute\("([a-z]+)"\)/g), ...css.matchAll(/:host\(:not\(\[([a-z]+)/g)];
  const attributes = new Set(asked.map((found) => found[1]!));
  expect(names(element.attributes)).toEqual([...attributes].sort());

  const types = read("www/types/element.d.ts");
  const events = [...types.matchAll(/^ {2}"(level-of-care:[a-z]+)":/gm)].map((found) => found[1]!);
  expect(names(element.events)).toEqual(events.sort());
  const core = `${read("src/widget/update.rs")}${loader}`;
  for (const event of events) expect(core).toContain(`"${event.split(":")[1]}"`);

  const used = [...css.matchAll(/var\((--loc-[a-z-]+), ?((?:[^()]|\([^()]*\))+)\)/g)];
  expect(names(element.cssProperties)).toEqual([...new Set(used.map((found) => found[1]!))].sort());
  for (const { name, default: fallback } of element.cssProperties) {
    const given = used.find((found) => found[1] === name)![2]!;
    // A name of the sheet's own stands for what it is first set to.
    const [, own] = /^var\((--[a-z]+)\)$/.exec(given) ?? [];
    const first = own ? new RegExp(`^ +${own}: ([^;]+);`, "m").exec(css)![1]! : given;
    expect(fallback.replace(/px$/, ""), name).toBe(first.replace(/px$/, ""));
  }
  const parts = [...read("src/widget/view/mod.rs").matchAll(/put\("part", "([a-z]+)"\)/g)].map((found) => found[1]!);
  expect(names(element.cssParts)).toEqual(parts.sort());
});

test("the manual names every attribute, event, property and part", () => {
  const manual = read("docs/embedding.md");
  for (const name of [...names(element.attributes), ...names(element.events), ...names(element.cssProperties), ...names(element.cssParts)]) {
    expect(manual).toContain(`\`${name}\``);
  }
});
