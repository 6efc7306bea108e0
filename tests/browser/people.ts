/** People who are not there: what each would say, made up the same way in every run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "./visitor";

/**
 * Requests that are the same in every run: people from mild to grave, sure and unsure, with and without a center.
 * `asked` is what `questions` writes.
 */
export function requests(asked: string, count: number): string[] {
  let state = 20261124;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const questions = JSON.parse(asked) as { id: string; kind: string; choices: { id: string }[] }[];
  const center = JSON.parse(readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8")) as unknown;
  return Array.from({ length: count }, (_, i) => {
    const gravity = below(70);
    const open = [0, 0, 10, 60][below(4)] ?? 0;
    const answers: Record<string, string | string[]> = {};
    for (const { id, kind, choices } of questions) {
      if (below(100) < open) {
        const said = ["", "unsure", "rather-not-say"][below(3)] ?? "";
        if (said !== "") answers[id] = said;
      } else if (kind === "many") {
        answers[id] = choices.filter(() => below(300) < gravity).map((choice) => choice.id);
      } else {
        let rank = 0;
        while (rank < choices.length - 1 && below(100) < gravity) rank++;
        answers[id] = choices[rank]?.id ?? "unsure";
      }
    }
    return JSON.stringify({ answers, person: i % 2 ? "self" : "loved-one", ...(i % 3 ? { provider: center } : {}) });
  });
}
