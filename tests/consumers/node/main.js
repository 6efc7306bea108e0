import { assess, checkProvider, questions, rules, version } from "level-of-care";
import "level-of-care/define"; // on a server it does nothing
import pack from "level-of-care/es";
import { createRequire } from "node:module";
import { strict as assert } from "node:assert";

const require = createRequire(import.meta.url);
assert.equal(version, require("level-of-care/package.json").version);
assert.equal(require("level-of-care/provider.schema.json").type, "object");
const { level, text } = await assess({ "alcohol-frequency": "daily" });
assert.equal(level.floor, "early-help");
assert.ok(text.length > 100);
assert.ok((await questions()).length > 30);
assert.ok((await rules("es")).length > 30);
const spanish = await questions({ pack });
assert.equal(spanish[0].text, (await questions("es"))[0].text);
assert.notEqual(spanish[0].text, (await questions())[0].text);
assert.match((await checkProvider({ name: "A" }))[0].message, /./);
await assert.rejects(assess({ hom: "safe" }), /home/);
console.log("all is there");
