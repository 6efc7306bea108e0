/** Lighthouse, as on a phone: 100 in accessibility, best practices and SEO; performance is printed, with 100 as the aim. */
import { expect, test } from "@playwright/test";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CHROMIUM } from "../../../www/build/chromium.js";
import { TOP } from "./site";

const run = promisify(execFile);

interface Result {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

for (const file of ["index.html", "builder.html", "rulebook.html", "guide.html"]) {
  test(`${file} has 100 in accessibility, best practices and SEO`, async ({ baseURL }, info) => {
    test.setTimeout(300_000);
    const kept = info.outputPath("lighthouse.json");
    const words = [`${baseURL!}/${file}`, "--quiet", "--output=json", `--output-path=${kept}`, "--form-factor=mobile", "--max-wait-for-load=90000", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
    await run(join(TOP, "www/node_modules/.bin/lighthouse"), words, { env: { ...process.env, CHROME_PATH: CHROMIUM } });
    const { runtimeError, categories, audits } = JSON.parse(readFileSync(kept, "utf8")) as Result;
    expect(runtimeError?.message).toBeUndefined();
    console.log(`    Lighthouse, ${file}: performance ${Math.round((categories.performance?.score ?? 0) * 100)}`);
    for (const name of ["accessibility", "best-practices", "seo"]) {
      const { score, auditRefs } = categories[name]!;
      const short = auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1).map(({ id }) => audits[id]!.title);
      expect({ name, score, short }).toEqual({ name, score: 1, short: [] });
    }
  });
}
