/**
 * The other two engines, as Debian ships them: Firefox over WebDriver BiDi and WebKitGTK over WebDriver. A visitor
 * comes to a result on pages with and without a policy; nothing is reported, and nothing asked for on the way.
 *
 * Runs with `make check-all`, which installs what it needs.
 */
import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { HOSTS } from "./hosts/hosts";
import { TYPES, kept } from "./hosts/measure";

const PAGES = ["plain", "strict-csp", "no-wasm-csp", "trusted-types", "hostile-reset", "hostile-type", "split", "script-first"];

/** Opens the roots and listens, before the widget's script; a file of its own, so that policies let it in. */
const WITNESS = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: "open" }); };
  document.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    // The icon that a browser looks for by itself is not of the page.
    if (!event.blockedURI.endsWith("/favicon.ico")) document.violations.push(event.violatedDirective + " " + event.blockedURI);
  });
  addEventListener("level-of-care:ready", () =>
    // What came before it is noted down a little later.
    setTimeout(() => { document.asked = performance.getEntriesByType("resource").length; }, 300));`;

/** Goes through the questionnaire in the page. Given as text, since two drivers carry it. */
const VISIT = `
  const pause = () => new Promise((done) => setTimeout(done, 5));
  for (let waited = 0; document.asked === undefined; waited++) { if (waited > 4000) return { stuck: "it never became ready" }; await pause(); }
  const root = document.querySelector("level-of-care").shadowRoot;
  const find = (selector) => root.querySelector(selector);
  const go = async () => { find('.continue, [data-screen="emergency"] .quiet').click(); await pause(); };
  const seen = getComputedStyle(find("h2"));
  const drawn = { size: seen.fontSize, case: seen.textTransform, visible: find("h2").getBoundingClientRect().height > 10 };
  await go();
  find('input[value="self"]').click();
  await go();
  for (let step = 0; !find(".result"); step++) {
    if (step > 80) return { stuck: find(".root").dataset.screen };
    const said = { "emergency-signs": "none", substances: "none" }[find("fieldset")?.dataset.question] ?? "unsure";
    find('input[value="' + said + '"]')?.click();
    await go();
  }
  // A press of a link is followed through a copy that stands nowhere.
  find(".call").href = "#pressed";
  find(".call").click();
  for (let waited = 0; location.hash === "" && waited < 400; waited++) await pause();
  return { drawn, hash: location.hash, floor: find(".result").dataset.levelFloor, ceiling: find(".result").dataset.levelCeiling,
    violations: document.violations, requests: performance.getEntriesByType("resource").length - document.asked };`;

interface Visit {
  stuck?: string;
  drawn: { size: string; case: string; visible: boolean };
  hash: string;
  floor: string;
  ceiling: string;
  violations: string[];
  requests: number;
}

let server: Server;
let origin: string;
test.beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const path = new URL(url!, "http://localhost").pathname.slice("/host/".length);
    if (path === "witness.js") return response.writeHead(200, { "content-type": "text/javascript" }).end(WITNESS);
    const file = kept(path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const policy = HOSTS[path.replace(/\.html$/, "")]?.policy;
    const body = readFileSync(file);
    response.writeHead(200, { "content-type": TYPES[path.split(".").pop()!] ?? "text/plain", ...(policy ? { "content-security-policy": policy } : {}) });
    response.end(path.endsWith(".html") ? body.toString().replace("<title>", '<script src="witness.js"></script><title>') : body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());

/** A browser that goes to an address and runs a text there. */
interface Driver {
  visit(address: string): Promise<Visit>;
  close(): Promise<void>;
}

async function firefox(): Promise<Driver> {
  const puppeteer = (await import("puppeteer-core")).default;
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true });
  const page = await browser.newPage();
  return {
    visit: async (address) => {
      await page.goto(address);
      return (await page.evaluate(`(async () => {${VISIT}})()`)) as Visit;
    },
    close: () => browser.close(),
  };
}

/** WebKit's own small browser, in the folder of this kind of processor. */
function miniBrowser(): string {
  const found = readdirSync("/usr/lib").map((folder) => join("/usr/lib", folder, "webkit2gtk-4.1/MiniBrowser")).find(existsSync);
  if (found === undefined) throw new Error("/usr/lib/*/webkit2gtk-4.1/MiniBrowser is missing. Install it with: sudo apt-get install webkit2gtk-driver");
  return found;
}

async function webkit(): Promise<Driver> {
  const binary = miniBrowser();
  const port = 4790 + Math.floor(Math.random() * 100);
  const words = ["-a", "dbus-run-session", "--", "WebKitWebDriver", `--port=${port}`];
  const driver = spawn("xvfb-run", words, { stdio: "ignore", detached: true });
  const end = () => {
    try {
      process.kill(-driver.pid!); // it leads a group of its own: the display and the bus end with it
    } catch {
      // It has ended by itself.
    }
  };
  const call = async (method: string, path: string, body?: object): Promise<never> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value as never;
  };
  try {
    await expect.poll(() => call("GET", "/status").then(() => true, () => false), { timeout: 30_000 }).toBe(true);
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } };
    const { sessionId } = (await call("POST", "/session", { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await call("POST", `${session}/timeouts`, { script: 60_000 });
    return {
      visit: async (address) => {
        await call("POST", `${session}/url`, { url: address });
        const script = `const done = arguments[0]; (async () => {${VISIT}})().then(done, (reason) => done({ stuck: String(reason) }));`;
        return call("POST", `${session}/execute/async`, { script, args: [] });
      },
      close: async () => {
        await call("DELETE", session).catch(() => {});
        end();
      },
    };
  } catch (reason) {
    end();
    throw reason;
  }
}

for (const [name, start] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  test(`in ${name} a visitor comes to the result on ${PAGES.length} kinds of pages`, async () => {
    test.setTimeout(300_000);
    const driver = await start();
    try {
      const visits: Record<string, Visit> = {};
      for (const page of PAGES) visits[page] = await driver.visit(`${origin}/host/${page}.html`);
      const { floor, ceiling, drawn } = visits.plain!;
      expect(drawn).toMatchObject({ case: "none", visible: true });
      for (const [page, visit] of Object.entries(visits)) {
        // What a browser reports of the one try without WebAssembly differs from engine to engine.
        if (page === "no-wasm-csp") visit.violations = [];
        expect(visit, page).toEqual({ drawn, hash: "#pressed", floor, ceiling, violations: [], requests: 0 });
      }
      console.log(`${name}: ${PAGES.length} pages, level ${floor} to ${ceiling}`);
    } finally {
      await driver.close();
    }
  });
}
