import { assess, next, questions } from "level-of-care";

// A form of your own: ask in this order, show the words, send the ids back.
const all = await questions({ lang: "es" });
const { id, kind, text, choices } = all[0];
console.log(id, kind, text);
console.log(choices[0]);

// Or be led as the widget leads: danger first, and nothing that can no longer matter.
const said = { "emergency-signs": [], "self-harm": "none" };
const step = await next(said);
console.log(step.question.id, step.emergency, step.left_at_most);

// Stop at any time: the answers that count give a report, and it says what is still open.
const { unknowns } = await assess(step.answers);
console.log(unknowns[0].question);
