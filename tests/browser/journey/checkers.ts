/** Two checkers of accessibility in a page: axe, and IBM's. Both see into open shadow roots. */
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { join } from "node:path";
import { TOP } from "../visitor";

const MODULES = join(TOP, "www/node_modules");
/** Every rule of WCAG 2.2 at A and AA; and two that are off unless asked for: targets, and contrast as for AAA. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALSO = ["target-size", "color-contrast-enhanced"];

/** What IBM's engine says of one element. */
interface Finding {
  ruleId: string;
  value: [string, string];
  message: string;
  snippet: string;
}

interface Checkers {
  axe: typeof axe;
  ace: { Checker: new () => { check(document: Document, rules: string[]): Promise<{ results: Finding[] }> } };
}

/** Brings both checkers into a page; once for each page. */
export async function bring(page: Page): Promise<void> {
  await page.addScriptTag({ path: join(MODULES, "axe-core/axe.min.js") });
  await page.addScriptTag({ path: join(MODULES, "accessibility-checker-engine/ace.js") });
}

/** What axe finds: the rule, and where. */
export function axeFinds(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ tags, also }) => {
      const { axe } = window as unknown as Checkers;
      const rules = Object.fromEntries(also.map((id) => [id, { enabled: true }]));
      const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `axe ${id}: ${html} ${failureSummary ?? ""}`));
    },
    { tags: TAGS, also: ALSO },
  );
}

/** What IBM's engine finds: violations alone, not what a person should look at. */
export function ibmFinds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { ace } = window as unknown as Checkers;
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    const failed = results.filter(({ value: [kind, verdict] }) => kind === "VIOLATION" && verdict === "FAIL");
    return failed.map(({ ruleId, message, snippet }) => `ibm ${ruleId}: ${message} ${snippet}`);
  });
}
