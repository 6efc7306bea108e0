/** A few people to look at one's programs with. */
import type { Answers } from "../../book/book";

/** Somebody to see the programs as. */
export interface Sample {
  name: string;
  answers: Answers;
}

const SEVERE = ["more", "cut-down", "time", "craving", "duties", "people", "tolerance"];

/** The samples; each shows another side of a center. */
export const SAMPLES: Sample[] = [
  {
    name: "Heavy drinking, low mood, works by day",
    answers: { substances: ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "most-days", "alcohol-amount": "3-5", mood: "moderate", "use-cost": SEVERE, cravings: "often", "longest-without": "days", "mind-conditions": ["depression-anxiety"], "free-times": ["weekday-evenings"], "hours-free": "9-19", insurance: "private", language: "english" },
  },
  {
    name: "Daily drinking, a seizure when stopping before",
    answers: { substances: ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "daily", "alcohol-amount": "10-plus", "withdrawal-signs": ["shakes", "sweats"], "withdrawal-before": ["seizure"], "use-cost": SEVERE, insurance: "medicaid" },
  },
  {
    name: "Opioids every day, no safe home",
    answers: { substances: ["opioids"], "opioid-use": "most-days", "withdrawal-signs": ["aches", "nausea"], "use-cost": SEVERE, home: "heavy-use", people: "pull-down", insurance: "none" },
  },
  { name: "Low mood only, first time asking for help", answers: { mood: "moderate", "daily-life": "failing", "mind-conditions": ["depression-anxiety"], "hours-free": "3-8", insurance: "private" } },
];
