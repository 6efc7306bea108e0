// Generated from tests/contract/mod.rs; do not edit.

import type { Level, Withdrawal } from "./provider";

/** Where to live meanwhile. */
export type Living =
  | "as-now"
  | "recovery-housing";

/** How soon to act, least urgent first. */
export type Urgency =
  | "when-ready"
  | "within-days"
  | "today"
  | "now";

/** Something a program must offer. */
export type Need =
  | "opioid-medication"
  | "alcohol-medication"
  | "naloxone"
  | "co-occurring"
  | "co-occurring-enhanced"
  | "perinatal"
  | "youth"
  | "trauma-informed"
  | "medical-review"
  | "safety-planning"
  | "slow-taper"
  | "motivation"
  | "cognitive-support"
  | "psychiatric-review"
  | "suicide-safety-plan"
  | "housing-help"
  | "eating-disorder";

/** An area of life. */
export type Area =
  | "safety"
  | "withdrawal"
  | "body"
  | "mind"
  | "use"
  | "home"
  | "readiness"
  | "context";

/** What is possible: every completion of the answers lies between the two, and both are reached. */
export interface Range<T> {
  /** With everything open at its mildest. */
  floor: T;
  /** With everything open at its gravest. */
  ceiling: T;
}

/** Answers by question id: a choice's id, a list of item ids (`[]` for none), `unsure` or `rather-not-say`. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Everything the result says. Sentences are in the language and for the person of the request. */
export interface Report {
  /** How intensive the treatment should be. */
  level: Range<Level>;
  /** Where to come off a substance safely. */
  withdrawal: Range<Withdrawal>;
  /** Where to live meanwhile. */
  living: Range<Living>;
  /** How soon to act. */
  urgency: Range<Urgency>;
  /** The graver of level and withdrawal setting: where to be first. */
  today: Range<Level>;
  /** What a program must offer, whatever the open answers turn out to be. */
  needs: Need[];
  /** What it may have to offer besides, depending on open answers. */
  possible_needs: Need[];
  /** The result in a sentence or two. */
  summary: string;
  /** What to do first because of an answer that was not known, if that matters. */
  caution: Caution | null;
  /** Why. For each axis the smallest reason first; the level first. */
  reasons: Reason[];
  /** For every level below the floor, what blocks it; the nearest level first. */
  not_lower: WhyNot[];
  /** For every level above the floor, the nearest rule that is not met; the nearest level first. */
  not_higher: WhyNot[];
  /** What would move the level: first the smallest sets of changes that lower it, then single ones that raise it. */
  changes: Change[];
  /** The open questions that could still lift the placement; first the one that narrows the range most at worst. */
  unknowns: Unknown[];
  /** Why each need. */
  need_reasons: NeedReason[];
  /** How firm the level is. */
  firmness: Firmness;
  /** The steps over time. */
  path: Step[];
  /** Six areas of life, each alone. */
  profile: Facet[];
  /** How a center's programs fit; null without a center's file. */
  fit: Fit | null;
  /** Version of the rule book. */
  rules_version: string;
  /** Fingerprint of the rule book: 16 hexadecimal digits. It changes with every change that could move a placement. */
  rules_hash: string;
  /** All of it as plain text, to copy or to hand over. */
  text: string;
}

/** One answer. As `{question: answer}` it can be sent back to `assess`. */
export interface Said {
  /** The question's id. */
  question: string;
  /** The choice's id; for a checklist the ids of the items that matter here. */
  answer: string | string[];
  /** The question's short name. */
  name: string;
  /** The answer in words, one text for each choice. */
  words: string[];
}

/** A smallest set of answers that alone forces a value: with all others at their mildest it still stands, and without any one of them it falls. */
export interface Reason {
  /** What it is a reason for. */
  axis: "level" | "withdrawal" | "living" | "urgency";
  /** The value that is forced: an id of that axis, and the floor of its range. */
  value: string;
  /** True for the smallest reason of its axis; the others may be folded away. */
  main: boolean;
  /** The answers. */
  answers: Said[];
  /** The rules that hold by these answers alone and ask for the value. */
  rules: string[];
  /** The reason as a sentence, in the visitor's own answers. */
  text: string;
  /** The works that the rules rest on: title and year, and where a fact was not read in it, that it is to be confirmed, in the language of the request. */
  sources: string[];
}

/** Why a level is not the answer. */
export interface WhyNot {
  /** The level that it is not. */
  level: Level;
  /** For a higher level: the fewest answers that would have to be graver for a rule of that level to hold. 0 when what is not known may still lead there, when no rule asks for it, and for a lower level. */
  distance: number;
  /** For a lower level, every rule that blocks it; for a higher one, the nearest rule that is not met. */
  rules: string[];
  /** Why, in words. */
  text: string;
}

/** Answers that help, or a turn for the worse, would change, and the level they would give. Never about danger, withdrawal or the past. */
export interface Change {
  /** The level. */
  to: Level;
  /** Whether that is less than now. */
  lower: boolean;
  /** The answers as they would be: for a lower level the gravest that already suffice. */
  answers: Said[];
  /** In words, as help to look for. */
  text: string;
}

/** An open question that could still lift the placement. */
export interface Unknown {
  /** The question's id. */
  question: string;
  /** Its short name. */
  name: string;
  /** Whether it was answered `unsure` or `rather-not-say`; else it was not answered. */
  said_unsure: boolean;
  /** Whether it narrows the range most, whatever its answer. */
  most: boolean;
  /** What to do about it. */
  text: string;
}

/** An answer that was not known, and what it asks about would be urgent if it were so. It never sets the level. */
export interface Caution {
  /** The questions answered `unsure` or `rather-not-say`. */
  questions: string[];
  /** How soon to be seen. */
  urgency: "today" | "now";
  /** In words. */
  text: string;
}

/** A need, and why. */
export interface NeedReason {
  /** The need. */
  need: Need;
  /** Its name. */
  name: string;
  /** The rules that hold and ask for it. */
  rules: string[];
  /** Why, in words. */
  text: string;
}

/** Every way to change one single answer, counted. */
export interface Firmness {
  /** How many ways there are. */
  changes: number;
  /** How many of them lower the level. */
  lower: number;
  /** How many of them raise it. */
  higher: number;
  /** Whether the level is one and no range, and no answer that is one step milder or graver would move it. */
  clear: boolean;
  /** Otherwise the nearest level that such a step leads to. */
  close_to: Level | null;
  /** In words; empty where only less is near, and nurses or a hospital are needed. */
  text: string;
}

/** One step over time. */
export interface Step {
  /** Which step. */
  id: "now" | "withdrawal" | "level" | "living" | "step-down" | "continuing" | "step-up";
  /** A short title. */
  title: string;
  /** What happens in it. */
  text: string;
}

/** One area of life, judged by its own rules alone. */
export interface Facet {
  /** The area. */
  area: Area;
  /** Its name. */
  name: string;
  /** The level it asks for: the graver of treatment and withdrawal care. */
  floor: Level;
  /** The level it may ask for, with everything open at its gravest. */
  ceiling: Level;
  /** In words. */
  text: string;
}

/** A center's programs against the placement, which they never move. */
export interface Fit {
  /** The center's name. */
  center: string;
  /** Its number, as people read it. */
  phone: string;
  /** The same, as a phone dials it. */
  dial: string;
  /** The fit in a sentence. */
  text: string;
  /** True in an emergency: no program is listed then. */
  hold: boolean;
  /** Withdrawal care that comes first. */
  first: First | null;
  /** Every program, best first. */
  programs: ProgramFit[];
  /** Where else to look when none is right. */
  elsewhere: Elsewhere | null;
  /** Why the programs stand in this order. */
  order: string;
}

/** Withdrawal care before any program. */
export interface First {
  /** The setting. */
  setting: Withdrawal;
  /** Positions in the center's file of programs that give it. */
  here: number[];
  /** What to do. */
  text: string;
}

/** One program, judged. */
export interface ProgramFit {
  /** Its position in the center's file. */
  program: number;
  /** Its name. */
  name: string;
  /** Its level. */
  level: Level;
  /** The worst verdict of its criteria. */
  verdict: "fits" | "fits-if" | "does-not-fit";
  /** Whether its level is above what is needed. */
  more_than_needed: boolean;
  /** Whether it is where withdrawal care comes first. */
  first_step: boolean;
  /** The verdict in a sentence. */
  text: string;
  /** Everything judged. */
  criteria: Criterion[];
  /** What to ask the center about. */
  ask: string[];
}

/** One thing about a program, judged. */
export interface Criterion {
  /** Stable id. */
  id: string;
  /** The verdict. */
  verdict: "fits" | "fits-if" | "does-not-fit";
  /** Why. */
  text: string;
}

/** Where else to look. */
export interface Elsewhere {
  /** Where. */
  text: string;
  /** What to ask the center for. */
  ask: string[];
}
