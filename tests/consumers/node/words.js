/** A language of one's own, made from what is in the package; and manuals whose links hold. */
import { assess, packScript, questions } from "level-of-care";
import english from "level-of-care/words/en.json" with { type: "json" };
import spanish from "level-of-care/words/es.json" with { type: "json" };
import { strict as assert } from "node:assert";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

assert.deepEqual(Object.keys(spanish.strings), Object.keys(english.strings));
assert.deepEqual(await questions({ pack: english }), await questions());
assert.deepEqual(await questions({ pack: spanish }), await questions("es"));

const french = { lang: "fr", name: "Français", direction: "ltr", strings: Object.fromEntries(Object.entries(english.strings).map(([key, text]) => [key, `« ${text} »`])) };
assert.match((await questions({ lang: "fr", pack: french }))[0].text, /^« .+ »$/);
assert.match((await assess({}, { lang: "fr-CA", pack: JSON.stringify(french) })).summary, /^« .+ »$/);

const run = async (script) => (await import(`data:text/javascript,${encodeURIComponent(script)}`)).default;
const script = await packScript(french);
assert.deepEqual(await questions({ lang: "fr", pack: await run(script) }), await questions({ pack: french }));
assert.equal(await packScript(spanish), readFileSync("node_modules/level-of-care/es.js", "utf8"));
await assert.rejects(packScript({ ...french, lang: undefined }), { message: 'pack.lang: missing; write the language\'s tag, such as "fr".' });

const { "area.body": _, ...rest } = french.strings;
await assert.rejects(questions({ pack: { ...french, strings: rest } }), { message: "pack.strings: 1 sentence is missing: area.body. Add what the English pack has." });

const place = "node_modules/level-of-care";
const manuals = ["README.md", ...readdirSync(join(place, "docs")).map((file) => `docs/${file}`)];
assert.ok(manuals.length > 5);
for (const manual of manuals) {
  for (const [, to] of readFileSync(join(place, manual), "utf8").matchAll(/\]\(([^):#]+)\)/g)) {
    assert.ok(existsSync(join(place, dirname(manual), to)), `${manual} points to ${to}`);
  }
}
console.log("another language speaks");
