/** A bundle of the version alone holds no engine. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strict as assert } from "node:assert";

const bundled = "light/version.js";
const { version } = JSON.parse(readFileSync("node_modules/level-of-care/package.json", "utf8"));
assert.equal(execFileSync("node", [bundled]).toString().trim(), version);
const { length } = readFileSync(bundled);
assert.ok(length < 10_000, `${length} bytes`);
console.log(`the version alone is ${length} bytes`);
