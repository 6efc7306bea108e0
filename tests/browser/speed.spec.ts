/**
 * A whole report from the headless module, which programs call, in the browser with its processor slowed down four times:
 * on average under two milliseconds a person, whoever answers. That is all of `assess`: reading, placing, explaining,
 * writing. The element's module has no such call; `journey/latency.spec.ts` times its page of the result.
 */
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PKG = join(import.meta.dirname, "../../www/pkg");
const SLOWER = 4;
const MOST = 2;

/** Milliseconds for one person, on average over a hundred. The quickest round is the one that no other work disturbed. */
interface Measured {
  people: string;
  quickest: number;
  middle: number;
}

test("the headless module writes a report in under 2 ms at a quarter of the speed", async ({ page }) => {
  const serve = (path: string, contentType: string) =>
    page.route(`/bench/${path}`, (route) => route.fulfill({ contentType, body: readFileSync(join(PKG, path)) }));
  await serve("level_of_care_bg.js", "text/javascript");
  await serve("level_of_care_bg.wasm", "application/wasm");
  await page.route("/bench/", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Speed</title>" }));
  await page.goto("/bench/");

  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const measured: Measured[] = await page.evaluate(async () => {
    const border = await import("/bench/level_of_care_bg.js" as string);
    const imports = { "./level_of_care_bg.js": border };
    const { instance } = await WebAssembly.instantiateStreaming(fetch("level_of_care_bg.wasm"), imports);
    border.__wbg_set_wasm(instance.exports);

    // The same people in every run.
    let state = 20261124;
    const below = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
    const questions = JSON.parse(border.questions("{}")) as { id: string; kind: string; choices: { id: string }[] }[];
    const somebody = (gravity: number, open: number): string => {
      const answers: Record<string, string | string[]> = {};
      for (const { id, kind, choices } of questions) {
        if (below(100) < open) continue;
        if (kind === "many") {
          answers[id] = choices.filter(() => below(300) < gravity).map((choice) => choice.id);
        } else {
          let rank = 0;
          while (rank < choices.length - 1 && below(100) < gravity) rank++;
          answers[id] = choices[rank]!.id;
        }
      }
      return JSON.stringify({ answers });
    };
    const groups: [string, number, number][] = [
      ["mild", 10, 0],
      ["middle", 35, 0],
      ["grave", 70, 0],
      ["half of it open", 35, 50],
      ["nothing answered", 0, 100],
    ];
    return groups.map(([people, gravity, open]) => {
      const requests = Array.from({ length: 100 }, () => somebody(gravity, open));
      for (const request of requests) border.assess(request); // let the compiler warm up, as the interview does
      const rounds = Array.from({ length: 10 }, () => {
        const start = performance.now();
        for (const request of requests) border.assess(request);
        return (performance.now() - start) / requests.length;
      }).sort((one, other) => one - other);
      return { people, quickest: rounds[0]!, middle: rounds[5]! };
    });
  });

  for (const { people, quickest, middle } of measured) {
    console.log(`${people}: ${quickest.toFixed(2)} ms (${middle.toFixed(2)} ms in the middle round)`);
  }
  for (const { people, quickest } of measured) {
    expect(quickest, people).toBeLessThan(MOST);
  }
});
