/**
 * Headless: which level of care fits, and exactly why, without any page. The entry `level-of-care`; importing it
 * does nothing. Everything runs where it is called; nothing is sent anywhere.
 */
import { bundledEngine, bundledPack } from "./bundled";
import type { Provider } from "../types/provider";
import type { Question, Report } from "../types/report";

export type * from "../types/report";
export type * as provider from "../types/provider";
export type { Provider };
export { VERSION as version } from "./version";

/** What was said: a question's id to a choice's id, to a list of items, or to `unsure` or `rather-not-say`. */
export type Answers = Record<string, string | readonly string[]>;

/** A language pack: the same keys as English, other sentences. */
export interface Pack {
  lang: string;
  direction?: "ltr" | "rtl";
  strings: Record<string, string>;
}

/** The language to answer in: English, Spanish, or the pack that is given. */
export interface Speech {
  lang?: "en" | "es";
  pack?: Pack;
}

/** Beside the answers. */
export interface Options extends Speech {
  /** A center's file: adds `fit`, and never moves anything else. */
  provider?: Provider;
  /** Whom the sentences are about. */
  person?: "self" | "loved-one";
}

/** One problem in a center's file. */
export interface Diagnostic {
  severity: "error" | "warning";
  /** Where: `programs[2].level`; empty for the file as a whole. */
  path: string;
  /** What is wrong, and what to do. */
  message: string;
}

/** One rule of the book: when it holds, what it raises, why, and on whose word. */
export interface Rule {
  id: string;
  [more: string]: unknown;
}

async function packText({ lang, pack }: Speech): Promise<string> {
  if (pack) return JSON.stringify(pack);
  return lang === "es" ? bundledPack("es", null) : "";
}

/**
 * The report on these answers.
 *
 * @throws {Error} A sentence that names the answer and the nearest valid word.
 */
export async function assess(answers: Answers, options: Options = {}): Promise<Report> {
  const { provider, person } = options;
  const [engine, pack] = await Promise.all([bundledEngine(), packText(options)]);
  const spoken = pack ? { pack: JSON.parse(pack) as Pack } : {};
  return JSON.parse(engine.assess(JSON.stringify({ answers, provider, person, ...spoken }))) as Report;
}

/** Every question, in asking order. */
export async function questions(speech: Speech | "en" | "es" = {}): Promise<Question[]> {
  const [engine, pack] = await Promise.all([bundledEngine(), packText(typeof speech === "string" ? { lang: speech } : speech)]);
  return JSON.parse(engine.questions(pack)) as Question[];
}

/** Every rule of the book. */
export async function rules(speech: Speech | "en" | "es" = {}): Promise<Rule[]> {
  const [engine, pack] = await Promise.all([bundledEngine(), packText(typeof speech === "string" ? { lang: speech } : speech)]);
  return JSON.parse(engine.rules(pack)) as Rule[];
}

/** Every problem in a center's file, given as an object or as its text. */
export async function checkProvider(file: unknown): Promise<Diagnostic[]> {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return JSON.parse((await bundledEngine()).check_provider(text ?? "null")) as Diagnostic[];
}
