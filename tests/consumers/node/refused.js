/** Nothing that is said is lost: what cannot be read is refused, with its place. */
import { assess, checkProvider, questions, rules } from "level-of-care";
import pack from "level-of-care/es";
import byKey from "level-of-care/words/es.json" with { type: "json" };
import { strict as assert } from "node:assert";
import { runInNewContext } from "node:vm";

const refused = (call, message) => assert.rejects(call, { message });
const danger = [["emergency-signs", ["seizure"]]];

// Answers in another container would be no answers, and the danger would be gone.
const form = new FormData();
form.append("emergency-signs", "seizure");
for (const answers of [new Map(danger), new URLSearchParams("emergency-signs=seizure"), form, Promise.resolve({ "emergency-signs": ["seizure"] }), new Set(danger)]) {
  await refused(assess(answers), `answers: expected a text, a list or a plain object, found a ${answers.constructor.name}.`);
}
await refused(assess(() => Object.fromEntries(danger)), "answers: expected a text, a list or a plain object, found a function.");
await refused(assess(Object.create(Object.fromEntries(danger))), "answers: expected a text, a list or a plain object, found a derived object.");
await refused(assess({ "emergency-signs": new Set(["seizure"]) }), "answers.emergency-signs: expected a text, a list or a plain object, found a Set.");
await refused(assess({ "emergency-signs": [() => "seizure"] }), "answers.emergency-signs[0]: expected a text, a list or a plain object, found a function.");
await refused(assess({ home: Symbol("safe") }), "answers.home: expected a text, a list or a plain object, found a symbol.");
await refused(assess({ answers: { "emergency-signs": ["seizure"] } }), "answers.answers: the answers stand one level too deep; give what is inside.");
await refused(assess({}, { answers: { "emergency-signs": ["seizure"] } }), "answers: this part stands twice; keep one.");
await refused(assess(), 'answers: missing; write "answers": {} for none.');
// Objects of another frame, and objects without a prototype, are as good as our own.
for (const answers of [runInNewContext('({ "emergency-signs": ["seizure"] })'), Object.assign(Object.create(null), Object.fromEntries(danger))]) {
  assert.equal((await assess(answers)).level.floor, "hospital");
}

// What cannot be written as JSON is named by its place, not by a column of a text that nobody wrote.
const circle = { name: "A" };
circle.programs = [circle];
await refused(assess({ home: NaN }), "answers.home: NaN cannot be read; write a number in full, such as 9 or 2.5.");
await refused(assess({ home: 1n }), "answers.home: expected a text, a list or a plain object, found a bigint.");
await refused(assess({ home: "\ud800" }), "answers.home: this text holds half of a character; write it again.");
await refused(assess({}, { provider: circle }), "provider: lists and objects are nested too deep, or one holds itself; use fewer levels.");
await refused(assess({}, { provider: { name: "A", programs: [{ level: "residential", weeks: 1e21 }] } }), "provider.programs[0].weeks: 1e+21 cannot be read; write a number in full, such as 9 or 2.5.");
await refused(assess({}, { provider: new Map() }), "provider: expected a text, a list or a plain object, found a Map.");
assert.deepEqual(await checkProvider({ name: 1n }), [{ severity: "error", path: "name", message: "expected a text, a list or a plain object, found a bigint." }]);

// Options are read to the letter, here and in the other calls.
const notBuiltIn = 'lang: "fr" is not built in; give its "pack" as well, or write "en".';
await refused(assess({}, { lang: "fr" }), notBuiltIn);
await refused(questions("fr"), notBuiltIn);
await refused(rules({ lang: "fr" }), notBuiltIn);
await refused(assess({}, "es"), 'options: expected an object such as {"lang": "es"}.');
await refused(assess({}, { language: "es" }), 'language: this is a question; put its answer inside "answers". The parts of a request are answers, provider, lang, pack, person.');
await refused(assess({}, { perosn: "self" }), 'perosn: a request has no such part; did you mean "person"?');
await refused(assess({}, { home: "safe" }), 'home: this is a question; put its answer inside "answers". The parts of a request are answers, provider, lang, pack, person.');
await refused(questions({ language: "es" }), "language: a request has no such part; its parts are lang, pack, person.");
await refused(questions({ perosn: "self" }), 'perosn: a request has no such part; did you mean "person"?');
const summary = async (options) => (await assess({}, options)).summary;
const [english, spanish] = [await summary(), await summary({ lang: "es" })];
assert.notEqual(english, spanish);
for (const lang of ["ES", "es-MX", "es-419"]) assert.equal(await summary({ lang }), spanish);
for (const options of [null, undefined, { lang: null, pack: null, person: null, provider: null }, { lang: undefined }, { lang: "en-US" }, { lang: "en", pack }]) {
  assert.equal(await summary(options), english);
}
assert.equal(await summary({ pack }), spanish);
assert.equal(await summary({ pack: byKey }), spanish);
for (const read of [questions, rules]) {
  assert.deepEqual(await read("es-MX"), await read({ pack }));
  assert.deepEqual(await read(null), await read("en"));
  assert.notDeepEqual(await read({ person: "loved-one" }), await read());
}

// A pack that cannot be used is refused, and nobody is answered in another language.
for (const read of [(options) => assess({}, options), questions, rules]) {
  await refused(read({ pack: pack.replace(/\w+\n/, "0\n") }), "pack: this was made for another version of the package; make it again with packScript.");
  await assert.rejects(read({ pack: { lang: "fr", strings: {} } }), /^Error: pack\.strings: \d+ sentences are missing: /);
  await refused(read({ pack: { strings: {} } }), 'pack.lang: missing; write the language\'s tag, such as "fr".');
  await refused(read({ pack: [] }), "pack: expected a language pack, as an object or as its text, found a list.");
}

// A center's file is used as far as visitors would see it, and may come as its text.
const pale = { name: "A", phone: "213-555-0101", programs: [{ level: "outpatient" }], theme: { ink: "#eeeeee" } };
const { fit } = await assess({}, { provider: pale });
assert.equal(fit.center, "A");
assert.deepEqual((await assess({}, { provider: JSON.stringify(pale) })).fit, fit);
await assert.rejects(assess({}, { provider: { ...pale, phone: "12" } }), /^Error: provider\.phone: /);
const long = { ...pale, $schema: "x".repeat(995_000) };
assert.equal((await assess({}, { provider: long, lang: "es" })).fit.center, "A");
await refused(assess({}, { provider: { ...long, $schema: "x".repeat(1_000_000) } }), "provider: the file is larger than 1 MB; shorten it.");
console.log("nothing is lost");
