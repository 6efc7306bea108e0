// Generated from tests/contract/mod.rs; do not edit.

import type { Level, Withdrawal } from "./provider";
import type { Answers, Area, Living, Need, Urgency } from "./report";

/** When a rule holds. Every part says "at least": a graver answer never lowers anything. */
export type Condition =
  /** The answer is this choice or a graver one. */
  | { question: string; at_least: string }
  /** The item is ticked. */
  | { question: string; has: string }
  /** So many items are ticked, or more. */
  | { question: string; count: number }
  | { all: Condition[] }
  | { any: Condition[] }
  /** So many of these hold, or more. */
  | { at_least: number; of: Condition[] };

/** What a rule raises; what it leaves alone is not there. */
export interface Raised {
  level?: Level;
  withdrawal?: Withdrawal;
  living?: Living;
  urgency?: Urgency;
  needs?: Need[];
}

/** One question. Every question also takes `unsure` and `rather-not-say`. */
export interface Question {
  /** Stable id. */
  id: string;
  /** The area of life. */
  area: Area;
  /** One choice, or a checklist. */
  kind: "one" | "many";
  /** Whether it may move the placement. */
  clinical: boolean;
  /** The question. */
  text: string;
  /** The choices, mildest first. */
  choices: Choice[];
  /** A short name for lists of answers. */
  name: string;
  /** A hint; may be empty. */
  hint: string;
  /** Why it is asked. */
  why: string;
  /** Whether the fact behind it could change. */
  change: "fixed" | "with-help" | "now";
}

/** One choice. */
export interface Choice {
  /** Stable id, unique in its question. */
  id: string;
  /** What the visitor reads. */
  text: string;
}

/** One step of an interview, as the widget takes it. */
export interface Next {
  /** What to ask now; null when nothing is left to ask. */
  question: Question | null;
  /** Whether the answers call for help now: show whom to call before anything else, and again after each answer that is a danger. */
  emergency: boolean;
  /** How many of the questions asked so far have an answer. */
  answered: number;
  /** How many more there are at most, whatever the answers. */
  left_at_most: number;
  /** Whether no question that is left can move the placement: stopping here loses nothing. */
  settled: boolean;
  /** The answers that count, for `assess`: an answer that another one made pointless is left out. */
  answers: Answers;
}

/** One rule of the book: when it holds, what it raises, why, and on whose word. */
export interface Rule {
  /** Stable id. */
  id: string;
  /** The area of life. */
  area: Area;
  /** When it holds. */
  when: Condition;
  /** What it raises. */
  then: Raised;
  /** Why, as a visitor reads it. */
  because: string;
  /** What it rests on. */
  sources: Citation[];
}

/** A fact in a work. Works and facts are in English, whatever the language of the request. */
export interface Citation {
  /** The work's id. */
  source: string;
  /** Its title. */
  title: string;
  /** Its year. */
  year: number;
  /** Where it is: an address, or how to find it. */
  place: string;
  /** The fact. */
  fact: string;
  /** Whether the fact was read in it; else that is still to be done. */
  confirmed: boolean;
}
