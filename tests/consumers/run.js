/**
 * Real projects that use the package as it is published, with no configuration: packs it, installs it from the
 * tarball, builds, and looks at the result in Chromium until the first question stands there. `node run.js [NAME...]`.
 * The one in Rust uses the crate, and is checked with the Rust tests.
 *
 * What is installed is kept in `.cache/consumers` as long as a project asks for the same.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM } from "../../www/build/chromium.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const TOP = join(HERE, "../..");
const PACKAGE = join(TOP, "www/dist/package");
const WORK = join(TOP, ".cache/consumers");
const TARBALL = join(WORK, "level-of-care.tgz");
const require = createRequire(join(TOP, "www/package.json"));
const { chromium } = require("@playwright/test");
const esbuild = require("esbuild");

/** Where a project wants the lines that the site's builder writes for its platform. */
const LINES = { react: "lines.jsx", vue: "lines.vue", next: "app/lines.jsx" };

const run = (folder, command, ...words) =>
  execFileSync(command, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, maxBuffer: 2 ** 26 });

function pack() {
  mkdirSync(WORK, { recursive: true });
  const name = run(WORK, "npm", "pack", PACKAGE, "--silent").toString().trim().split("\n").at(-1);
  cpSync(join(WORK, name), TARBALL);
  rmSync(join(WORK, name));
}

/** The project beside the tarball, with what it needs. */
function install(name) {
  const project = join(WORK, name);
  const asked = readFileSync(join(HERE, name, "package.json"), "utf8");
  // Written last: what was interrupted is not installed.
  const stamp = join(project, "node_modules/.installed");
  const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === asked;
  mkdirSync(project, { recursive: true });
  for (const file of readdirSync(project)) if (file !== "node_modules") rmSync(join(project, file), { recursive: true });
  cpSync(join(HERE, name), project, { recursive: true });
  if (!installed) {
    rmSync(join(project, "node_modules"), { recursive: true, force: true });
    run(project, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", "--no-package-lock");
    writeFileSync(stamp, asked);
  } else {
    const place = join(project, "node_modules/level-of-care");
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    run(place, "tar", "-xzf", TARBALL, "--strip-components=1");
  }
  if (name in LINES) writeFileSync(join(project, LINES[name]), linesFor(name));
  return project;
}

/** What somebody copies from the builder, with the center's file in it. */
function linesFor(id) {
  const { code } = esbuild.transformSync(readFileSync(join(TOP, "www/site/client/builder/snippets.ts"), "utf8"), { loader: "ts", format: "cjs" });
  const module = { exports: {} };
  new Function("module", "exports", code)(module, module.exports);
  const json = readFileSync(join(TOP, "tests/providers/valid/five-evenings.json"), "utf8");
  return module.exports.PLATFORMS.find((platform) => platform.id === id).lines({ folder: ".", file: { json } });
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css" };

function serve(folder) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** Opens a built page and goes on to the first question of every element on it. Returns what it saw. */
async function look(browser, folder) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !message.text().includes("favicon") && !message.location().url.endsWith("favicon.ico")) wrong.push(message.text());
  });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: "open" });
    };
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const elements = page.locator("level-of-care");
  await elements.first().locator("h2").waitFor();
  const count = await elements.count();
  for (let nth = 0; nth < count; nth++) {
    const element = elements.nth(nth);
    await element.locator(".continue").click();
    await element.locator('input[value="self"]').check();
    await element.locator(".continue").click();
    await element.locator("fieldset[data-question]").waitFor();
  }
  await page.locator("output", { hasText: "early-help" }).waitFor();
  await page.close();
  server.close();
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return `the first question stands in ${count === 1 ? "the element" : `${count} elements`}, and the headless entry answers`;
}

const all = readdirSync(HERE).filter((name) => existsSync(join(HERE, name, "package.json")));
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
pack();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
let failed = 0;
for (const name of names) {
  const start = Date.now();
  try {
    const project = install(name);
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    run(project, "npm", "run", "--silent", scripts.build ? "build" : "test");
    const saw = scripts.build ? await look(browser, join(project, "dist")) : "its own checks pass";
    console.log(`    ${name}: ${saw} (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (error) {
    failed++;
    console.error(`    ${name}: FAILED\n${error.message}\n${error.stdout ?? ""}\n${error.stderr ?? ""}`);
  }
}
await browser.close();
console.log(`    ${names.length - failed} of ${names.length} projects work`);
process.exitCode = failed > 0 ? 1 : 0;
