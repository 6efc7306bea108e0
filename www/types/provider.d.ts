// Generated from src/provider/file.rs; do not edit.

export interface Provider {
  /** Where the schema is, so that an editor can help you. */
  "$schema"?: unknown;
  /** The version of this file's form: 1. */
  version?: number;
  /** The center's name. */
  name: string;
  /** The number a visitor calls: `213-555-0101`. */
  phone: string;
  /** Your programs, at least one. */
  programs: Program[];
  /** Other ways to reach you. */
  links?: Links;
  /** Where you are. */
  locations?: Location[];
  /** Languages your staff speak with clients. */
  languages?: Language[];
  /** How people can pay. */
  insurance?: Payment[];
  /** Whom every program admits, unless the program says otherwise. */
  admission?: Admission;
  /** Whom a client in crisis reaches outside sessions. */
  crisis?: Crisis;
  /** Sober housing you offer beside the programs. */
  housing?: Housing;
  /** Your colors. */
  theme?: Theme;
  /** A few sentences in your own voice. */
  words?: Wording;
}

export interface Program {
  /** The level of care. The one thing a program must say. */
  level: Level;
  /** What you call it. */
  name?: string;
  /** One or two plain sentences. */
  about?: string;
  /** When it is held. With several schedules a client chooses one. */
  schedule?: Schedule | Schedule[];
  /** How long it usually lasts. */
  weeks?: number | { min?: number; max?: number };
  /** How people attend: `in-person`, `telehealth` or `both`. */
  attendance?: Attendance;
  /** How many days people usually wait for the first day. */
  starts_within_days?: number;
  /** What it offers. */
  services?: Service[];
  /** One-to-one sessions. */
  individual_visits?: Visits;
  /** Visits with a doctor or nurse. */
  medical_visits?: Visits;
  /** Whom it admits; adds to or replaces the center's `admission`. */
  admission?: Admission;
  /** Whom clients in crisis reach; replaces the center's. */
  crisis?: Crisis;
  /** Replaces the center's `languages`. */
  languages?: Language[];
  /** Replaces the center's `insurance`. */
  insurance?: Payment[];
  /** A note on price. */
  price?: string;
}

export type Level =
  | "early-help"
  | "outpatient"
  | "intensive-outpatient"
  | "partial-hospitalization"
  | "residential"
  | "medically-monitored"
  | "hospital";

export interface Schedule {
  /** What you call it: `Evening track`. */
  name?: string;
  /** The exact sessions. Clients attend all of them, unless `days_per_week` asks for fewer days. A night that goes on after midnight is split there; its two parts count as one. */
  sessions?: Session[];
  /** Days a week that a client attends. */
  days_per_week?: number | { min?: number; max?: number };
  /** Hours on each of those days; not needed with `sessions`. */
  hours_per_day?: number | { min?: number; max?: number };
  /** When it is held; a client chooses one of these. Not needed with `sessions`. */
  times?: WeekPart[];
}

export interface Session {
  /** The days, such as `["mon", "wed"]`. */
  days: Day[];
  /** When it starts, `18:00`. */
  start: string;
  /** When it ends, `21:00`. */
  end: string;
}

export type Day =
  | "mon"
  | "tue"
  | "wed"
  | "thu"
  | "fri"
  | "sat"
  | "sun";

export type WeekPart =
  | "weekday-mornings"
  | "weekday-afternoons"
  | "weekday-evenings"
  | "weekends";

export type Attendance =
  | "in-person"
  | "telehealth"
  | "both";

export type Service =
  | "group"
  | "individual"
  | "family"
  | "psychoeducation"
  | "skills"
  | "medication"
  | "psychiatry"
  | "medical"
  | "trauma"
  | "eating-disorder"
  | "perinatal"
  | "naloxone"
  | "cognitive-support"
  | "case-management"
  | "vocational"
  | "education"
  | "peer"
  | "twelve-step"
  | "not-twelve-step"
  | "faith"
  | "veterans"
  | "drug-testing"
  | "aftercare"
  | "transport"
  | "childcare"
  | "safety-planning";

export interface Visits {
  /** How often a week; 0.25 is once a month. */
  per_week: number;
  /** How long, in minutes. */
  minutes?: number;
}

export interface Admission {
  /** Youngest and oldest, such as `{"min": 18}`. */
  ages?: number | { min?: number; max?: number };
  /** The substances you treat. Leave out when you treat all. */
  substances?: Substance[];
  /** Mental-health care in the same program: `none`; `capable` (steady conditions); `enhanced` (psychiatric care, grave conditions too). */
  co_occurring?: CoOccurring;
  /** The strongest withdrawal care this program itself gives. Anything above `none` needs `crisis`. */
  withdrawal?: Withdrawal;
  /** Where clients must live while they attend. */
  home?: HomeRule;
  /** Whether you admit people who are pregnant. */
  pregnancy?: Pregnancy;
  /** The gravest use you admit. Leave out when there is no limit. */
  severity?: UseSeverity;
  /** The gravest use the program is made for, when you may admit beyond it after a talk. */
  usual_severity?: UseSeverity;
  /** Medicine for opioid use, such as buprenorphine or methadone: `not-accepted`, `accepted` (from elsewhere) or `offered`. */
  opioid_medicine?: OpioidMedicine;
  /** Whether an assessment comes before the first day. */
  assessment_first?: boolean;
}

export type Substance =
  | "alcohol"
  | "opioids"
  | "sedatives"
  | "stimulants"
  | "cannabis"
  | "other";

export type CoOccurring =
  | "none"
  | "capable"
  | "enhanced";

export type Withdrawal =
  | "none"
  | "ambulatory"
  | "residential"
  | "medically-monitored"
  | "hospital";

export type HomeRule =
  | "any"
  | "safe-or-sober-living"
  | "safe";

export type Pregnancy =
  | "no"
  | "yes"
  | "special-care";

export type UseSeverity =
  | "mild"
  | "moderate"
  | "severe";

export type OpioidMedicine =
  | "not-accepted"
  | "accepted"
  | "offered";

export type Crisis =
  | "none"
  | "office-hours"
  | "on-call"
  | "on-site";

export type Language =
  | "english"
  | "spanish"
  | "asl"
  | "arabic"
  | "armenian"
  | "chinese"
  | "farsi"
  | "french"
  | "haitian-creole"
  | "korean"
  | "polish"
  | "portuguese"
  | "russian"
  | "tagalog"
  | "vietnamese"
  | "other";

export type Payment =
  | "private"
  | "medicaid"
  | "medicare"
  | "military"
  | "self-pay"
  | "sliding-scale"
  | "free";

export interface Links {
  /** Your page about treatment. */
  website?: `https://${string}`;
  /** Where to make an appointment. */
  book?: `https://${string}` | `tel:${string}` | `mailto:${string}`;
  /** Where to write to you. */
  message?: `sms:${string}` | `mailto:${string}` | `https://${string}`;
  /** The number that a press on the call button dials, when it is not `phone`. */
  call?: `tel:${string}`;
}

export interface Location {
  /** What you call the place. */
  name?: string;
  /** Street, city, state and ZIP code. */
  address: string;
  /** Its own phone number. */
  phone?: string;
  /** A map. */
  map?: `https://${string}`;
}

export type Housing =
  | "none"
  | "partner"
  | "own";

export interface Theme {
  /** The text. At least 4.5:1 against the paper and the bar, `#f0f5f5`. */
  ink?: string;
  /** Behind the text. At least 3:1 against the edges, `#5f7379`. */
  paper?: string;
  /** Buttons and links. At least 4.5:1 against the paper and the bar, `#f0f5f5`. */
  accent?: string;
  /** Text on buttons. At least 4.5:1 against the accent. */
  on_accent?: string;
  /** How round corners are, in pixels, 0 to 32. */
  radius?: number;
}

export interface Wording {
  /** Shown under the title, before the first question. */
  welcome?: string;
  /** Shown above your programs, after the result. */
  result?: string;
  /** Shown beside your phone number. */
  contact?: string;
  /** Shown at the end of the result. */
  closing?: string;
}
