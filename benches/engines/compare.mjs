/**
 * Places the same made-up answer sets with our engine and with others on the very same rules. First every placement is
 * compared, floor and ceiling; one difference ends it. Then each is timed, taking turns, in one run: read the ratios.
 *
 *     node compare.mjs [sets] [--plant]     --plant changes one rule for the others, to see the comparison fail
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { corners } from "./book.mjs";
import * as floor from "./floor.mjs";
import * as logic from "./json-logic.mjs";
import * as rules from "./json-rules-engine.mjs";
import * as zen from "./zen.mjs";

const TOP = join(import.meta.dirname, "../..");
const NATIVE = join(TOP, "target/benches/release/engine");
const native = (args, input = "") => execFileSync(NATIVE, args, { input, maxBuffer: 2 ** 30 }).toString();
const say = (line) => process.stderr.write(`${line}\n`);

/** The module that wasm-pack made for bundlers, in this process. */
async function module(folder, name) {
  const border = await import(join(TOP, folder, `${name}_bg.js`));
  const bytes = readFileSync(join(TOP, folder, `${name}_bg.wasm`));
  const { instance } = await WebAssembly.instantiate(bytes, { [`./${name}_bg.js`]: border });
  border.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return border;
}

const count = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 5000);
const book = JSON.parse(native(["book"]));
const lines = native(["sets", String(count)]).trimEnd().split("\n");
const sets = lines.map((line) => corners(book, JSON.parse(line)));
const expected = JSON.parse(native(["place"], lines.join("\n")));
if (process.argv.includes("--plant")) book.rules[0].raises = 0;

// Zero mismatches first.
const others = [];
for (const { name, pkg, engine } of [floor, logic, zen, rules]) {
  say(`comparing ${name} ...`);
  const { facts, place } = engine(book);
  const all = sets.map((both) => both.map(facts));
  for (const [i, both] of all.entries()) {
    if (i % 1000 === 999) say(`  ${i + 1} of ${count}`);
    for (const [corner, fact] of both.entries()) {
      const placed = await place(fact);
      if (placed >>> 0 !== expected[2 * i + corner]) {
        console.error(`${name} places this one differently (${placed}, not ${expected[2 * i + corner]}): ${lines[i]}`);
        process.exit(1);
      }
    }
  }
  const version = pkg ? JSON.parse(readFileSync(join(import.meta.dirname, "node_modules", pkg, "package.json"), "utf8")).version : "";
  others.push({ name: `${name} ${version}`.trim(), all, place, best: Infinity });
}
const bare = await module("target/benches/module", "level_of_care_benches");
const shipped = await module("www/pkg", "level_of_care");
const held = bare.Sets.read(lines.join("\n"));
const mismatch = held.place().findIndex((bits, i) => bits >>> 0 !== expected[i]);
if (mismatch >= 0) throw new Error(`WebAssembly places set ${mismatch >> 1} differently.`);
console.log(`${count} answer sets, floor and ceiling each, ${book.rules.length} rules, ${others.length + 1} engines: 0 mismatches`);

// Then the time of each, a turn after another; the quickest turn is the one that no other work disturbed.
const requests = lines.map((line) => `{"answers":${line}}`);
const ours = [
  { name: "ours, WebAssembly, answers held in the module", run: () => held.sum(), sets: count, best: Infinity },
  { name: "ours, WebAssembly, answers as JSON, placement alone", run: (from, to) => lines.slice(from, to).forEach((line) => bare.place_json(line)), best: Infinity },
  { name: "ours, WebAssembly as shipped: JSON in, the whole report out", run: (from, to) => requests.slice(from, to).forEach((one) => shipped.assess(one)), most: 200, best: Infinity },
];
for (const other of others) {
  const synchronous = !(other.place(other.all[0][0]) instanceof Promise);
  other.run = synchronous
    ? (from, to) => { let sum = 0; for (let i = from; i < to; i++) sum += other.place(other.all[i][0]) + other.place(other.all[i][1]); return sum; }
    : async (from, to) => { let sum = 0; for (let i = from; i < to; i++) sum += (await other.place(other.all[i][0])) + (await other.place(other.all[i][1])); return sum; };
  if (!synchronous) other.most = 100;
}
const engines = [...others, ...ours];
const TURNS = 12;
let quick = { one: Infinity, lanes: Infinity };
for (let turn = 0; turn < TURNS; turn++) {
  say(`turn ${turn + 1} of ${TURNS} ...`);
  for (const engine of engines) {
    const many = Math.min(engine.most ?? count, count);
    const from = (turn * many) % Math.max(1, count - many + 1);
    const start = process.hrtime.bigint();
    await engine.run(from, from + many);
    engine.best = Math.min(engine.best, Number(process.hrtime.bigint() - start) / many);
  }
  const timed = JSON.parse(native(["time"], lines.slice(0, 1000).join("\n")));
  quick = { one: Math.min(quick.one, timed.one), lanes: Math.min(quick.lanes, timed.lanes) };
}
const table = [
  { name: "ours, native, sixty-four at once", best: quick.lanes },
  { name: "ours, native, one by one", best: quick.one },
  ...engines,
].sort((one, other) => one.best - other.best);
const hand = others[0].best;
const peer = others.find(({ name }) => name.startsWith("json-rules-engine")).best;
console.log("\n| engine | sets a second | time against JavaScript by hand | times as quick as json-rules-engine |");
console.log("|---|---:|---:|---:|");
for (const { name, best } of table) {
  console.log(`| ${name} | ${Math.round(1e9 / best).toLocaleString("en-US")} | ${(best / hand).toPrecision(3)} | ${(peer / best).toPrecision(3)} |`);
}
