/**
 * A rule book as plain data: what `questions()` and `rules()` give, with the version they came with. The page, the
 * bench and the change log read books of any version in this one shape.
 */

import type { Citation, Condition } from "../../types/book";

export type { Citation, Condition };

/** One choice of a question. */
export interface Choice {
  id: string;
  text: string;
}

/** One question; choices run from mildest to gravest. */
export interface Question {
  id: string;
  area: string;
  kind: "one" | "many";
  clinical: boolean;
  text: string;
  choices: Choice[];
  name: string;
  hint?: string;
  why?: string;
}

/** What a rule raises; an axis that is left out stays at its lowest. */
export interface Raised {
  level?: string;
  withdrawal?: string;
  living?: string;
  urgency?: string;
  needs?: string[];
}

/** One rule: when it holds, what it raises, why, and on whose word. */
export interface Rule {
  id: string;
  area: string;
  when: Condition;
  then: Raised;
  because: string;
  sources: Citation[];
}

/** A whole book. */
export interface Book {
  /** The version of the package it came with. */
  version: string;
  /** The fingerprint that reports print. */
  hash: string;
  questions: Question[];
  rules: Rule[];
}

/** Answers by question: a choice, a list of items, `unsure` or `rather-not-say`. */
export type Answers = Record<string, string | readonly string[]>;

/** The axes that have an order, lowest value first. */
export const AXES = {
  level: ["early-help", "outpatient", "intensive-outpatient", "partial-hospitalization", "residential", "medically-monitored", "hospital"],
  withdrawal: ["none", "ambulatory", "residential", "medically-monitored", "hospital"],
  living: ["as-now", "recovery-housing"],
  urgency: ["when-ready", "within-days", "today", "now"],
} as const;

/** An axis with an order. */
export type Axis = keyof typeof AXES;

/** Every axis, in the order in which a result names them. */
export const AXIS_NAMES = Object.keys(AXES) as Axis[];

/** The areas, in asking order. */
export const AREAS = ["safety", "withdrawal", "body", "mind", "use", "home", "readiness", "context"] as const;

/** The question with this id. */
export function questionOf(book: Book, id: string): Question {
  const found = book.questions.find((question) => question.id === id);
  if (!found) throw new Error(`The rule book has no question "${id}"; load the questions that belong to its rules.`);
  return found;
}

/** How many rules rest only on facts that were not checked against their source. */
export function unconfirmed(book: Book): number {
  return book.rules.filter((rule) => rule.sources.every(({ confirmed }) => !confirmed)).length;
}

/** Reads a book from a parsed file. Throws a sentence that says what is missing. */
export function readBook(value: unknown): Book {
  const book = value as Partial<Book> | null;
  if (typeof book !== "object" || book === null || !Array.isArray(book.rules) || !Array.isArray(book.questions)) {
    throw new Error('This is not a rule book. It needs "questions" and "rules"; use "Save this rule book" on the bench of the version you want.');
  }
  for (const rule of book.rules) {
    if (typeof rule?.id !== "string" || typeof rule.when !== "object" || typeof rule.then !== "object") {
      throw new Error(`The rule "${String(rule?.id)}" has no condition or nothing that it raises; save the rule book anew.`);
    }
  }
  return { version: String(book.version ?? "unknown"), hash: String(book.hash ?? ""), questions: book.questions, rules: book.rules };
}
