import { assess } from "level-of-care";

const report = await assess({
  substances: ["alcohol"],
  "alcohol-frequency": "daily",
  "withdrawal-signs": ["shakes", "sweats"],
  home: "unsure",
});

console.log(report.level); // every completion of the answers lies between the two
console.log(report.withdrawal.floor);
console.log(report.reasons[0].text);
console.log(report.reasons[0].rules);
