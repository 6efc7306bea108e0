/** The element in the hands of scripts, and when things go wrong: it always stands, or shows whom to call. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { trapped } from "./trapped";
import { PACKAGE, TOP, Visitor, open, type Host } from "./visitor";

const CENTER = readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8");
const ANSWERS = { "emergency-signs": [], substances: [] };
const SCRIPT = '<script src="/host/package/level-of-care.js" defer></script>';
const SPLIT = '<script src="/host/package/level-of-care.split.js" defer></script>';
const NO_WASM = { "content-security-policy": "script-src 'self' 'unsafe-inline'" };

let errors: string[];
let said: string[];
test.beforeEach(async ({ page }) => {
  errors = [];
  said = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.text().startsWith("level-of-care:")) said.push(message.text());
  });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(document, "heard", { value: heard });
    for (const name of ["ready", "started", "finished", "closed", "error"]) {
      addEventListener(`level-of-care:${name}`, (event) => heard.push(name + ((event as CustomEvent<{ code: string } | null>).detail?.code ?? "")));
    }
    addEventListener("unhandledrejection", (event) => heard.push(`unhandled ${String(event.reason)}`));
  });
});
test.afterEach(() => expect(errors, "nothing is ever thrown into the page").toEqual([]));

const heard = (page: Page) => page.evaluate(() => (document as unknown as { heard: string[] }).heard);
const ready = (page: Page, times = 1) => expect.poll(async () => (await heard(page)).filter((name) => name === "ready").length).toBe(times);

/** Whether the center's programs came: they stand on the result's page. */
async function programs(page: Page): Promise<number> {
  const visitor = new Visitor(page);
  await visitor.toResult(ANSWERS);
  return visitor.root.locator(".programs .card").count();
}

const WAYS: Record<string, Host & { does?: () => void }> = {
  "as a text, which frameworks set as a property": {
    does: () => {
      const element = document.querySelector("level-of-care") as HTMLElement & { provider: unknown };
      element.provider = "programs.json";
    },
  },
  "as an attribute, after the element was inserted": {
    element: "<p id=here></p>",
    does: () => {
      const element = document.createElement("level-of-care");
      element.setAttribute("shadow", "open");
      document.getElementById("here")!.append(element);
      element.setAttribute("provider", "programs.json");
    },
  },
  "as a property that was set before the script came": {
    script: `<script>addEventListener("DOMContentLoaded", () => { document.querySelector("level-of-care").provider = "programs.json"; const late = document.createElement("script"); late.src = "/host/package/level-of-care.js"; document.head.append(late); })</script>`,
  },
  "inside an element that is read after the script": {
    script: SCRIPT.replace(" defer", ""),
    element: `<level-of-care shadow="open">${"<i></i>".repeat(2000)}<script type="application/json">${CENTER}</script></level-of-care>`,
  },
  "in place of another file that is still on its way": {
    element: '<level-of-care shadow="open" provider="/never.json"></level-of-care>',
    does: () => document.querySelector("level-of-care")!.setAttribute("provider", "programs.json"),
  },
};

for (const [way, { does, ...host }] of Object.entries(WAYS)) {
  test(`the center's file arrives ${way}`, async ({ page }) => {
    await page.route("/never.json", async () => {}); // whoever waits for this file waits in vain
    await open(page, { ...host, files: { "programs.json": CENTER } });
    if (does) await page.evaluate(does);
    await ready(page);
    expect(await programs(page)).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });
}

test("moving the element keeps its answers, taking it off forgets them, and a clone starts anew", async ({ page }) => {
  await open(page);
  await ready(page);
  const visitor = new Visitor(page);
  await visitor.begin();
  await page.evaluate(() => document.body.prepend(document.querySelector("level-of-care")!));
  expect(await visitor.screen()).toBe("question");

  const kept = await page.evaluate(() => {
    const element = document.querySelector("level-of-care")!;
    const clone = element.cloneNode(true) as Element;
    clone.setAttribute("shadow", "open");
    document.body.append(clone);
    return (clone as HTMLElement).outerHTML;
  });
  expect(kept).not.toMatch(/question|fieldset|input/);
  await ready(page, 2);
  expect(await new Visitor(page, page.locator("level-of-care").nth(1)).screen()).toBe("intro");

  await page.evaluate(async () => {
    const element = document.querySelector("level-of-care")!;
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(element);
  });
  await ready(page, 3);
  for (const element of await page.locator("level-of-care").all()) expect(await new Visitor(page, element).screen()).toBe("intro");
});

test("taken off while it loads, it stays silent; put back twenty times, it starts once", async ({ page }) => {
  await open(page, { element: "", script: SPLIT });
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/level-of-care.wasm", async (route) => {
    await held;
    await route.fallback();
  });
  await page.evaluate(async () => {
    const element = document.createElement("level-of-care");
    element.setAttribute("shadow", "open");
    for (let time = 0; time < 20; time++) {
      document.body.append(element);
      await new Promise((done) => setTimeout(done));
      element.remove();
      await new Promise((done) => setTimeout(done));
    }
    document.body.append(element);
  });
  release();
  await expect(page.locator("level-of-care h2")).toHaveCount(1);
  await ready(page);
  // Had it started more than once, each of them would tell of the press.
  await new Visitor(page).begin();
  expect(await heard(page)).toEqual(["ready", "started"]);
});

test("moved into another document it starts there", async ({ page }) => {
  await open(page, { element: '<level-of-care shadow="open"><p>Call us.</p></level-of-care><iframe title="other"></iframe>' });
  await ready(page);
  await page.evaluate(() => document.querySelector("iframe")!.contentDocument!.body.append(document.querySelector("level-of-care")!));
  const visitor = new Visitor(page, page.frameLocator("iframe").locator("level-of-care"));
  await visitor.begin();
  await expect(visitor.root.locator("fieldset")).toBeVisible();
  // Its style sheet is of that document.
  await expect(visitor.root).toHaveCSS("display", "block");
  await page.evaluate(() => document.body.append(document.querySelector("iframe")!.contentDocument!.querySelector("level-of-care")!));
  // What it told in there, the page around did not hear.
  await ready(page, 2);
});

test("a second version stays unused, and the page's owner is told", async ({ page }) => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string };
  const other = readFileSync(join(PACKAGE, "level-of-care.js"), "utf8").replace(`"${version}"`, '"9.9.9"');
  await open(page, { script: `${SCRIPT}<script src="other.js" defer></script>`, files: { "other.js": other } });
  await ready(page);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/already runs version \d.*so version 9\.9\.9 stays unused. Include the script once/);
});

test("without JavaScript, and with a script that is not there, the children stay", async ({ page, browser }) => {
  const element = '<level-of-care><p>Call <a href="tel:988">988</a>.</p></level-of-care>';
  await open(page, { element, script: '<script src="gone.js" defer></script>' });
  await expect(page.getByText("Call 988.")).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: new URL(page.url()).origin });
  const still = await context.newPage();
  await open(still, { element });
  await expect(still.getByText("Call 988.")).toBeVisible();
  await context.close();
});

test("an engine that breaks down midway leaves crisis lines, the center's number and the children, for good", async ({ page }) => {
  await page.addInitScript(trapped);
  const element = '<level-of-care shadow="open" provider="programs.json"><p>Call us.</p></level-of-care>';
  await open(page, { element: element + element, files: { "programs.json": CENTER } });
  await ready(page, 2);
  const visitor = new Visitor(page);
  await visitor.begin();
  await page.evaluate(() => void ((document as unknown as { trap: boolean }).trap = true));
  await visitor.root.locator("input").first().click();
  for (const host of await page.locator("level-of-care").all()) {
    await expect(host.getByText("Call us.")).toBeVisible();
    for (const number of ["911", "988", "+18006624357", "+12135550101"]) await expect(host.locator(`a[href="tel:${number}"]`)).toBeVisible();
  }
  const left = await page.evaluate(() => new Uint8Array((document as unknown as { memory: WebAssembly.Memory }).memory.buffer).some((byte) => byte !== 0));
  expect(left, "no answer is left in its memory").toBe(false);
  // The listeners that the engine left behind, and its memory, are never entered again.
  await page.evaluate(() => void ((document as unknown as { trap: boolean }).trap = false));
  await page.keyboard.press("Shift");
  await page.keyboard.press("a");
  await page.evaluate(async () => {
    const element = document.querySelector("level-of-care")!;
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.body.prepend(element);
  });
  await expect(page.locator("level-of-care").first().locator('a[href="tel:988"]')).toBeVisible();
  expect(await heard(page)).toEqual(["ready", "ready", "started", "errorengine", "errorengine", "errorengine"]);
  expect(said.join("\n")).toMatch(/the questionnaire stopped, so visitors see .* crisis lines.*unreachable/);
  expect(said.join("\n")).toMatch(/could not start.*Load the page again/);
});

test("an engine in JavaScript that breaks down is noticed too", async ({ page }) => {
  await open(page, { headers: NO_WASM });
  await ready(page);
  const visitor = new Visitor(page);
  await visitor.begin();
  await page.evaluate(() => {
    TextDecoder.prototype.decode = () => {
      throw new Error("planted");
    };
  });
  await visitor.root.locator("input").first().click();
  await expect(page.locator('level-of-care a[href="tel:988"]')).toBeVisible();
  expect(await heard(page)).toEqual(["ready", "started", "errorengine"]);
});

test("the split build goes on as JavaScript where the module cannot be had, and where its type is not known to the server", async ({ page }) => {
  await open(page, { script: SPLIT });
  await ready(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop()!));
  for (const [answer, parts] of [
    [{ status: 404, body: "not here" }, ["level-of-care.wasm", "level-of-care.fallback.js"]],
    [{ contentType: "application/octet-stream", body: readFileSync(join(PACKAGE, "level-of-care.wasm")) }, ["level-of-care.wasm"]],
    [{ contentType: "application/wasm; charset=utf-8", body: readFileSync(join(PACKAGE, "level-of-care.wasm")) }, ["level-of-care.wasm"]],
  ] as const) {
    asked.length = 0;
    await page.route("**/level-of-care.wasm", (route) => route.fulfill(answer));
    await page.reload();
    await ready(page);
    expect(asked.slice(2)).toEqual(parts);
    expect(await page.locator("level-of-care h2").count()).toBe(1);
  }
});

test("a script that an optimizer moved finds its parts through base, and says so without", async ({ page }) => {
  const files = { "cache/7f3a.js": readFileSync(join(PACKAGE, "level-of-care.split.js"), "utf8") };
  const script = '<script src="cache/7f3a.js" defer></script>';
  await open(page, { script, files, element: '<level-of-care shadow="open" base="/host/package"></level-of-care>' });
  await ready(page);
  await page.unroute("/host/**");
  await open(page, { script, files, element: '<level-of-care shadow="open"><p>Call us.</p></level-of-care>' });
  await expect(page.locator('level-of-care a[href="tel:988"]')).toBeVisible();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/Copy level-of-care\.fallback\.js there, or name its folder with base="\/folder\/".*level-of-care\.wasm could not be loaded \(the server answered 404\)/);
  // Put right, the next one starts: a failure is not kept.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("div"), { innerHTML: '<level-of-care shadow="open" base="/host/package"></level-of-care>' })));
  await ready(page);
});

test("a language whose pack is not there is told, and it goes on in English", async ({ page }) => {
  await open(page, { element: '<level-of-care shadow="open" languages="en=English, fr=Français" lang="fr" base="/nowhere"></level-of-care>' });
  await ready(page);
  expect(await heard(page)).toEqual(["errorlanguage", "ready"]);
  expect(said[0]).toMatch(/the language "fr" could not be loaded.*Copy fr\.js there/);
  await expect(page.locator("level-of-care section.root")).toHaveAttribute("lang", "en");
});

test("a clipboard that refuses is said to the visitor, and nothing is left unhandled in the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await open(page);
  await ready(page);
  const visitor = new Visitor(page);
  await visitor.toResult(ANSWERS);
  await visitor.root.locator(".actions button").first().click();
  await expect(visitor.root.locator("[role=status]")).not.toHaveText("");
  expect(await heard(page)).toEqual(["ready", "started", "finished"]);
});

test("the numbers that are shown without the engine are those of the engine", () => {
  const core = readFileSync(join(TOP, "src/words/crisis.rs"), "utf8");
  const shown = readFileSync(join(TOP, "www/loader/emergency.ts"), "utf8");
  const numbers = [...shown.matchAll(/^ {6}\["([\d-]+)"/gm)].map((found) => found[1]!);
  expect(new Set(numbers)).toEqual(new Set(["911", "988", "1-800-662-4357"]));
  for (const number of numbers) expect(core).toContain(`tel: "${number}"`);
});
