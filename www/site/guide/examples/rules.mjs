import { rules } from "level-of-care";

const rule = (await rules()).find(({ id }) => id === "withdrawal.seizure-before");
console.log(JSON.stringify(rule.when, null, 1));
console.log(rule.then);
console.log(rule.sources.map(({ source, confirmed }) => `${source}${confirmed ? "" : ", to be confirmed"}`));
