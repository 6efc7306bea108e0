/**
 * Assembles the npm package in `dist/package` from what wasm-pack wrote to `pkg/`, the loader and the language packs.
 * `npm pack dist/package` is what is published; nothing here is.
 */
import { build, transform } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lean, whole } from "./border.js";
import { carry } from "./carry.js";
import { early } from "./early.js";
import { shrink, withoutHints } from "./shrink.js";

const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
const TOP = dirname(WWW);
const DIST = join(WWW, "dist");
const OUT = join(DIST, "package");
const VERSION = /^version = "(.+)"$/m.exec(readFileSync(join(TOP, "Cargo.toml"), "utf8"))[1];

/** The two modules: what programs call, and the element, which visitors download. The loader names the first; see [`of`]. */
const ENGINES = { headless: "pkg", element: "pkg/element" };

const run = (tool, ...words) => execFileSync(join(WWW, "node_modules/.bin", tool), words, { stdio: ["ignore", "ignore", "inherit"] });

/** A module and its border as they are sent; the module as JavaScript is made of it. */
function sent(engine, out) {
  const pkg = join(WWW, ENGINES[engine]);
  const built = readFileSync(join(pkg, "level_of_care_bg.wasm"));
  const border = readFileSync(join(pkg, "level_of_care_bg.js"), "utf8");
  const forVisitors = engine === "element";
  const module = forVisitors ? shrink(built) : built;
  writeFileSync(join(out, "module.wasm"), forVisitors ? withoutHints(module) : module);
  writeFileSync(join(out, "border.js"), whole(forVisitors ? lean(border) : border));
  return module;
}

/** Each module as text, and as JavaScript for pages that forbid WebAssembly; and what the element's says first. */
async function engines() {
  for (const engine of Object.keys(ENGINES)) {
    const out = join(DIST, "wasm", engine);
    mkdirSync(out, { recursive: true });
    const module = sent(engine, out);
    const carried = Object.entries(carry(readFileSync(join(out, "module.wasm"))));
    writeFileSync(join(out, "carried.js"), carried.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join(""));
    const features = ["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];
    const lowered = ["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];
    const lower = join(out, "lower.wasm");
    writeFileSync(lower, module);
    run("wasm-opt", lower, "-Oz", ...features, ...lowered, "-o", lower);
    const script = join(out, "fallback.js");
    run("wasm2js", lower, "-O", "-o", script);
    let text = readFileSync(script, "utf8");
    const mend = (before, after) => {
      const mended = text.replace(before, after);
      if (mended === text) throw new Error(`wasm2js no longer writes ${before}; see what it writes instead, and whether this is still needed.`);
      text = mended;
    };
    // binaryen names the border as it stood beside the module; the element has nothing to take from there.
    if (engine === "headless") mend("* as $_level_of_care_bg_js from './level_of_care_bg.js'", "$_level_of_care_bg_js from './border.js'");
    // Memory that grows gets a new buffer; the border only lets go of the old one once it is detached, as WebAssembly does.
    mend("newHEAP8.set(HEAP8);", "newHEAP8.set(HEAP8); structuredClone(buffer, { transfer: [buffer] });");
    // As one object, for the reason given at the border.
    mend(/(^export var .+\n)+/m, "export default retasmFunc;\n");
    writeFileSync(script, text);
    rmSync(lower);
  }
  const out = join(DIST, "wasm/element");
  writeFileSync(join(out, "early.js"), `export const steps = ${JSON.stringify(early(await running(out)))};\n`);
}

/** A module, here in Node. */
async function running(out) {
  const border = await import(join(out, "border.js"));
  const imports = { "./level_of_care_bg.js": border };
  border.__wbg_set_wasm((await WebAssembly.instantiate(readFileSync(join(out, "module.wasm")), imports)).instance.exports);
  return border;
}

/** Bundles the loader with one of the two modules, and styles as short texts. */
function of(engine) {
  const setup = ({ onResolve, onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
    onResolve({ filter: /\/dist\/wasm\/\w+\.js$/ }, ({ path }) => ({ path: join(DIST, "wasm", engine, basename(path)) }));
    // A pack is in the package once, beside the entries that load it.
    onResolve({ filter: /\/dist\/pack\/\w+\.js$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
  };
  return [{ name: engine, setup }];
}

/** The sentences by key, to translate: English as it stands in the sources, and every pack. */
function words(english) {
  mkdirSync(join(OUT, "words"), { recursive: true });
  writeFileSync(join(OUT, "words/en.json"), `${JSON.stringify(JSON.parse(english), null, 1)}\n`);
  cpSync(join(WWW, "words"), join(OUT, "words"), { recursive: true });
}

/** Each language pack as a module: loaded like a script, so no policy needs a word more. */
function packs(script) {
  mkdirSync(join(DIST, "pack"), { recursive: true });
  for (const file of readdirSync(join(WWW, "words"))) {
    writeFileSync(join(DIST, "pack", `${basename(file, ".json")}.js`), script(readFileSync(join(WWW, "words", file), "utf8")));
  }
}

/** The entries: modules for bundlers and servers, classic scripts for pages, and the fallback on its own. */
async function bundles() {
  const common = {
    bundle: true,
    minify: true,
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    define: { __VERSION__: JSON.stringify(VERSION) },
    logLevel: "warning",
    absWorkingDir: WWW,
  };
  const chunks = { ...common, format: "esm", splitting: true, chunkNames: "chunks/[name]-[hash]", outdir: OUT };
  await build({ ...chunks, entryPoints: { index: "loader/index.ts" }, plugins: of("headless") });
  await build({ ...chunks, entryPoints: { define: "loader/define.ts" }, plugins: of("element") });
  const element = { ...common, plugins: of("element"), outdir: OUT };
  const scripts = { "level-of-care": "loader/script.ts", "level-of-care.split": "loader/split.ts" };
  await build({ ...element, entryPoints: scripts, format: "iife" });
  await build({ ...element, entryPoints: { "level-of-care.fallback": "loader/javascript.ts" }, format: "esm" });
  // Not a part of the package, where it is a chunk: tests hold it against the module.
  const chunk = { ...common, plugins: of("headless"), outdir: join(DIST, "wasm/headless") };
  await build({ ...chunk, entryPoints: { engine: "loader/javascript.ts" }, format: "esm" });
  cpSync(join(DIST, "wasm/element/module.wasm"), join(OUT, "level-of-care.wasm"));
  cpSync(join(DIST, "pack"), OUT, { recursive: true });
}

/**
 * Types: written by the compiler from the entries, by the tests from the Rust types, and by hand for the element.
 * Every address in them is written out, as Node's own resolution asks for.
 */
function types() {
  const compiled = join(DIST, "types");
  rmSync(compiled, { recursive: true, force: true });
  run("tsc", "-p", join(WWW, "tsconfig.types.json"));
  const put = (from, file) => {
    const text = readFileSync(join(from, file), "utf8").replace(/(from ")(\.{1,2}\/[\w/.-]+?)(?:\.js)?(")/g, "$1$2.js$3");
    mkdirSync(dirname(join(OUT, file)), { recursive: true });
    writeFileSync(join(OUT, file), text);
  };
  for (const entry of ["index", "define", "version"]) put(compiled, `loader/${entry}.d.ts`);
  for (const file of readdirSync(join(WWW, "types"))) if (file.endsWith(".d.ts")) put(WWW, `types/${file}`);
  const pack = 'declare const pack: string;\n/** The text of the language pack, as JSON. */\nexport default pack;\n';
  for (const file of readdirSync(join(DIST, "pack"))) writeFileSync(join(OUT, file.replace(/\.js$/, ".d.ts")), pack);
}

/** The manifest: everything a consumer may name, and nothing else. */
function manifest() {
  const typed = (types, file) => ({ types: `./${types}.d.ts`, default: `./${file}` });
  const packs = readdirSync(join(DIST, "pack")).map((file) => basename(file, ".js"));
  const scripts = ["level-of-care.js", "level-of-care.split.js"];
  const sentences = readdirSync(join(OUT, "words")).map((file) => `words/${file}`);
  const plain = [...sentences, "provider.schema.json", "custom-elements.json", "package.json"];
  const description = {
    name: "level-of-care",
    version: VERSION,
    description: "An open questionnaire that finds which level of addiction or mental-health care fits, and says exactly why",
    keywords: ["addiction", "mental-health", "level-of-care", "questionnaire", "web-component", "wasm"],
    license: "MIT OR Apache-2.0",
    type: "module",
    engines: { node: ">=20" },
    sideEffects: ["./define.js", ...scripts.map((file) => `./${file}`)],
    types: "./loader/index.d.ts",
    customElements: "./custom-elements.json",
    exports: {
      ".": typed("loader/index", "index.js"),
      "./define": typed("loader/define", "define.js"),
      "./react": typed("types/react", "react.js"),
      ...Object.fromEntries(packs.map((lang) => [`./${lang}`, typed(lang, `${lang}.js`)])),
      ...Object.fromEntries(scripts.map((file) => [`./${file}`, typed("types/script", file)])),
      "./level-of-care.fallback.js": typed("types/fallback", "level-of-care.fallback.js"),
      "./level-of-care.wasm": typed("types/module", "level-of-care.wasm"),
      ...Object.fromEntries(plain.map((file) => [`./${file}`, `./${file}`])),
    },
  };
  writeFileSync(join(OUT, "package.json"), `${JSON.stringify(description, null, 2)}\n`);
  writeFileSync(join(OUT, "react.js"), "// Types alone; there is nothing to run.\nexport {};\n");
  cpSync(join(WWW, "types/custom-elements.json"), join(OUT, "custom-elements.json"));
  for (const file of ["LICENSE-MIT", "LICENSE-APACHE", "provider.schema.json"]) cpSync(join(TOP, file), join(OUT, file));
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await engines();
const headless = await running(join(DIST, "wasm/headless"));
words(headless.english_pack());
packs(headless.pack_script);
await bundles();
types();
manifest();
await import("./manuals.js"); // by itself where only a text has changed
