/**
 * Every host page, with the package as it is shipped: the widget draws, places like the headless engine, changes
 * nothing of the page, lets nothing of the page in, breaks no policy and asks for nothing once it is ready.
 *
 * What is measured must be what `docs/embedding.md` says. `LOC_WRITE=1`, with one worker, writes the table anew.
 */
import { expect, test, type Frame, type Page } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE, TOP, Visitor, some, type Answers } from "./visitor";
import { HOSTS, type Host } from "./hosts/hosts";
import { differing, globals, inside, looks, seen, serve, witness } from "./hosts/measure";

const DOC = join(TOP, "docs/embedding.md");
const ANSWERS: Answers = { "emergency-signs": [], substances: [] };

/** One line of the table. */
interface Row {
  draws: boolean;
  places: boolean;
  styles: number;
  globals: number;
  leaks: number;
  violations: number;
  requests: number;
}

const line = (file: string, { name }: Host, row: Row) =>
  `| [${name}](../tests/browser/hosts/${file}.html) | ${row.draws ? "yes" : "NO"} | ${row.places ? "yes" : "NO"} | ${row.styles} | ${row.globals} | ${row.leaks} | ${row.violations} | ${row.requests} |`;

/** The frame in which the widget is. */
function framed(page: Page, host: Host): Frame {
  return host.framed ? page.frames()[1]! : page.mainFrame();
}

async function load(page: Page, file: string, host: Host): Promise<Frame> {
  await page.emulateMedia({ colorScheme: host.dark ? "dark" : "light" });
  await page.goto(`/host/${file}.html`);
  await page.waitForLoadState("load");
  return framed(page, host);
}

/** What the first screen looks like on a plain page, in this language and color scheme. */
const usual = new Map<string, string[]>();
async function usualLooks(page: Page, host: Host, file: string): Promise<string[]> {
  const plain = file === "spanish" ? "spanish" : "plain";
  const key = `${plain} ${host.dark}`;
  if (!usual.has(key)) {
    const frame = await load(page, plain, { name: "", dark: host.dark });
    await expect.poll(async () => (await seen(frame)).ready).toBe(1);
    usual.set(key, await inside(frame));
  }
  return usual.get(key)!;
}

for (const [file, host] of Object.entries(HOSTS)) {
  test(`on a host page: ${host.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await witness(page);

    // The page alone: what is inside the element is what visitors see.
    await serve(page, true);
    const alone = await load(page, file, host);
    if (file === "late") await page.waitForSelector("level-of-care", { state: "attached" });
    else if (!file.startsWith("hostile")) await expect(alone.getByText("Need help now?").first()).toBeVisible();
    const [own, ownNames] = [await looks(alone), await globals(alone)];
    await page.unroute("/host/**");

    await serve(page);
    const expected = await usualLooks(page, host, file);
    errors.length = 0;
    const frame = await load(page, file, host);
    const elements = host.elements ?? 1;
    await expect.poll(async () => (await seen(frame)).ready, { timeout: 30_000 }).toBe(elements);
    const drawn = await frame.locator("level-of-care h2").count();
    const leaks = differing(expected, await inside(frame));
    const row: Row = { draws: drawn === elements, places: false, styles: 0, globals: 0, leaks: leaks.count, violations: 0, requests: 0 };
    const styles = differing(own, await looks(frame));

    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    // Of several, the first and the last; those between must stand where they stood.
    for (const nth of new Set([0, elements - 1])) {
      const visitor = new Visitor(page, frame.locator("level-of-care").nth(nth));
      await visitor.toResult(ANSWERS);
      const { level } = await assess();
      const result = visitor.root.locator(".result");
      row.places = (await result.getAttribute("data-level-floor")) === level.floor && (await result.getAttribute("data-level-ceiling")) === level.ceiling;
      if (!row.places) break;
    }
    for (let nth = 1; nth < elements - 1; nth++) expect(await new Visitor(page, frame.locator("level-of-care").nth(nth)).screen()).toBe("intro");
    if (file === "strict-csp") await keepEverything(page);
    row.requests = requests.filter((url) => !url.startsWith("blob:")).length;
    await special(page, file);

    row.violations = (await seen(frame)).violations.length;
    row.styles = styles.count;
    row.globals = (await globals(frame)).filter((name) => !ownNames.includes(name)).length;
    expect(errors).toEqual([]);
    expect(row, `${styles.first}\n${leaks.first}\n${requests.join(" ")}\n${(await seen(frame)).violations.join(", ")}`).toEqual({
      draws: true,
      places: true,
      styles: 0,
      globals: 0,
      leaks: 0,
      violations: host.violations ?? 0,
      requests: 0,
    });
    documented(file, line(file, host, row));
  });
}

/** What the headless entry says of the same answers; everything else was answered as not sure. */
async function assess(): Promise<{ level: { floor: string; ceiling: string } }> {
  const headless = (await import(pathToFileURL(join(PACKAGE, "index.js")).href)) as {
    questions(): Promise<{ id: string }[]>;
    assess(answers: Answers): Promise<{ level: { floor: string; ceiling: string } }>;
  };
  const unsure = Object.fromEntries((await headless.questions()).map(({ id }) => [id, "unsure"]));
  return headless.assess({ ...unsure, ...ANSWERS });
}

/** Copying, printing and saving the result must not break a policy either. */
async function keepEverything(page: Page): Promise<void> {
  const download = page.waitForEvent("download");
  for (const button of await some(page.locator("level-of-care .actions button"))) await button.click();
  await download;
}

/** What only this page can show. */
async function special(page: Page, file: string): Promise<void> {
  if (file === "form") {
    await page.locator("form > button").click();
    await expect(page).toHaveURL(/sent\.html\?who=somebody$/);
    await page.goBack();
    await page.waitForFunction(() => (document as unknown as { seen: { ready: number } }).seen.ready > 0);
  }
  if (file === "turbo") {
    await page.click("#away");
    await expect(page.locator("#back")).toBeVisible();
    await page.click("#back");
    // A new start, and nothing of the answers in what Turbo kept.
    await expect(page.locator("level-of-care h2")).toBeVisible();
    expect(await new Visitor(page).screen()).toBe("intro");
  }
  if (file === "sticky") {
    await page.getByRole("button", { name: "Start again" }).or(page.locator("level-of-care .back")).first().click();
    const covered = await page.locator("level-of-care h2").evaluate((heading) => {
      const { left, top, bottom } = heading.getBoundingClientRect();
      const root = heading.getRootNode() as ShadowRoot;
      return [top + 2, bottom - 2].some((y) => !heading.contains(root.elementFromPoint(left + 2, y)));
    });
    expect(covered, "the heading is under the page's header").toBe(false);
  }
}

function documented(file: string, row: string): void {
  const text = readFileSync(DOC, "utf8");
  const mine = new RegExp(`^\\| \\[[^\\]]+\\]\\(\\S*hosts/${file}\\.html\\) \\|.*$`, "m");
  if (process.env.LOC_WRITE) {
    const end = "<!-- end hosts -->";
    writeFileSync(DOC, mine.test(text) ? text.replace(mine, () => row) : text.replace(end, () => `${row}\n${end}`));
  } else {
    expect(mine.exec(text)?.[0], "docs/embedding.md says otherwise; write it anew with LOC_WRITE=1 and one worker").toBe(row);
  }
}
