/** The center's file while it is being built: plain JSON, changed one place at a time. */

/** A file, or whatever somebody brought along as one. */
export type File = Record<string, unknown>;

/** Where something stands: `["programs", 2, "level"]`. */
export type Path = readonly (string | number)[];

/** A file to begin with. */
export function blank(): File {
  return { $schema: "provider.schema.json", version: 1, programs: [{}] };
}

/** What stands at a path. */
export function at(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), file);
}

/** The same file with something else at a path; `undefined` takes it out, and groups that are left empty with it. */
export function put<T>(file: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(file)) return file.map((item, index) => (index === key ? put(item as unknown, rest, value) : (item as unknown))) as T;
  const before = (typeof file === "object" && file !== null ? file : {}) as Record<string | number, unknown>;
  const inner = rest.length === 0 ? value : put(before[key] ?? {}, rest, value);
  const after = { ...before, [key]: inner };
  if (inner === undefined || isEmptyGroup(inner)) delete after[key];
  return after as T;
}

function isEmptyGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** `programs[2].level`, as the checks write it. */
export function written(path: Path): string {
  return path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${key}` : key), "");
}

/** Whether a value is a group of named values. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
