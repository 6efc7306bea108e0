/**
 * Headless: which level of care fits, and exactly why, without any page. The entry `level-of-care`; importing it
 * does nothing. Everything runs where it is called; nothing is sent anywhere.
 */
import { bundledEngine, bundledPack } from "./bundled";
import { tagOf } from "./languages";
import { refusal } from "./plain";
import type { Level, Provider, Withdrawal } from "../types/provider";
import type { Next, Question, Rule } from "../types/book";
import type { Answers, Report } from "../types/report";

export type * from "../types/book";
export type * from "../types/report";
export type * as provider from "../types/provider";
export type { Level, Provider, Withdrawal };
export { VERSION as version } from "./version";

/** A language pack: for every English sentence another one. */
export interface Pack {
  /** The language's tag, such as `fr`. */
  lang: string;
  direction?: "ltr" | "rtl" | undefined;
  /** A sentence for every key of `words/en.json`. */
  strings: Readonly<Record<string, string>>;
}

/** The language to answer in, and whom the sentences are about. */
export interface Speech {
  /** English is built in, Spanish comes with the package, any other needs its `pack`. `es-MX` is Spanish. */
  lang?: "en" | "es" | (string & {}) | null | undefined;
  /** The pack of a language, or the text that its script exports. */
  pack?: Pack | string | null | undefined;
  /** Whom the sentences are about. */
  person?: "self" | "loved-one" | null | undefined;
}

/** Beside the answers. */
export interface Options extends Speech {
  /** A center's file, or its text: adds `fit`, and never moves anything else. */
  provider?: Provider | object | string | null | undefined;
}

/** Beside the answers of an interview. */
export interface Steps extends Speech {
  /**
   * How much is asked: `short` as the widget asks first, enough for the level; `needed` all that could still change
   * what a program must offer; `everything`. Without it, `short`.
   */
  depth?: "short" | "needed" | "everything" | null | undefined;
}

/** One problem in a center's file. */
export interface Diagnostic {
  severity: "error" | "warning";
  /** Where: `programs[2].level`; empty for the file as a whole. */
  path: string;
  /** What is wrong, and what to do. */
  message: string;
}

/** A value as JSON, once it is known that nothing of it is lost on the way. */
function written(value: unknown, path: string): string | undefined {
  const refused = refusal(value, path);
  if (refused) throw new TypeError(`${refused.path || "options"}: ${refused.message}`);
  return JSON.stringify(value);
}

/** Options as JSON, with the pack of their language where it comes with the package. */
async function spoken(options: Speech | null): Promise<string> {
  const given: unknown = options ?? {};
  if (typeof given !== "object" || Array.isArray(given)) throw new TypeError('options: expected an object such as {"lang": "es"}.');
  const text = written(given, "")!;
  const { lang, pack } = given as Speech;
  if (pack != null || typeof lang !== "string" || tagOf(lang) !== "es") return text;
  return JSON.stringify({ ...given, pack: await bundledPack("es", null) });
}

/** A language alone is its tag. */
const named = (speech: Speech | string | null) => (typeof speech === "string" ? { lang: speech } : speech);

/** A request: the answers, and what was said beside them, letter for letter. */
function request(answers: string | undefined, options: string): string {
  const parts = [answers === undefined ? "" : `"answers":${answers}`, options.slice(1, -1)];
  return `{${parts.filter((part) => part !== "").join()}}`;
}

/**
 * The report on these answers.
 *
 * @throws {Error} A sentence that names the place and the nearest valid word.
 */
export async function assess(answers: Answers, options: Options | null = {}): Promise<Report> {
  const said = written(answers, "answers");
  const [engine, beside] = await Promise.all([bundledEngine(), spoken(options)]);
  return JSON.parse(engine.assess(request(said, beside))) as Report;
}

/** What to ask next after these answers, as the widget would; begin with `{}`. */
export async function next(answers: Answers, options: Steps | null = {}): Promise<Next> {
  const said = written(answers, "answers");
  const [engine, beside] = await Promise.all([bundledEngine(), spoken(options)]);
  return JSON.parse(engine.next(request(said, beside))) as Next;
}

/** Every question, in asking order. */
export async function questions(speech: Speech | string | null = {}): Promise<Question[]> {
  const [engine, asked] = await Promise.all([bundledEngine(), spoken(named(speech))]);
  return JSON.parse(engine.questions(asked)) as Question[];
}

/** Every rule of the book. */
export async function rules(speech: Speech | string | null = {}): Promise<Rule[]> {
  const [engine, asked] = await Promise.all([bundledEngine(), spoken(named(speech))]);
  return JSON.parse(engine.rules(asked)) as Rule[];
}

/**
 * The script of a language pack, as pages load it: write it to `fr.js` beside `level-of-care.js`. It is made for the
 * sentences of this version; make it anew with each.
 *
 * @throws {Error} A sentence that names the sentences that are missing.
 */
export async function packScript(pack: Pack | string): Promise<string> {
  return (await bundledEngine()).pack_script(typeof pack === "string" ? pack : (written(pack, "pack") ?? "null"));
}

/** Every problem in a center's file, given as an object or as its text. */
export async function checkProvider(file: Provider | object | string): Promise<Diagnostic[]> {
  const refused = refusal(file, "");
  if (refused) return [{ severity: "error", ...refused }];
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return JSON.parse((await bundledEngine()).check_provider(text ?? "null")) as Diagnostic[];
}
