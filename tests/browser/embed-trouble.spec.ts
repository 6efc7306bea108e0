/** What goes wrong on a page, and what still holds then: the language, the way out, the colors, the owner's console. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { trapped } from "./trapped";
import { PACKAGE, TOP, Visitor, open } from "./visitor";

const AWAY = "https://away.example/";
const ELEMENT = `<level-of-care shadow="open" exit="${AWAY}" provider="programs.json"></level-of-care>`;
const CENTER = readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8");
const SPANISH = readFileSync(join(PACKAGE, "es.js"), "utf8");

let said: string[];
test.beforeEach(async ({ page }) => {
  said = [];
  page.on("console", (message) => {
    if (message.text().startsWith("level-of-care:")) said.push(message.text());
  });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(document, "heard", { value: heard });
    for (const name of ["ready", "closed", "error"]) {
      addEventListener(`level-of-care:${name}`, (event) => heard.push(name + ((event as CustomEvent<{ code: string } | null>).detail?.code ?? "")));
    }
  });
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><h1>Sunny</h1>" }));
});

const heard = (page: Page) => page.evaluate(() => (document as unknown as { heard: string[] }).heard);

/** In Spanish, with an engine that has broken down. */
async function broken(page: Page): Promise<void> {
  await page.addInitScript(trapped);
  await open(page, { element: ELEMENT, files: { "programs.json": CENTER } });
  await expect.poll(() => heard(page)).toContain("ready");
  const visitor = new Visitor(page);
  await visitor.root.locator('.language[lang="es"]').click();
  await expect(visitor.root).toHaveAttribute("lang", "es");
  await page.evaluate(() => void ((document as unknown as { trap: boolean }).trap = true));
  await visitor.go();
  await expect(page.getByRole("alert")).toBeVisible();
}

test("after a breakdown the crisis lines speak the visitor's language", async ({ page }) => {
  await broken(page);
  await expect(page.getByRole("alert")).toContainText("¿Necesita ayuda ahora?");
  await expect(page.getByRole("alert")).toHaveAttribute("lang", "es");
});

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  "the button": (page) => page.getByRole("button", { name: "Salir ya" }).click({ noWaitAfter: true }),
  "Shift three times": async (page) => {
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  },
};
for (const [way, leave] of Object.entries(WAYS)) {
  test(`after a breakdown ${way} still leaves`, async ({ page }) => {
    await broken(page);
    await leave(page);
    await page.waitForURL(AWAY);
  });
}

const NUMBERS: Record<string, string | null> = {
  "213-555-0101": "tel:+12135550101",
  "1 (213) 555.0101": "tel:+12135550101",
  "+47 22 12 34 56": "tel:+4722123456",
  "47 22 12 34 56 7": null,
  "1-800-HARBOR": null,
  "213-555-0101 ext. 55": null,
  "213-555-0101 or 213-555-0102": null,
};
test("after a breakdown a center's number dials that number, and what cannot be dialed is no link", async ({ page }) => {
  for (const [phone, address] of Object.entries(NUMBERS)) {
    await open(page, { element: ELEMENT.replace("<level-of-care", '<level-of-care base="/nowhere/"'), script: '<script src="/host/package/level-of-care.split.js" defer></script>', files: { "programs.json": JSON.stringify({ phone }) } });
    const line = page.getByRole("alert").getByRole("listitem").nth(3);
    await expect(line).toContainText(phone);
    expect(await line.evaluate((line) => line.querySelector("a")?.getAttribute("href") ?? null), phone).toBe(address);
    await page.unroute("/host/**");
  }
});

const NO_FILES: Record<string, (element: { provider: unknown }) => void> = {
  "a function": (element) => void (element.provider = () => "programs.json"),
  "a symbol": (element) => void (element.provider = Symbol("programs")),
};
for (const [what, give] of Object.entries(NO_FILES)) {
  test(`${what} as the center's file is told to the owner, and costs no answer`, async ({ page }) => {
    await open(page, { element: ELEMENT, files: { "programs.json": CENTER } });
    await expect.poll(() => heard(page)).toContain("ready");
    const visitor = new Visitor(page);
    await visitor.begin();
    await page.locator("level-of-care").evaluate(give as unknown as (element: Element) => void);
    await expect.poll(() => said.join("\n")).toMatch(/the provider property: the programs are left out. This is not JSON/);
    expect(await visitor.screen()).toBe("question");
    expect(await heard(page)).toEqual(["ready", "errorprovider"]);
  });
}

/** Whether nothing of the page can be seen. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const cover = document.querySelector("level-of-care")!.shadowRoot!.querySelector(".cover");
    const { width, height } = cover?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const above = [[9, 9], [innerWidth - 9, 9], [9, innerHeight - 9]].every(([x, y]) => document.elementFromPoint(x!, y!)?.localName === "level-of-care");
    return above && width >= innerWidth && height >= innerHeight;
  });

test("leaving covers the window, whatever the page does to what the widget stands in", async ({ page }) => {
  const element = `<header style="position: sticky; top: 0; z-index: 2147483647">Menu</header><div style="transform: scale(1); filter: blur(0); inline-size: 300px">${ELEMENT}</div>`;
  await open(page, { element });
  await expect.poll(() => heard(page)).toContain("ready");
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await new Visitor(page).root.locator(".exit").click({ noWaitAfter: true });
  await expect.poll(() => covered(page)).toBe(true);
});

test("leaving covers the window also when no screen was ever drawn", async ({ page }) => {
  await open(page, { element: ELEMENT.replace("<level-of-care", '<level-of-care lang="es"'), script: '<script src="/host/package/level-of-care.split.js" defer></script>' });
  await page.route("**/level-of-care.wasm", (route) => route.abort());
  await page.route("**/level-of-care.fallback.js", (route) => route.abort());
  await page.reload();
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await page.getByRole("button", { name: "Salir ya" }).click({ noWaitAfter: true });
  await expect.poll(() => covered(page)).toBe(true);
});

const PACKS: Record<string, { file: string; tells: RegExp }> = {
  "of another version": { file: SPANISH.replace(/[0-9a-f]{16}/, "0123456789abcdef"), tells: /the language "es" could not be loaded.*another version.*Copy the es\.js/ },
  "that says nothing": { file: 'export default "";', tells: /the language "es" could not be loaded/ },
  "by key": { file: 'export default { lang: "es", strings: {} };', tells: /the language "es" could not be loaded.*exports no text.*packScript/ },
  "without an export": { file: "export const es = {};", tells: /the language "es" could not be loaded.*exports no text.*packScript/ },
};
for (const [what, { file, tells }] of Object.entries(PACKS)) {
  for (const lang of ["en", "es"]) {
    test(`a pack ${what} is told to the owner, and the visitor goes on in English (begun in ${lang})`, async ({ page }) => {
      await open(page, { element: `<level-of-care shadow="open" lang="${lang}"></level-of-care>`, files: { "package/es.js": file } });
      await expect.poll(() => heard(page)).toContain("ready");
      const visitor = new Visitor(page);
      if (lang === "en") await visitor.root.locator('.language[lang="es"]').click();
      await expect.poll(() => said.join("\n")).toMatch(tells);
      expect((await heard(page)).filter((name) => name.startsWith("error"))).toEqual(["errorlanguage"]);
      await expect(visitor.root.locator("h2")).toHaveText("Find the care that fits");
      await visitor.begin();
      expect(await visitor.screen()).toBe("question");
    });
  }
}

test("colors that turn faint later are left out from the next screen on, and taken again once they can be read", async ({ page }) => {
  await open(page, { head: "<style>level-of-care { --loc-ink: #123456 } .faint level-of-care { --loc-ink: #eeeeee }</style>" });
  await expect.poll(() => heard(page)).toContain("ready");
  const visitor = new Visitor(page);
  const ink = () => visitor.root.evaluate((root) => getComputedStyle(root).color);
  expect(await ink()).toBe("rgb(18, 52, 86)");
  await page.evaluate(() => document.documentElement.classList.add("faint"));
  await visitor.go();
  expect(await ink()).toBe("rgb(22, 37, 43)");
  await page.evaluate(() => document.documentElement.classList.remove("faint"));
  await visitor.root.locator(".back").click();
  expect(await ink()).toBe("rgb(18, 52, 86)");
});

test("a file is told of once, however often another one was named meanwhile", async ({ page }) => {
  await open(page, { files: { "a.json": CENTER, "bad.json": '{"name": "C", "phone": "213-555-0101", "programs": [{"level": "IOP"}]}' } });
  await expect.poll(() => heard(page)).toContain("ready");
  await page.evaluate(() => {
    const element = document.querySelector("level-of-care") as HTMLElement & { provider: unknown };
    for (const address of ["a.json", "gone.json", "bad.json"]) element.provider = address;
  });
  await expect.poll(() => said.filter((line) => line.includes("bad.json")).length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(said.filter((line) => line.includes("bad.json, programs[0].level"))).toHaveLength(1);
});

test("a file that nobody waits for any more is not waited for, and not told of", async ({ page }) => {
  await page.route("/never.json", async () => {});
  await page.clock.install();
  await open(page, { element: '<level-of-care shadow="open" provider="/never.json"></level-of-care>', files: { "programs.json": CENTER } });
  await page.evaluate(() => document.querySelector("level-of-care")!.setAttribute("provider", "programs.json"));
  await expect.poll(() => heard(page)).toContain("ready");
  await page.clock.fastForward(25_000);
  expect(said).toEqual([]);
});

test("what a visitor copies is not heard by the page", async ({ page }) => {
  await open(page);
  await expect.poll(() => heard(page)).toContain("ready");
  await page.evaluate(() => {
    const copies: string[] = [];
    Object.defineProperty(document, "copies", { value: copies });
    for (const name of ["copy", "cut"]) document.addEventListener(name, () => copies.push(String(getSelection())));
  });
  await new Visitor(page).root.locator("h2").click({ clickCount: 3 });
  await page.keyboard.press("ControlOrMeta+c");
  expect(await page.evaluate(() => (document as unknown as { copies: string[] }).copies)).toEqual([]);
});

test("inside another component it speaks the page's language", async ({ page }) => {
  await open(page, { element: "<div id=other></div>" });
  await page.evaluate(() => {
    document.documentElement.lang = "es";
    document.getElementById("other")!.attachShadow({ mode: "open" }).innerHTML = '<section><level-of-care shadow="open"></level-of-care></section>';
  });
  await expect(page.locator("level-of-care section.root")).toHaveAttribute("lang", "es");
});

test("an element that has a root already tells its page once that nothing comes, and fetches no file for it", async ({ page }) => {
  let asked = 0;
  page.on("request", (request) => (asked += Number(request.url().endsWith("/programs.json"))));
  await open(page, { element: '<level-of-care><template shadowrootmode="open"><p>Call us.</p></template></level-of-care>' });
  await expect.poll(() => said.join("\n")).toMatch(/already has a shadow root, so visitors see what is inside that/);
  await expect.poll(() => heard(page)).toEqual(["errorengine"]);
  await page.locator("level-of-care").evaluate((element) => {
    element.setAttribute("provider", "programs.json");
    (element as HTMLElement & { provider: unknown }).provider = "programs.json";
    element.setAttribute("lang", "es");
  });
  await page.waitForTimeout(300);
  expect([asked, await heard(page)]).toEqual([0, ["errorengine"]]);
  await expect(page.getByText("Call us.")).toBeVisible();
});

test("a language pack that never comes costs its language alone, and its owner is told within seconds", async ({ page }) => {
  await page.clock.install();
  await open(page, { element: '<level-of-care shadow="open" lang="es"></level-of-care>' });
  await page.unroute("**/es.js");
  await page.route("**/es.js", () => {});
  await page.reload();
  await page.clock.fastForward(20_000);
  await expect.poll(() => heard(page)).toEqual(["errorlanguage", "ready"]);
  expect(said.join()).toMatch(/language "es" could not be loaded\. Its pack did not come within 20 seconds; check that the server answers for es\.js\./);
  await expect(new Visitor(page).root).toHaveAttribute("lang", "en");
});

test("a center's file that begins and never ends is left out, with what to do about it", async ({ page }) => {
  await page.addInitScript(() => {
    const fetched = window.fetch;
    window.fetch = async (address, options) => {
      if (!String(address).includes("programs.json")) return fetched(address, options);
      const body = new ReadableStream({ start: (ends) => options?.signal?.addEventListener("abort", () => ends.error(new DOMException("signal is aborted without reason", "AbortError"))) });
      return new Response(body);
    };
  });
  await page.clock.install();
  await open(page, { element: ELEMENT });
  await page.clock.fastForward(20_000);
  await expect.poll(() => heard(page)).toEqual(["errorprovider", "ready"]);
  expect(said.join()).toMatch(/programs\.json: the programs are left out\. The file could not be fetched; check its address.*The server took over 20 seconds\./);
});

test("what is odd about an attribute is told once, however often it is read", async ({ page }) => {
  await open(page, { element: '<level-of-care shadow="open" lang="xx" exit="http://a.example/" scheme="pink"></level-of-care>' });
  await expect.poll(() => heard(page)).toContain("ready");
  await page.evaluate(async () => {
    const element = document.querySelector("level-of-care")!;
    element.setAttribute("lang", "es");
    element.setAttribute("lang", "xx");
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(element);
  });
  await expect.poll(() => heard(page)).toEqual(["ready", "ready"]);
  for (const name of ["lang", "exit", "scheme"]) expect(said.filter((sentence) => sentence.includes(`${name}="`)), name).toHaveLength(1);
});
