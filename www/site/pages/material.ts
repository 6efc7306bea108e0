/** What the pages are made of, read once: the book, its laws and works, published cases, sample centers, other versions. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readBook, type Answers, type Book } from "../book/book";
import { assess, questions, rules, version } from "level-of-care";

/** A sentence that holds for every set of answers it covers. */
export interface Law {
  id: string;
  side: "never-below" | "never-above";
  sentence: string;
  /** The answers it speaks of. */
  given: Answers;
  /** The bound, as it is printed. */
  bound: string;
}

/** A work that rules rest on. */
export interface Work {
  id: string;
  /** Title and year. */
  title: string;
  place: string;
  terms: string;
}

/** A published case with what an expert found. */
export interface Case {
  id: string;
  source: string;
  url: string;
  summary: string;
  answers: Answers;
  expert: { level: string | null; withdrawal: string | null; acceptable: string[]; refused: string[] };
  we_differ: string;
}

/** A sample center. */
export interface Center {
  /** Its file's name without the ending. */
  file: string;
  name: string;
}

/** A kept book, with what it is called. */
export interface Kept {
  file: string;
  title: string;
  book: Book;
}

/** Everything. */
export interface Material {
  book: Book;
  laws: Law[];
  works: Work[];
  cases: Case[];
  centers: Center[];
  kept: Kept[];
  schema: unknown;
}

/** Reads it from the checkout at `top`. */
export async function material(top: string): Promise<Material> {
  const report = await assess({});
  const book = readBook({ version, hash: report.rules_hash, questions: await questions(), rules: await rules() });
  const printed = readFileSync(join(top, "tests/rulebook.md"), "utf8");
  const centers = files(join(top, "tests/providers/valid")).map(([file, text]) => ({ file, name: (JSON.parse(text) as { name: string }).name }));
  return {
    book,
    laws: lawsOf(printed, book),
    works: worksOf(printed),
    cases: files(join(top, "tests/cases")).map(([, text]) => JSON.parse(text) as Case),
    centers,
    kept: files(join(top, "www/site/books")).map(([file, text]) => {
      const kept = JSON.parse(text) as { title: string };
      return { file, title: kept.title, book: readBook(kept) };
    }),
    schema: JSON.parse(readFileSync(join(top, "provider.schema.json"), "utf8")),
  };
}

function files(folder: string): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name.slice(0, -".json".length), readFileSync(join(folder, name), "utf8")]);
}

function section(printed: string, from: string, to: string): string {
  const start = printed.indexOf(`\n${from}\n`);
  if (start < 0) throw new Error(`tests/rulebook.md has no section "${from}"; see how it is printed now, and read that in pages/material.ts.`);
  const end = to ? printed.indexOf(`\n${to}\n`, start + 1) : -1;
  return printed.slice(start, end < 0 ? undefined : end);
}

function lawsOf(printed: string, book: Book): Law[] {
  const parts: [Law["side"], string][] = [
    ["never-below", section(printed, "### Never below", "### Never above")],
    ["never-above", section(printed, "### Never above", "## Crisis lines")],
  ];
  const laws = parts.flatMap(([side, text]) =>
    [...text.matchAll(/^- `([^`]+)` (.+) \(([^()]*)\) → (.+)$/gm)].map(([, id = "", sentence = "", given = "", bound = ""]) => ({
      id,
      side,
      sentence,
      given: givenOf(given, book),
      bound: bound.replace(/\*\*/g, "").replace(/at (?:least|most) /g, ""),
    })),
  );
  const stated = Number(/and (\d+) laws/.exec(printed)?.[1]);
  if (laws.length !== stated) throw new Error(`tests/rulebook.md states ${stated} laws and ${laws.length} could be read; see how a law is printed now, and read that in pages/material.ts.`);
  return laws;
}

function givenOf(text: string, book: Book): Answers {
  const answers: Record<string, string | string[]> = {};
  for (const part of text.split("; ").filter(Boolean)) {
    const [id = "", said = ""] = part.split(": ");
    const many = book.questions.find((question) => question.id === id)?.kind === "many";
    answers[id] = many ? said.split(", ") : said;
  }
  return answers;
}

function worksOf(printed: string): Work[] {
  return [...section(printed, "## Sources", "").matchAll(/^- <a id="[^"]+"><\/a>`([^`]+)` (.+? \(\d{4}\))\. (.+)\. ([^.]+)\.$/gm)].map(
    ([, id = "", title = "", place = "", terms = ""]) => ({ id, title, place, terms }),
  );
}
