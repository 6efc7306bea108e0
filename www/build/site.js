/**
 * Builds the site into `dist/site`: pages rendered here and now, their scripts and styles, the package as it is
 * published, and the sample centers. Every address is relative, so the folder can be put anywhere.
 */
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
const TOP = dirname(WWW);
const SITE = join(WWW, "site");
const OUT = join(WWW, "dist/site");
const RENDERER = join(WWW, "dist/render/render.js");

/** The site uses the package as everybody else does: by its name here, from its folder on the page. */
const published = (address) => ({
  name: "published",
  setup: (build) => {
    build.onResolve({ filter: /^level-of-care(\/define)?$/ }, ({ path }) => ({
      path: `${address}/${path.endsWith("/define") ? "define" : "index"}.js`,
      external: true,
    }));
  },
});

async function pages() {
  const renderer = { entryPoints: [join(SITE, "render.ts")], outfile: RENDERER, bundle: true, format: "esm", platform: "node", logLevel: "warning" };
  await build({ ...renderer, plugins: [published(pathToFileURL(join(WWW, "dist/package")).href)] });
  const { render } = await import(pathToFileURL(RENDERER).href);
  for (const [name, text] of Object.entries(await render(TOP))) {
    mkdirSync(dirname(join(OUT, name)), { recursive: true });
    writeFileSync(join(OUT, name), text);
  }
}

async function assets() {
  const entries = readdirSync(join(SITE, "client")).filter((name) => /^(home|builder|rulebook|bench|guide)\.ts$/.test(name));
  await build({
    entryPoints: Object.fromEntries(entries.map((name) => [basename(name, ".ts"), join(SITE, "client", name)])),
    outdir: join(OUT, "assets"),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    logLevel: "warning",
    plugins: [published("../package")],
  });
  await build({ entryPoints: { site: join(SITE, "styles/site.css") }, outdir: join(OUT, "assets"), bundle: true, minify: true, logLevel: "warning" });
  cpSync(join(SITE, "static"), join(OUT, "assets"), { recursive: true });
}

/** Beside each text and module, the same in brotli at its best: a host that knows such files sends them as they are. */
async function packed() {
  const files = readdirSync(OUT, { recursive: true }).filter((name) => /\.(html|js|css|json|svg|wasm)$/.test(name));
  const pack = async (name) => writeFileSync(join(OUT, `${name}.br`), await promisify(brotliCompress)(readFileSync(join(OUT, name))));
  await Promise.all(files.map(pack));
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
cpSync(join(WWW, "dist/package"), join(OUT, "package"), { recursive: true });
cpSync(join(TOP, "tests/providers/valid"), join(OUT, "centers"), { recursive: true, filter: (path) => !path.endsWith(".txt") });
await Promise.all([pages(), assets()]);
await packed();
