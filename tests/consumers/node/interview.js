/** An interview led by a program, step by step. */
import { assess, next, questions } from "level-of-care";
import { strict as assert } from "node:assert";

const order = (await questions()).map(({ id }) => id);
let seed = 1;
const below = (n) => Math.floor(((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32) * n);

for (let person = 0; person < 20; person++) {
  const said = {};
  let step = await next(said);
  let most = Infinity;
  while (step.question) {
    const { id, kind, choices } = step.question;
    assert.ok(!(id in said), `${id} is asked once`);
    assert.ok(Object.keys(said).every((earlier) => order.indexOf(earlier) < order.indexOf(id)), `${id} comes in asking order`);
    assert.equal(step.answered, Object.keys(said).length);
    assert.ok(step.left_at_most < most, "the end comes nearer");
    most = step.left_at_most;
    const graver = choices.filter(() => below(6) === 0).map((choice) => choice.id);
    said[id] = kind === "many" ? graver : choices[below(choices.length) && below(choices.length)].id;
    step = await next(said);
  }
  assert.equal(step.left_at_most, 0);
  assert.ok(step.settled);
  const { level, urgency } = await assess(step.answers);
  assert.equal(step.emergency, urgency.floor === "now");
  assert.deepEqual((await assess(said)).level, level);
}

assert.equal((await next({}, { lang: "es-MX" })).question.text, (await questions("es"))[0].text);
assert.equal((await next({ "emergency-signs": ["seizure"] })).emergency, true);
assert.notEqual((await next({}, { person: "loved-one" })).question.text, (await next({})).question.text);
await assert.rejects(next(new Map()), { message: "answers: expected a text, a list or a plain object, found a Map." });
await assert.rejects(next({}, { provider: {} }), { message: 'provider: a request has no such part; its parts are answers, depth, lang, pack, person.' });
await assert.rejects(next({}, { depth: "all" }), { message: 'depth: there is no "all"; did you mean "short"?' });
console.log("an interview ends");
