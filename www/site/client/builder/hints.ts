/**
 * What the form says under a label. The schema describes names for people who write the file by hand; where that would
 * repeat the label, or speak of the file's own words, the form says it in plain words here.
 */
import type { Path } from "./file";

/** By the path without its numbers, or by the last name alone. Nothing is said where the label says it all. */
const HINTS: Record<string, string> = {
  name: "",
  "programs.schedule.name": "Such as Evening track.",
  phone: "The number visitors call, such as 213-555-0101.",
  "locations.phone": "Only when it has its own.",
  website: "Begins with https://",
  book: "Begins with https://, mailto: or tel:",
  message: "Begins with https://, mailto: or sms:",
  call: "Only when it is not the phone number above. Begins with tel:",
  map: "A link that begins with https://",
  programs: "",
  languages: "",
  insurance: "",
  "programs.languages": "Only when it differs from the center's.",
  "programs.insurance": "Only when it differs from the center's.",
  admission: "Every program, unless a program says otherwise.",
  "programs.admission": "Only what differs from the center's.",
  crisis: "Outside sessions.",
  "programs.crisis": "Only when it differs from the center's.",
  housing: "",
  theme: "",
  words: "Short texts that are signed with your center's name.",
  level: "The one thing a program must say.",
  schedule: "With several schedules a client chooses one.",
  attendance: "",
  weeks: "The usual length.",
  starts_within_days: "The usual wait.",
  individual_visits: "",
  medical_visits: "",
  price: "",
  services: "",
  per_week: "0.25 is once a month.",
  minutes: "",
  sessions: "Clients attend all of them, unless “Days a week” asks for fewer.",
  days_per_week: "",
  hours_per_day: "Not needed with exact sessions.",
  times: "A client chooses one of these. Not needed with exact sessions.",
  days: "",
  start: "Such as 18:00",
  end: "Such as 21:00",
  ages: "Leave one empty where there is no limit.",
  substances: "Tick none when you treat all.",
  co_occurring: "In the same program.",
  withdrawal: "The strongest kind. If any, say too whom clients in crisis reach.",
  home: "While they attend.",
  pregnancy: "",
  severity: "Leave it open when there is no limit.",
  usual_severity: "When you may admit beyond it after a talk.",
  opioid_medicine: "Such as buprenorphine or methadone.",
  assessment_first: "",
  ink: "At least 4.5:1 against the background and the light bar.",
  paper: "At least 3:1 against the gray edges of boxes.",
  accent: "At least 4.5:1 against the background and the light bar.",
  on_accent: "At least 4.5:1 against the buttons.",
  radius: "From 0 to 32.",
  welcome: "Before the first question.",
  result: "After the result is shown.",
  contact: "",
  closing: "",
};

/** The hint of a place; a name that is new here gets the schema's own description. */
export function hintOf(path: Path, description = ""): string {
  const names = path.filter((part) => typeof part === "string");
  return HINTS[names.join(".")] ?? HINTS[names.at(-1) ?? ""] ?? description.replace(/,? such as `[{[][^`]*`/g, "").replace(/`([^`]*)`/g, "$1");
}
