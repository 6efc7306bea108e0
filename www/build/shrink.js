/**
 * Makes the element's module small: what only tells of a panic is taken out, since nobody can read it there, and the passes
 * run that gain something after brotli. A panic stops the module as before.
 */
import binaryen from "binaryen";

/** Where a panic begins; none of these ever returns. The bridge has its own way, and it is all that the module would import. */
const PANICS = /::panicking::panic|_fail(ed)?\b|::borrow_fail\b|::handle_(alloc_)?error\b|::capacity_overflow\b|::begin_panic\b|::rust_oom\b|__wbindgen_throw\b/;

/** What puts its message together; kept by nothing but the table that it stands in. */
const MESSAGES = /::fmt::|::panicking::|::rust_panic\b/;

/** The usual `-Oz` copies functions into their one caller and moves locals about, which costs four kilobytes more than it saves. */
const PASSES = [
  "remove-unused-module-elements",
  "duplicate-function-elimination",
  "dae",
  "optimize-instructions",
  "rse",
  "simplify-locals-nostructure",
  "vacuum",
  "optimize-instructions",
  "vacuum",
  "rse",
  "vacuum",
  "reorder-locals",
];

/** What nobody reads. */
const UNREAD = ["strip-debug", "strip-producers", "strip-target-features"];

const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
const FEATURES = BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt;

/** The module with less in it. It must come with the names of its functions. */
export function shrink(module) {
  const tree = binaryen.readBinary(module);
  tree.setFeatures(FEATURES);
  if (stop(tree, PANICS) === 0) throw new Error("The module names no panic. Keep its names: strip = \"debuginfo\" in Cargo.toml.");
  tree.runPasses(["remove-unused-module-elements"]);
  const tells = (name) => MESSAGES.test(name) && !PANICS.test(name);
  const caller = callers(tree).find(([name, calls]) => !tells(name) && calls.some(tells));
  if (caller) throw new Error(`${caller[0]} writes with core::fmt, which is not in the element. Put the text together by hand.`);
  stop(tree, MESSAGES);
  tree.runPasses(PASSES);
  const imported = functions(tree).find(({ module }) => module);
  if (imported) throw new Error(`${imported.name} is imported. The element asks nothing of the page; give the loader what it needs.`);
  const sorted = alike(tree);
  sorted.runPasses(UNREAD);
  return withoutPlaces(Buffer.from(sorted.emitBinary()));
}

/** The module without hints on where its numbers lie in memory, which no browser needs; JavaScript made of it would. */
export function withoutHints(module) {
  const tree = binaryen.readBinary(module);
  tree.setFeatures(FEATURES);
  tree.runPasses(["dealign"]);
  return Buffer.from(tree.emitBinary());
}

/** The module with its functions in the order of what they do, whatever they name: brotli finds like beside like. */
function alike(tree) {
  const [before, ...functions] = tree.emitText().split(/^(?= \(func )/m);
  // The last one is followed by the end of the module.
  const ended = /^([^]*\n)(\)\n*)$/.exec(functions.pop() ?? "");
  if (!ended) throw new Error("binaryen no longer ends its text with the module's bracket; see how it does, and cut the last function there.");
  const [, last, end] = ended;
  const done = (text) => text.replace(/\$(?:"[^"]*"|[^\s()]+)/g, "$").replace(/\s+/g, " ");
  const sorted = [...functions, last].map((text) => ({ text, done: done(text) })).sort((one, other) => (one.done < other.done ? -1 : Number(one.done > other.done)));
  const made = binaryen.parseText([before, ...sorted.map(({ text }) => text), end].join(""));
  made.setFeatures(FEATURES);
  return made;
}

/** Blank where a panic would have said in which file of the source it began. */
function withoutPlaces(module) {
  for (const { index, 0: place } of module.toString("latin1").matchAll(/(?:\/rustc|cargo|src)\/[\w/.-]+\.rs/g)) module.fill(0, index, index + place.length);
  return module;
}

/** Lets every function with such a name stop the module at once. How many there are. */
function stop(tree, names) {
  const found = functions(tree).filter(({ name }) => names.test(name));
  for (const { name, params, results } of found) {
    tree.removeFunction(name);
    tree.addFunction(name, params, results, [], tree.unreachable());
  }
  return found.length;
}

function functions(tree) {
  return Array.from({ length: tree.getNumFunctions() }, (_, at) => binaryen.getFunctionInfo(tree.getFunctionByIndex(at)));
}

/** Every function with those that it calls by name. */
function callers(tree) {
  return tree
    .emitText()
    .split(/^ \(func /m)
    .slice(1)
    .map((text) => [named(text), [...text.matchAll(/\(call /g)].map(({ index }) => named(text.slice(index + 6)))]);
}

/** The name that a text begins with: `$name` or `$"a name"`. */
function named(text) {
  return /^\$(?:"((?:[^"\\]|\\.)*)"|([^\s()]+))/.exec(text)?.slice(1).find(Boolean) ?? "";
}
