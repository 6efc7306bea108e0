/** The schema and the check agree on every sample file, where a schema can say it: judged by a public validator. */
import { expect, test } from "@playwright/test";
import { Ajv } from "ajv";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { TOP } from "./visitor";

const PROVIDERS = join(TOP, "tests/providers");
const schema = JSON.parse(readFileSync(join(TOP, "provider.schema.json"), "utf8")) as object;

/** Every sample that is JSON at all, by folder. */
const samples = (folder: string): [name: string, file: unknown][] =>
  readdirSync(join(PROVIDERS, folder))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const text = readFileSync(join(PROVIDERS, folder, name), "utf8");
      try {
        return [[basename(name, ".json"), JSON.parse(text) as unknown] as [string, unknown]];
      } catch {
        return []; // not JSON: no schema is ever asked
      }
    });

const beyond = readFileSync(join(PROVIDERS, "beyond_schema.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

test("the schema accepts every good file and rejects every bad one but those whose fault it cannot say", () => {
  const accepts = new Ajv({ allErrors: true, strictSchema: true, strictTypes: false, strictRequired: false }).compile(schema);
  for (const [folder, least] of [["valid", 5], ["warned", 12]] as const) {
    expect(samples(folder).length, folder).toBeGreaterThanOrEqual(least);
    for (const [name, file] of samples(folder)) expect(accepts(file), `${folder}/${name}: ${JSON.stringify(accepts.errors)}`).toBe(true);
  }
  const accepted = samples("invalid").filter(([, file]) => accepts(file));
  expect(accepted.map(([name]) => name).sort()).toEqual(beyond.sort());
  expect(samples("invalid").length).toBeGreaterThanOrEqual(30);
});
