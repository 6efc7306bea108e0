/** Three published cases, through the real page: each gets a level that its expert accepts, and the page keeps silent. */
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, Visitor, open, type Answers } from "./visitor";

interface Case {
  answers: Answers;
  expert: { level: string | null; withdrawal: string | null; acceptable: string[] };
}

/** One at each of three places: a bed for treatment, care for withdrawal, and visits. */
const CASES = { residential: "nydfs-202108-140340", withdrawal: "nydfs-202204-148446", outpatient: "levander2021-3" };

for (const [kind, id] of Object.entries(CASES)) {
  test(`a published ${kind} case gets a level that the expert accepts, with no request, no storage and no trace`, async ({ page }) => {
    const { answers, expert } = JSON.parse(readFileSync(join(TOP, `tests/cases/${id}.json`), "utf8")) as Case;
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ["ready", "started", "finished", "closed", "error"]) {
        addEventListener(`level-of-care:${name}`, (event) => heard.push(event.type + JSON.stringify((event as CustomEvent).detail)));
      }
    });
    await open(page);
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const before = await traces(page);

    const visitor = new Visitor(page);
    await visitor.toResult(answers);
    const result = visitor.root.locator(".result");
    // What an expert calls the level of a withdrawal stay is the withdrawal setting here: the two are kept apart.
    const placed = await Promise.all(["level", "withdrawal"].map((axis) => result.getAttribute(`data-${axis}-floor`)));
    const accepted = [expert.level, ...expert.acceptable];
    expect(placed.some((id) => accepted.includes(id))).toBe(true);
    if (kind === "withdrawal") expect(placed[1]).toBe(expert.withdrawal);

    expect(requests).toEqual([]);
    expect(await traces(page)).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      "level-of-care:readynull",
      "level-of-care:startednull",
      "level-of-care:finishednull",
    ]);
  });
}

/** Everywhere that a page could leave a trace. */
function traces(page: import("@playwright/test").Page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    url: location.href,
    history: history.length,
    state: history.state as unknown,
    title: document.title,
    name: window.name,
  }));
}
