/** Cases from JSON or CSV. What cannot be read is told in a sentence; the other cases are read all the same. */
import { AXES, type Answers, type Book } from "../../book/book";
import { rowsOf } from "./csv";

/** What an expert found. */
export interface Expert {
  level: string | null;
  /** With it, the level is compared with where to be first. */
  withdrawal: string | null;
  /** Other levels that are right as well. */
  acceptable: string[];
  /** Levels that are too high. */
  refused: string[];
}

/** One case. */
export interface Case {
  id: string;
  summary: string;
  answers: Answers;
  expert: Expert;
}

/** What was read, and what could not be. */
export interface Read {
  cases: Case[];
  problems: string[];
}

/** Columns of a table that are no questions. */
export const COLUMNS = ["id", "summary", "expert", "expert-withdrawal", "acceptable", "refused"];

/** Reads a file by what is in it. */
export function readCases(text: string, name: string, book: Book): Read {
  const start = text.trimStart().charAt(0);
  if (start === "") return { cases: [], problems: [`${name} is empty. Write cases as JSON or as a table; both templates are below.`] };
  const read = start === "{" || start === "[" ? fromJson(text, name) : fromTable(text, name, book);
  const seen = new Map<string, number>();
  for (const one of read.cases) {
    const before = seen.get(one.id) ?? 0;
    seen.set(one.id, before + 1);
    if (before > 0) one.id = `${one.id} (${before + 1})`;
  }
  return read;
}

function fromJson(text: string, name: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (reason) {
    return { cases: [], problems: [`${name} is not JSON: ${reason instanceof Error ? reason.message : String(reason)}. Mend that place and load it again.`] };
  }
  const list = Array.isArray(value) ? value : isGroup(value) && Array.isArray(value.cases) ? value.cases : [value];
  const problems: string[] = [];
  const cases = list.flatMap((item: unknown, index) => {
    const where = list.length > 1 ? `case ${index + 1}` : "the case";
    if (!isGroup(item) || !isGroup(item.answers)) {
      problems.push(`${name}, ${where}: there are no "answers". Write {"id": "one", "answers": {"home": "safe"}, "expert": {"level": "outpatient"}}.`);
      return [];
    }
    const expert = isGroup(item.expert) ? item.expert : {};
    const own = textOf(item.id);
    const id = own ?? `${name}, case ${index + 1}`;
    return [checked({ id, summary: textOf(item.summary) ?? "", answers: item.answers as Answers, expert: { level: textOf(expert.level), withdrawal: textOf(expert.withdrawal), acceptable: texts(expert.acceptable), refused: texts(expert.refused) } }, own ? `${name}, ${own}` : id, problems)];
  });
  return { cases, problems };
}

function fromTable(text: string, name: string, book: Book): Read {
  const [head = [], ...rows] = rowsOf(text);
  const names = head.map((cell) => cell.trim().toLowerCase());
  const problems: string[] = [];
  const kinds = new Map(book.questions.map(({ id, kind }) => [id, kind]));
  if (!names.some((column) => kinds.has(column))) {
    return { cases: [], problems: [`${name}: the first line names no question. Begin with a line like "id,expert,substances,home"; the template below has every name.`] };
  }
  for (const column of names) {
    if (column && !kinds.has(column) && !COLUMNS.includes(column)) problems.push(`${name}, column "${column}": there is no such question, so the column is passed over. The template below has every name.`);
  }
  const cases = rows.map((row, index) => {
    const cell = (column: string) => row[names.indexOf(column)]?.trim() || null;
    const answers: Record<string, string | string[]> = {};
    names.forEach((column, at) => {
      const said = row[at]?.trim() ?? "";
      const kind = kinds.get(column);
      if (!kind || said === "") return;
      const open = said === "unsure" || said === "rather-not-say";
      answers[column] = kind === "one" || open ? said : said === "none" ? [] : listed(said);
    });
    const id = cell("id") ?? `${name}, line ${index + 2}`;
    return checked({ id, summary: cell("summary") ?? "", answers, expert: { level: cell("expert"), withdrawal: cell("expert-withdrawal"), acceptable: listed(cell("acceptable") ?? ""), refused: listed(cell("refused") ?? "") } }, `${name}, line ${index + 2}`, problems);
  });
  return { cases, problems };
}

/** Takes out levels that are none, and says so. */
function checked(one: Case, where: string, problems: string[]): Case {
  const level = (id: string, axis: "level" | "withdrawal" = "level") => {
    if ((AXES[axis] as readonly string[]).includes(id)) return true;
    problems.push(`${where}: "${id}" is no ${axis === "level" ? "level" : "withdrawal setting"}, so it is passed over. Write one of: ${AXES[axis].join(", ")}.`);
    return false;
  };
  const { expert } = one;
  if (expert.level && !level(expert.level)) expert.level = null;
  if (expert.withdrawal && !level(expert.withdrawal, "withdrawal")) expert.withdrawal = null;
  expert.acceptable = expert.acceptable.filter((id) => level(id));
  expert.refused = expert.refused.filter((id) => level(id));
  return one;
}

function listed(cell: string): string[] {
  return cell.split(/[;|\s]+/).filter(Boolean);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : typeof value === "number" ? String(value) : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
