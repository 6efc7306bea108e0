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
    name: "heavy drinking, low mood",
    answers: { substances: ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "most-days", "alcohol-amount": "3-5", mood: "moderate", "use-cost": SEVERE, cravings: "often", "longest-without": "days", "mind-conditions": ["depression-anxiety"], "free-times": ["weekday-evenings"], "hours-free": "9-19", insurance: "private", language: "english" },
  },
  {
    name: "daily drinking, a seizure before",
    answers: { substances: ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "daily", "alcohol-amount": "10-plus", "withdrawal-signs": ["shakes", "sweats"], "withdrawal-before": ["seizure"], "use-cost": SEVERE, insurance: "medicaid" },
  },
  {
    name: "opioids every day, no safe home",
    answers: { substances: ["opioids"], "opioid-use": "most-days", "withdrawal-signs": ["aches", "nausea"], "use-cost": SEVERE, home: "heavy-use", people: "pull-down", insurance: "none" },
  },
  { name: "low mood only", answers: { mood: "moderate", "daily-life": "failing", "mind-conditions": ["depression-anxiety"], "hours-free": "3-8", insurance: "private" } },
];
