/**
 * What a visitor downloads, in bytes after brotli at its best, against the budgets in `bytes.json` and the figures of
 * the last time. Fails when one is over its budget; `--write` keeps today's figures.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
const KEPT = join(WWW, "bytes.json");

/** Bytes of a file as a good server sends it. */
function sent(file) {
  const bytes = readFileSync(join(WWW, "dist/package", file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

const kept = JSON.parse(readFileSync(KEPT, "utf8"));
let over = false;
for (const [name, row] of Object.entries(kept)) {
  const now = row.files.reduce((sum, file) => sum + sent(file), 0);
  const verdict = row.budget === null ? "" : now > row.budget ? `OVER its budget of ${row.budget}` : `budget ${row.budget}`;
  console.log(`    ${name}: ${now} bytes (last time ${row.last}) ${verdict}`);
  over ||= row.budget !== null && now > row.budget;
  row.last = now;
}
if (process.argv.includes("--write")) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
if (over) {
  console.error("A download grew over its budget. Find what costs with twiggy, or say in bytes.json why it is worth it.");
  process.exit(1);
}
