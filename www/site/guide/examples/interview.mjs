import { assess, questions } from "level-of-care";

// A form of your own: ask in this order, show the words, send the ids back.
const all = await questions({ lang: "es" });
const { id, kind, text, choices } = all[0];
console.log(id, kind, text);
console.log(choices[0]);

// Ask next what narrows the result most.
const { unknowns } = await assess({ "emergency-signs": [], "self-harm": "none" });
console.log(unknowns[0].question);
