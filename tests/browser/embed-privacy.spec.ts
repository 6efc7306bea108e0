/** Nothing leaves the page: read from the shipped files, and seen in a whole run, offline and under a recorder. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { walk } from "./journey/screens";
import { requests } from "./people";
import { PACKAGE, TOP, Visitor, open, some, type Answers } from "./visitor";

const MODULE = join(PACKAGE, "level-of-care.wasm");
const SCRIPTS = [...readdirSync(PACKAGE), ...readdirSync(join(PACKAGE, "chunks")).map((file) => `chunks/${file}`)].filter((file) => file.endsWith(".js"));

/** How many people walk the whole way while the page listens. */
const PEOPLE = 60;

/** Names by which a page could send, keep, or run something. */
const FORBIDDEN = new Set(
  `XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection sendBeacon BroadcastChannel postMessage Worker SharedWorker
  serviceWorker importScripts localStorage sessionStorage indexedDB caches cookie cookieStore openDatabase showSaveFilePicker
  pushState replaceState Image eval Function innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe DOMParser createContextualFragment
  srcdoc submit requestSubmit geolocation mediaDevices dataLayer`.split(/\s+/),
);

/** Every forbidden name in a script, and what it fetches or imports while it runs. */
function uses(text: string): { forbidden: string[]; fetches: string[]; imports: string[] } {
  const found = { forbidden: [] as string[], fetches: [] as string[], imports: [] as string[] };
  const source = ts.createSourceFile("shipped.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : "";
    if (FORBIDDEN.has(name)) found.forbidden.push(name);
    if (name === "fetch") found.fetches.push(node.parent.getText().slice(0, 60));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.imports.push(node.arguments[0]!.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("the shipped scripts fetch the center's file and, when split, the module; they send, keep and evaluate nothing", () => {
  test.setTimeout(180_000);
  const fetches: Record<string, number> = {};
  for (const file of SCRIPTS) {
    const { forbidden, fetches: fetched, imports } = uses(readFileSync(join(PACKAGE, file), "utf8"));
    expect(forbidden, file).toEqual([]);
    // Each fetch goes out without cookies.
    for (const call of fetched) expect(call, file).toMatch(/^fetch\(\w+,\{credentials:"omit"/);
    const name = file.replace(/-[A-Z0-9]{8}/, "");
    if (fetched.length > 0) fetches[name] = (fetches[name] ?? 0) + fetched.length;
    // A part of the package, or the one computed address of a part beside the script.
    for (const address of imports) expect(address, file).toMatch(/^"\.{1,2}\/[\w./-]+\.js"$|^\w+$/);
  }
  expect(fetches).toEqual({ "define.js": 1, "level-of-care.js": 1, "level-of-care.split.js": 2 });
});

test("the check of the scripts finds every forbidden name, however it is written", () => {
  for (const name of FORBIDDEN) {
    for (const code of [`${name}("x")`, `window.${name} = 1`, `window["${name}"]()`, `Reflect.get(window, "${name}")`]) {
      expect(uses(code).forbidden, code).toEqual([name]);
    }
  }
  expect(uses("fetch(a)").fetches).toHaveLength(1);
  expect(uses("import(a + b)").imports).toEqual(["a + b"]);
});

test("the module imports nothing: it has no way to reach the page, the network or anything kept", async () => {
  const bytes = readFileSync(MODULE);
  expect(WebAssembly.Module.imports(await WebAssembly.compile(bytes))).toEqual([]);
  // It runs on nothing but itself.
  await WebAssembly.instantiate(bytes);
});

const GRAVE: Answers = { "emergency-signs": [], substances: ["alcohol"], "alcohol-frequency": "daily", "withdrawal-signs": ["shakes", "sweats"] };
const MILD: Answers = { "emergency-signs": [], substances: [] };

test("a whole run, its result, copying, saving and printing need no network and make no request", async ({ page, context }) => {
  await open(page);
  await expect(page.locator("level-of-care h2")).toBeVisible();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  const visitor = new Visitor(page);
  await visitor.toResult(GRAVE);
  for (const button of await some(visitor.root.locator(".actions button"))) await button.click();
  await expect(visitor.root.locator(".result")).toBeVisible();
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

/** A visitor at a root that stays closed for the page: the test alone keeps hold of it, and presses with a real mouse. */
class Unseen {
  constructor(readonly page: Page) {}

  static async open(page: Page, head = "", attributes = ""): Promise<Unseen> {
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      const kept = { root: undefined as ShadowRoot | undefined, heard: [] as string[] };
      Object.defineProperty(document, "kept", { value: kept });
      Element.prototype.attachShadow = function (options) {
        return (kept.root = attach.call(this, options));
      };
      for (const name of ["ready", "started", "finished", "closed", "error"]) {
        addEventListener(`level-of-care:${name}`, (event) => kept.heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`));
      }
      for (const name of ["click", "change", "input", "focusin", "keydown", "submit", "beforeinput", "selectionchange", "toggle"]) {
        addEventListener(
          name,
          (event) => {
            const first = event.composedPath()[0] as Partial<HTMLInputElement>;
            if (event.target !== document) kept.heard.push(`${name} ${String(first.localName)} ${String(first.value)} ${String(first.textContent).trim()}`);
          },
          true,
        );
      }
    });
    await open(page, { head, element: `<level-of-care ${attributes}></level-of-care>` });
    const unseen = new Unseen(page);
    await expect.poll(() => unseen.reads(".continue")).toBe(1);
    return unseen;
  }

  reads(selector: string): Promise<number> {
    return this.page.evaluate((selector) => (document as unknown as { kept: { root?: ShadowRoot } }).kept.root?.querySelectorAll(selector).length ?? 0, selector);
  }

  heard(): Promise<string[]> {
    return this.page.evaluate(() => (document as unknown as { kept: { heard: string[] } }).kept.heard);
  }

  async press(selector: string): Promise<void> {
    const [x, y] = await this.page.evaluate((selector) => {
      const element = (document as unknown as { kept: { root: ShadowRoot } }).kept.root.querySelector(selector)!;
      element.scrollIntoView({ block: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }, selector);
    await this.page.mouse.click(x, y);
  }

  /** Everything that stands on the screen: a text for each element, and every value. */
  texts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const root = (document as unknown as { kept: { root: ShadowRoot } }).kept.root;
      const leaves = [...root.querySelectorAll("*")].filter((one) => one.childElementCount === 0).map((one) => one.textContent!.trim());
      return [...leaves, ...[...root.querySelectorAll("fieldset")].map((one) => one.dataset.question!)];
    });
  }

  /** On the result's page: another answer from the first list, and back to the real one. */
  async tryAnother(): Promise<void> {
    await this.page.evaluate(() => {
      const list = (document as unknown as { kept: { root: ShadowRoot } }).kept.root.querySelector("select")!;
      for (let fold = list.closest("details"); fold; fold = fold.parentElement!.closest("details")) fold.open = true;
      list.focus();
    });
    await this.page.keyboard.press("ArrowUp");
    const back = '[data-part="what-if"] .quiet';
    await expect.poll(() => this.reads(back)).toBe(1);
    await this.press(back);
    await expect.poll(() => this.reads(back)).toBe(0);
  }

  /** To the result; returns every text that was on any screen. */
  async toResult(answers: Answers): Promise<Set<string>> {
    const seen = new Set<string>();
    const look = async () => {
      for (const text of await this.texts()) if (text.length >= 8) seen.add(text);
    };
    const on = '.continue, [data-screen="emergency"] .quiet';
    await look();
    await this.press(on);
    await this.press('input[value="self"]');
    await look();
    await this.press(on);
    while ((await this.reads('[data-screen="check"]')) === 0) {
      const id = await this.page.evaluate(() => (document as unknown as { kept: { root: ShadowRoot } }).kept.root.querySelector("fieldset")?.dataset.question);
      if (id !== undefined) {
        const said = answers[id] ?? "unsure";
        for (const value of Array.isArray(said) ? (said.length > 0 ? said : ["none"]) : [said]) await this.press(`input[value="${value}"]`);
      }
      await look();
      await this.press(on);
    }
    await look();
    await this.press(on);
    await look();
    expect(await this.reads(".result")).toBe(1);
    return seen;
  }
}

const RECORDER = readdirSync(join(TOP, "www/node_modules/rrweb/dist")).find((file) => /^rrweb\.umd(\.min)?\.c?js$/.test(file))!;

/** A whole run under rrweb, which records from before the widget stands. */
async function recorded(page: Page, attributes: string): Promise<{ recording: string; seen: Set<string> }> {
  await page.route("/recorder.js", (route) => route.fulfill({ contentType: "text/javascript", body: readFileSync(join(TOP, "www/node_modules/rrweb/dist", RECORDER)) }));
  const start = "<script>document.recording = []; rrweb.record({ emit: (event) => document.recording.push(event), recordCanvas: true, collectFonts: true });</script>";
  const unseen = await Unseen.open(page, `<script src="/recorder.js"></script>${start}`, attributes);
  // On the way a box is unticked by another one; at the end another answer is tried, and taken back.
  const seen = await unseen.toResult({ ...GRAVE, "emergency-signs": ["seizure", "none"] });
  await unseen.tryAnother();
  const recording = await page.evaluate(() => JSON.stringify((document as unknown as { recording: unknown[] }).recording));
  return { recording, seen };
}

const inside = (recording: string, seen: Set<string>) => [...seen].filter((text) => recording.includes(JSON.stringify(text).slice(1, -1)));

test("a recording of a whole run by rrweb holds no question, no option, no answer and no result", async ({ page }) => {
  test.setTimeout(180_000);
  const { recording, seen } = await recorded(page, "");
  expect(seen.size).toBeGreaterThan(100);
  expect(recording).toContain("level-of-care");
  expect(inside(recording, seen)).toEqual([]);
  expect(recording).not.toMatch(/fieldset|data-question/);
  // A recorder also reads what scripts write to boxes and lists, in closed roots too; nothing is written to them.
  const inputs = [...recording.matchAll(/"source":5,([^}]*)\}/g)].map((found) => found[1]!.replace(/,"id":-?\d+/, ""));
  expect(inputs.filter((input) => input !== '"text":"","isChecked":false')).toEqual([]);
});

test("the element carries the marks that session recorders heed", async ({ page }) => {
  await open(page);
  await expect(page.locator("level-of-care")).toHaveClass(/\brr-block ph-no-capture fs-exclude sentry-block\b/);
  for (const mark of ["data-clarity-mask", "data-dd-privacy", "data-hj-suppress", "data-private"]) {
    expect(await page.locator("level-of-care").getAttribute(mark), mark).not.toBeNull();
  }
});

test("the check of the recording bites: with an open root, all that is there is read", async ({ page }) => {
  test.setTimeout(180_000);
  // The marks would hide it too; a page may take them off.
  await page.addInitScript(() => void (DOMTokenList.prototype.add = () => {}));
  const { recording, seen } = await recorded(page, 'shadow="open"');
  expect(inside(recording, seen).length).toBeGreaterThan(100);
});

test("error trackers that put a handler beside every other one get none inside, and no key but Tab and Escape bubbles out", async ({ page }) => {
  await page.addInitScript(() => {
    const kept = { targets: [] as string[], keys: [] as string[] };
    Object.defineProperty(document, "trackers", { value: kept });
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
      if (this instanceof Node && this.getRootNode() instanceof ShadowRoot) kept.targets.push(given[0]);
      return add.apply(this, given);
    };
    for (const name of ["keydown", "keyup", "keypress"]) addEventListener(name, (event) => kept.keys.push((event as KeyboardEvent).key));
  });
  await open(page);
  const visitor = new Visitor(page);
  await visitor.begin();
  await visitor.root.locator("input").first().focus();
  for (const key of ["Space", "ArrowDown", "a", "Tab", "Escape"]) await page.keyboard.press(key);
  const { targets, keys } = await page.evaluate(() => (document as unknown as { trackers: { targets: string[]; keys: string[] } }).trackers);
  expect(targets).toEqual([]);
  expect([...new Set(keys)].sort()).toEqual(["Escape", "Tab"]);
});

test("two runs look the same to the page: its events, and every name and value that it can hear of, hold no answer", async ({ baseURL, browser }) => {
  test.setTimeout(180_000);
  const told: string[][] = [];
  for (const answers of [GRAVE, MILD, { ...GRAVE, "emergency-signs": ["seizure"] } as Answers]) {
    const context = await browser.newContext({ baseURL });
    const unseen = await Unseen.open(await context.newPage());
    const seen = await unseen.toResult(answers);
    const heard = await unseen.heard();
    // Whatever was pressed, the page hears of the element alone: no value, no text.
    expect(heard.filter((line) => !/^level-of-care:/.test(line)).every((line) => /^(click|focusin|input) level-of-care undefined $/.test(line)), heard.join("\n")).toBe(true);
    expect(seen.size).toBeGreaterThan(30);
    told.push(heard.filter((line) => /^level-of-care:/.test(line)));
    await context.close();
  }
  expect(told[0]).toEqual(["level-of-care:ready null", "level-of-care:started null", "level-of-care:finished null"]);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test(`${PEOPLE} people, each with a widget of their own, look the same to the page`, async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, { element: '<div id="place"></div>' });
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.defineProperty(document, "kept", { value: kept });
    for (const name of ["ready", "started", "finished", "closed", "error"]) {
      addEventListener(`level-of-care:${name}`, (event) => kept.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`));
    }
  });
  const { questions } = (await import(pathToFileURL(join(PACKAGE, "index.js")).href)) as { questions(): Promise<unknown> };
  const levels = new Set<string | null>();
  for (const request of requests(JSON.stringify(await questions()), PEOPLE)) {
    const { answers, person } = JSON.parse(request) as { answers: Answers; person: "self" | "loved-one" };
    await page.evaluate(() => void (document.querySelector("#place")!.innerHTML = '<level-of-care shadow="open"></level-of-care>'));
    await page.locator("level-of-care h2").waitFor();
    await walk(page, { answers, person, calm: false }, "result");
    levels.add(await page.locator("level-of-care [data-level-floor]").first().getAttribute("data-level-floor"));
    const told = await page.evaluate(() => (document as unknown as { kept: string[] }).kept.splice(0));
    expect(told, request).toEqual(["level-of-care:ready null", "level-of-care:started null", "level-of-care:finished null"]);
  }
  expect(levels.size, "people of many kinds").toBeGreaterThan(4);
});
