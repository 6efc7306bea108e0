import { assess } from "level-of-care";

const provider = {
  name: "Harborlight Recovery",
  phone: "213-555-0101",
  programs: [{ level: "intensive-outpatient", name: "Evening IOP" }, { level: "outpatient", name: "Weekly counseling" }],
};
const answers = { "use-cost": ["more", "cut-down", "time", "craving", "duties", "people"], cravings: "often" };

const alone = await assess(answers);
const { level, fit } = await assess(answers, { provider });

console.log(alone.level.floor, level.floor); // a center's file never moves the level
for (const { name, verdict } of fit.programs) console.log(name, verdict);
