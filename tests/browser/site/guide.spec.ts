/** The guide's examples, taken from the pages as they are read, and run. */
import { expect, test, type Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printedBy } from "../../../www/site/pages/example";
import { PACKAGE, answered, built, engine } from "./site";

/** Every example of the guide by name, as its pages show it. */
const EXAMPLES = new Map(
  ["centers", "developers", "privacy"].flatMap((page) => [...built(`${page}.html`).matchAll(/<code data-(example|printed)="([^"]+)">([^]*?)<\/code>/g)].map(([, kind, name, text]): [string, string] => [`${kind} ${name}`, unescaped(text!)])),
);

function unescaped(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
}

function example(name: string): string {
  const text = EXAMPLES.get(`example ${name}`);
  if (text === undefined) throw new Error(`The guide shows no example ${name}.`);
  return text;
}

const PROGRAMS = [...EXAMPLES.keys()].filter((name) => name.endsWith(".mjs") && name.startsWith("example ")).map((name) => name.slice("example ".length));

test("the guide shows programs to run", () => {
  expect(PROGRAMS.sort()).toEqual(["assess.mjs", "check.mjs", "engine.mjs", "fit.mjs", "interview.mjs", "mistakes.mjs", "rules.mjs", "server.mjs"]);
});

for (const name of PROGRAMS) {
  test(`${name} runs in Node and prints what the guide says`, ({}, info) => {
    expect(printedBy(example(name), info.outputPath(name), PACKAGE)).toBe(EXAMPLES.get(`printed ${name}`));
  });
}

/** A page with this in it, at `/page/`, as it is shipped; the package and the center's file stand beside it. */
async function serve(page: Page, body: string, programs = example("programs.json")): Promise<void> {
  await page.route("**/page/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice("/page/".length);
    if (name === "") return route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${body}</html>` });
    if (name === "programs.json") return route.fulfill({ contentType: "application/json", body: programs });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(PACKAGE, name)) });
  });
}

/** The same, gone to, with a root that is open for the test to look inside. What the console is told. */
async function host(page: Page, body: string, programs?: string): Promise<string[]> {
  const told: string[] = [];
  page.on("console", (message) => told.push(`${message.type()}: ${message.text()}`));
  await serve(page, body, programs);
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
  await page.goto("/page/");
  await page.locator("level-of-care section.root .continue").waitFor();
  return told;
}

test("the smallest file has no problems, and the lines for a page show its program", async ({ page }) => {
  const { checkProvider } = await engine();
  expect((await checkProvider(example("programs.json"))).filter(({ severity }) => severity === "error")).toEqual([]);
  await host(page, example("page.html"));
  await expect(await answered(page, { "use-cost": ["more", "cut-down", "time", "craving", "duties", "people"], cravings: "often" })).toContainText("Harborlight Recovery");
});

test("the events example hears ready, started and finished, and nothing about the answers", async ({ page }) => {
  const told = await host(page, example("events.html"));
  await answered(page, { home: "none", mood: "severe" });
  await expect.poll(() => told.filter((line) => line.startsWith("log:"))).toEqual(["ready", "started", "finished"].map((name) => `log: level-of-care:${name} null`));
});

test("the theming example colors the widget in light and dark", async ({ page }) => {
  for (const [colorScheme, color] of [["light", "rgb(91, 42, 110)"], ["dark", "rgb(220, 182, 238)"]] as const) {
    await page.emulateMedia({ colorScheme });
    await host(page, example("theme.html"));
    await expect(page.locator("level-of-care .continue")).toHaveCSS("background-color", color);
    await expect(page.locator("level-of-care section.root")).toHaveCSS("font-family", "Georgia, serif");
  }
});

test("under the policy example the widget runs, and nothing is refused", async ({ page }) => {
  const told = await host(page, example("policy.html"));
  await expect(await answered(page, {})).toBeVisible();
  expect(told.filter((line) => /refused|violat|polic/i.test(line))).toEqual([]);
});

test("a privacy officer's own check finds silence, offline, under the guide's policy, which refuses fetches, images and frames", async ({ page, context }) => {
  const inside = `<level-of-care><script type="application/json">${example("programs.json")}</script></level-of-care>`;
  await host(page, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"><script src="level-of-care.js" defer></script>${inside}`);
  await context.setOffline(true);
  const before = page.url();
  // As a console does, and unlike a script of the page, this is not subject to the page's policy.
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: example("silent.js") });
  await answered(page, { substances: ["alcohol"], "alcohol-frequency": "daily" });
  const { result } = await debug.send("Runtime.evaluate", { expression: "JSON.stringify(silent())" });
  expect(JSON.parse(result.value as string)).toEqual({ requests: [], cookies: "", local: {}, session: {}, address: before });
  await page.evaluate(() => {
    const refused: string[] = [];
    Object.defineProperty(document, "refused", { value: refused });
    addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    new Image().src = "/image";
    document.body.append(Object.assign(document.createElement("iframe"), { src: "/frame" }));
    void fetch("/fetched").catch(() => {});
  });
  await expect.poll(() => page.evaluate(() => (document as unknown as { refused: string[] }).refused.sort())).toEqual(["connect-src", "frame-src", "img-src"]);
});

/** What a privacy officer's doctor finds on a page, pasted into the console. */
async function examined(page: Page): Promise<{ what: string; where: string; remedy: string }[]> {
  const debug = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await debug.send("Runtime.evaluate", { expression: example("doctor.js"), returnByValue: true });
  expect(exceptionDetails).toBeUndefined();
  return result.value as never;
}

test("the doctor finds nothing on a page with the questionnaire alone", async ({ page, context }) => {
  // What every page of WordPress has asks nobody, or leaves the questionnaire's links out.
  const links = '<link rel="canonical" href="https://center.example/"><link rel="profile" href="https://gmpg.org/xfn/11"><link rel="dns-prefetch" href="//s.w.org">';
  const rules = '<script type="speculationrules">{"prefetch": [{"where": {"not": {"selector_matches": ".no-prefetch, .no-prefetch a"}}}]}</script>';
  await serve(page, `${links}${rules}<script src="level-of-care.js" defer></script><level-of-care><p>Call <a href="tel:988">988</a>.</p></level-of-care>`);
  await page.goto("/page/");
  await page.waitForFunction(() => customElements.get("level-of-care"));
  await context.setOffline(true);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  expect(await examined(page)).toEqual([]);
  expect(requests).toEqual([]);
});

test("the doctor finds sample pixels, recorders through one's own server, and what is kept", async ({ page }) => {
  const elsewhere = ["https://connect.facebook.net/en_US/fbevents.js", "https://www.googletagmanager.com/gtm.js", "https://metrics.center.example/m.js"];
  for (const address of elsewhere) await page.route(address, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.route("https://www.facebook.com/**", (route) => route.fulfill({ contentType: "image/gif", body: "" }));
  const scripts = elsewhere.map((address) => `<script src="${address}"></script>`).join("");
  const trackers = `<script>
    hj = () => {}; clarity = () => {}; new Image().src = "https://www.facebook.com/tr?id=1";
    document.cookie = "_ga=GA1.2.3"; localStorage.setItem("_uetsid", "4");
  </script><link rel="preconnect" href="https://fonts.gstatic.com"><img src="http://"><iframe src="about:blank" name="Intercom"></iframe><i id="drift"></i><i id="drift"></i>
  <script type="speculationrules">{"prefetch": [{"where": {"href_matches": "/*"}}]}</script>`;
  await host(page, `<script src="level-of-care.js" defer></script>${scripts}${trackers}<level-of-care>Nothing</level-of-care>`);
  const found = (await examined(page)).map(({ what, where }) => `${what}: ${where}`);
  expect(found.sort()).toEqual(
    [
      "Google tags, analytics and ads: www.googletagmanager.com",
      "Google fonts: fonts.gstatic.com",
      "Hotjar: window.hj",
      "Meta pixel: connect.facebook.net",
      "Meta pixel: www.facebook.com",
      "Microsoft Clarity: window.clarity",
      "another server: metrics.center.example",
      "cookies that scripts can read: _ga",
      "kept in the browser by scripts: _uetsid",
      "no number without the script: inside <level-of-care>",
      // The tests open the root for themselves.
      "open to every script: <level-of-care shadow=\"open\">",
      "pages fetched ahead: speculation rules",
    ].sort(),
  );
});

test("the doctor looks as far as it may in a frame without an origin", async ({ page }) => {
  await page.route("**/page/", (route) => route.fulfill({ contentType: "text/html", headers: { "content-security-policy": "sandbox allow-scripts" }, body: "<!doctype html><level-of-care></level-of-care>" }));
  await page.goto("/page/");
  expect((await examined(page)).map(({ what }) => what)).toEqual(["the script has not run", "no number without the script"]);
});

test("the doctor says where the questionnaire is missing, or has not run", async ({ page }) => {
  await page.goto("/privacy.html");
  expect((await examined(page)).map(({ what }) => what)).toEqual(["no questionnaire"]);
  await page.evaluate(() => document.body.append(document.createElement("level-of-care")));
  expect((await examined(page)).map(({ what }) => what)).toEqual(["the script has not run", "no number without the script"]);
});

for (const file of ["centers", "developers", "privacy"]) {
  test(`every example for ${file} can be copied, folded or not`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/${file}.html`);
    const names = await page.locator("[data-example]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.example!));
    expect(names.length).toBeGreaterThan(0);
    await expect(page.locator(".copy button")).toHaveCount(names.length);
    for (const [nth, name] of names.entries()) {
      await page.locator(".copy button").nth(nth).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(example(name));
      await expect(page.getByRole("status")).toHaveText("Copied");
    }
  });
}

for (const missing of [false, true]) {
  test(`where copying is ${missing ? "not there at all" : "forbidden"}, a folded example opens to be selected`, async ({ page }) => {
    await page.addInitScript((missing) => {
      if (missing) Object.defineProperty(navigator, "clipboard", { value: undefined });
      else navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    }, missing);
    await page.goto("/privacy.html");
    await page.getByRole("button", { name: "Copy doctor.js" }).click();
    await expect(page.getByRole("status")).toHaveText("Select the text and copy it");
    await expect(page.locator("[data-example='doctor.js']")).toBeVisible();
  });
}

test("the integrity that the guide gives is that of the script", () => {
  const digest = createHash("sha384").update(readFileSync(join(PACKAGE, "level-of-care.js"))).digest("base64");
  expect(built("developers.html")).toContain(`sha384-${digest}`);
});

test("on a phone every name in the centers' file stands with what it means, nothing at the side", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/centers.html");
  const boxes = await page.locator("#names table").evaluateAll((tables) =>
    tables.map((table) => ({ hidden: table.parentElement!.scrollWidth - table.parentElement!.clientWidth, right: Math.max(...[...table.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect().right)) })),
  );
  expect(boxes.length).toBeGreaterThan(5);
  expect(boxes.filter(({ hidden, right }) => hidden > 0 || right > 390)).toEqual([]);
  const row = page.getByRole("row").filter({ has: page.getByText("assessment_first", { exact: true }) });
  await expect(row.getByRole("cell")).toHaveCount(3); // a table for whoever hears it
  await expect(row.getByRole("cell").nth(2)).toContainText("Whether an assessment comes before the first day");
});
