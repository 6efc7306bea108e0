/** What the form calls each name of the file, and each word that may stand there. */
import { plain, VALUES } from "../../book/words";

const NAMES: Record<string, string> = {
  name: "Name",
  phone: "Phone number",
  programs: "Programs",
  links: "Links",
  website: "Page about treatment",
  book: "Where to make an appointment",
  message: "Where to write to you",
  call: "Number that the call button dials",
  locations: "Locations",
  address: "Address",
  map: "Map",
  languages: "Languages staff speak",
  insurance: "Ways to pay",
  admission: "Whom you admit",
  crisis: "Whom clients in crisis reach",
  housing: "Sober housing",
  theme: "Colors",
  words: "In your own voice",
  level: "Level of care",
  about: "About it",
  schedule: "When it is held",
  weeks: "How many weeks",
  attendance: "How people attend",
  starts_within_days: "Days until the first day",
  services: "What it offers",
  individual_visits: "One-to-one sessions",
  medical_visits: "Visits with a doctor or nurse",
  price: "A note on price",
  sessions: "Exact sessions",
  days_per_week: "Days a week",
  hours_per_day: "Hours a day",
  times: "Times to choose from",
  days: "Days",
  start: "Starts at",
  end: "Ends at",
  per_week: "Times a week",
  minutes: "Minutes each",
  ages: "Ages",
  substances: "Substances you treat",
  co_occurring: "Mental health care",
  withdrawal: "Withdrawal care it gives",
  home: "Where clients must live",
  pregnancy: "Pregnant people",
  severity: "The most serious use you admit",
  usual_severity: "The most serious use it is made for",
  opioid_medicine: "Medicine for opioid use",
  assessment_first: "Assessment before the first day",
  ink: "Text",
  paper: "Background",
  accent: "Buttons and links",
  on_accent: "Text on buttons",
  radius: "Roundness of corners, in pixels",
  welcome: "Under the title",
  result: "Above your programs",
  contact: "Beside your phone number",
  closing: "At the end of the result",
};

const WORDS: Record<string, string> = {
  asl: "American Sign Language",
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
  telehealth: "By video",
  "not-twelve-step": "Not twelve-step",
  "on-call": "Somebody on call, day and night",
  "on-site": "Somebody on site, day and night",
  "safe-or-sober-living": "A safe home or sober living",
  safe: "A safe home",
  "self-pay": "Self-pay",
  military: "TRICARE, VA, military",
};

/** Words that mean something else, or need more to be understood, at one name. */
const WORDS_AT: Record<string, Record<string, string>> = {
  attendance: { both: "In person or by video" },
  co_occurring: { none: "None", capable: "For steady conditions", enhanced: "With psychiatric care, for serious conditions too" },
  crisis: { none: "Nobody", "office-hours": "Somebody during office hours" },
  home: { any: "Anywhere" },
  housing: { none: "None", partner: "In a partner's house", own: "In your own house" },
  insurance: { private: "Private insurance", free: "Free of charge" },
  opioid_medicine: { "not-accepted": "Not accepted", accepted: "Accepted, from elsewhere", offered: "Offered here" },
  pregnancy: { no: "Not admitted", yes: "Admitted", "special-care": "Admitted, with prenatal care or a program for mothers" },
  services: {
    group: "Group sessions",
    individual: "One-to-one sessions",
    family: "Family sessions",
    psychoeducation: "Learning about the condition",
    skills: "Coping and daily skills",
    medication: "Medicine, prescribed and followed",
    psychiatry: "Psychiatric visits",
    medical: "Visits with a doctor or nurse",
    trauma: "Care for past trauma",
    "eating-disorder": "Care for eating disorders",
    perinatal: "Prenatal care, or for mothers",
    naloxone: "Naloxone is handed out",
    "cognitive-support": "A slower pace, for trouble thinking",
    "case-management": "Help with housing, benefits, law",
    vocational: "Help with work",
    education: "Help with school",
    peer: "Support from people in recovery",
    "twelve-step": "Twelve-step",
    faith: "Faith",
    veterans: "For people who served",
    transport: "Rides to the program",
    childcare: "Childcare during sessions",
    "safety-planning": "Safety from somebody who hurts",
  },
};

/** What one item of a list is called. */
const ITEMS: Record<string, string> = { programs: "program", locations: "location", schedule: "schedule", sessions: "session" };

/** The label of a name. */
export function labelOf(name: string): string {
  return NAMES[name] ?? plain(name);
}

/** A word that may stand at a name, as the form shows it. */
export function wordOf(name: string, id: string): string {
  const axis = name === "level" ? VALUES.level : name === "withdrawal" ? VALUES.withdrawal : {};
  return axis[id] ?? WORDS_AT[name]?.[id] ?? WORDS[id] ?? plain(id);
}

/** One of a list: "program". */
export function itemOf(name: string): string {
  return ITEMS[name] ?? "item";
}
