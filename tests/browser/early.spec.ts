/** The first screens stand while the module is on its way, and nothing that is pressed on them is lost. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, Visitor, open, type Host } from "./visitor";

const SPLIT = '<script src="/host/package/level-of-care.split.js" defer></script>';
const FILE = readFileSync(join(TOP, "tests/providers/valid/five-evenings.json"), "utf8");

/** A page with the split build whose module comes when it is told to. */
async function slow(page: Page, host: Host = {}): Promise<() => Promise<void>> {
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(document, "heard", { value: heard });
    for (const name of ["ready", "started", "closed", "error"]) addEventListener(`level-of-care:${name}`, () => heard.push(name));
  });
  await open(page, { script: SPLIT, late, ...host });
  return async () => {
    come();
    await expect.poll(() => heard(page)).toContain("ready");
  };
}

const heard = (page: Page) => page.evaluate(() => (document as unknown as { heard: string[] }).heard);
const focused = (page: Page) => page.evaluate(() => document.querySelector("level-of-care")!.shadowRoot!.activeElement?.id ?? "");

/** Counts everything that changes inside the widget from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(document, { seen });
    new MutationObserver((list) => seen.push(...list.map(({ type }) => type))).observe(document.querySelector("level-of-care")!.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  });
const seen = (page: Page) => page.evaluate(() => (document as unknown as { seen: string[] }).seen);

test("the first screen is what the module says too: when it comes, nothing changes", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await expect(visitor.root.locator("h2")).toBeVisible();
  expect([await visitor.screen(), await heard(page)]).toEqual(["intro", []]);
  await watch(page);
  await come();
  expect(await seen(page)).toEqual([]);
});

test("help, going on and going back work at once, with the focus where it belongs", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.root.locator(".help").click();
  await expect(visitor.root.locator('.lines a[href="tel:988"]').first()).toBeVisible();
  await visitor.root.locator(".help").click();
  await expect(visitor.root.locator(".lines")).toHaveCount(0);
  await visitor.go();
  expect([await visitor.screen(), await focused(page)]).toEqual(["who", "loc-heading"]);
  await visitor.root.locator(".back").click();
  expect([await visitor.screen(), await focused(page)]).toEqual(["intro", "loc-heading"]);
  await visitor.go();
  await visitor.root.locator(".help").click();
  await watch(page);
  await come();
  expect(await seen(page), "the module stands where the visitor stands").toEqual([]);
  expect(await visitor.screen()).toBe("who");
  await expect(visitor.root.locator(".lines")).toBeVisible();
});

test("what is ticked stays ticked, and Continue leads on once the module is there", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  const status = visitor.root.locator("[role=status]");
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await visitor.root.locator("input[value=loved-one]").check();
  await expect(status).toHaveText("");
  await visitor.go();
  await expect(status).toHaveText("One moment, please.");
  expect((await status.boundingBox())!.width, "it can be seen").toBeGreaterThan(50);
  await come();
  await expect(visitor.root).toHaveAttribute("data-screen", "question");
  expect([await focused(page), await heard(page)]).toEqual(["loc-heading", ["started", "ready"]]);
  await expect(status).toHaveText("");
  expect((await status.boundingBox())!.width).toBeLessThan(5);
  await visitor.root.locator(".back").click();
  await expect(visitor.root.locator("input[value=loved-one]")).toBeChecked();
});

test("help opens whatever was ticked or waits, and stays open when the module comes", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  const lines = visitor.root.locator(".lines");
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await visitor.root.locator(".help").click();
  await expect(lines).toBeVisible();
  await expect(visitor.root.locator("input[value=self]")).toBeChecked();
  await visitor.root.locator(".help").click();
  await visitor.go();
  await visitor.root.locator(".help").click();
  await expect(lines).toBeVisible();
  await come();
  await expect(visitor.root).toHaveAttribute("data-screen", "question");
  await expect(lines).toBeVisible();
  await visitor.root.locator(".help").click();
  await expect(lines).toHaveCount(0);
});

test("whoever ticks another box after Continue, or goes back, takes it back", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.go();
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await visitor.go();
  await visitor.root.locator("input[value=loved-one]").check();
  await expect(visitor.root.locator("[role=status]")).toHaveText("");
  await come();
  expect(await visitor.screen()).toBe("who");
  await expect(visitor.root.locator("input[value=loved-one]")).toBeChecked();
  await expect(visitor.root.locator(".error")).toHaveCount(0);
});

test("whoever went back finds the box ticked when they come again, and the start when the module comes", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await visitor.go();
  await visitor.root.locator(".back").click();
  await visitor.go();
  await expect(visitor.root.locator("input[value=self]")).toBeChecked();
  await visitor.root.locator(".back").click();
  await come();
  expect(await visitor.screen()).toBe("intro");
});

test("the focus is not fetched back from elsewhere on the page", async ({ page }) => {
  const come = await slow(page, { element: '<level-of-care shadow="open"></level-of-care><input id="search">' });
  const visitor = new Visitor(page);
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await visitor.go();
  await page.locator("#search").focus();
  await come();
  await expect(visitor.root).toHaveAttribute("data-screen", "question");
  await expect(page.locator("#search")).toBeFocused();
});

test("a screen that cannot be drawn leaves whom to call, and throws nothing into the page", async ({ page }) => {
  const thrown: unknown[] = [];
  page.on("pageerror", (error) => thrown.push(error));
  await slow(page);
  await page.locator("level-of-care h2").waitFor();
  await page.evaluate(() => {
    Document.prototype.createElementNS = () => {
      throw new Error("planted");
    };
  });
  await new Visitor(page).go();
  await expect(page.locator('level-of-care a[href="tel:988"]')).toBeVisible();
  expect(thrown).toEqual([]);
});

test("what is ticked shows when the module comes, and the focus stays", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.go();
  await visitor.root.locator("input[value=self]").check();
  await come();
  await expect(visitor.root.locator("input[value=self]")).toBeChecked();
  await expect(visitor.root.locator("input[value=self]")).toBeFocused();
  await visitor.go();
  expect(await visitor.screen()).toBe("question");
});

test("Continue with nothing ticked says what is missing once the module is there", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.go();
  await visitor.go();
  await come();
  expect([await visitor.screen(), await focused(page)]).toEqual(["who", "loc-error"]);
});

test("another language that was asked for comes with the module, wherever one has gone on to", async ({ page }) => {
  const come = await slow(page);
  const visitor = new Visitor(page);
  await visitor.root.locator(".language").click();
  await visitor.go();
  await come();
  await expect(visitor.root).toHaveAttribute("lang", "es");
  expect(await visitor.screen()).toBe("who");
});

const AWAY = "https://away.example/";
for (const [way, leave] of Object.entries({
  "the button": (visitor: Visitor) => visitor.root.locator(".exit").click({ noWaitAfter: true }),
  "Shift three times": async ({ page }: Visitor) => {
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  },
})) {
  test(`one can leave at once by ${way}, before the module is there`, async ({ page }) => {
    const element = `<level-of-care shadow="open" exit="${AWAY}"></level-of-care>`;
    await slow(page, { element });
    await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>Sunny</h1>" }));
    const visitor = new Visitor(page);
    await visitor.go();
    await visitor.root.locator("input[value=self]").check();
    await leave(visitor);
    await page.waitForURL(AWAY);
    await expect(page.locator("h1")).toHaveText("Sunny");
  });
}

test("whoever has left stays away when the module comes after all", async ({ page }) => {
  const element = `<level-of-care shadow="open" exit="${AWAY}"></level-of-care>`;
  const come = await slow(page, { element });
  // An answer without a page: the browser stays where it is.
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  const visitor = new Visitor(page);
  await visitor.root.locator(".exit").click({ noWaitAfter: true });
  await expect(visitor.root).toBeEmpty();
  await Promise.race([come().catch(() => {}), page.waitForTimeout(1000)]);
  expect([await visitor.screen(), await heard(page)]).toEqual(["left", ["closed"]]);
  await expect(visitor.root).toBeEmpty();
});

test("whoever has left stays away when the module cannot be had", async ({ page }) => {
  const element = `<level-of-care shadow="open" exit="${AWAY}"><p>Call us.</p></level-of-care>`;
  await slow(page, { element });
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await page.route("**/level-of-care.fallback.js", (route) => route.abort());
  const visitor = new Visitor(page);
  // What a browser does with what is on its way, once a page is left.
  await page.evaluate(() => void (document.querySelector("level-of-care")!.shadowRoot!.querySelector<HTMLElement>(".exit")!.click(), window.stop()));
  await page.waitForTimeout(500);
  expect([await visitor.screen(), await heard(page)]).toEqual(["left", ["closed"]]);
  await expect(page.locator("level-of-care .cover")).toHaveCount(1);
  await expect(page.getByText("Call us.")).not.toBeVisible();
});

test("leaving works though the page has broken what elements are made with", async ({ page }) => {
  await slow(page, { element: `<level-of-care shadow="open" exit="${AWAY}"></level-of-care>` });
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>Sunny</h1>" }));
  await page.locator("level-of-care h2").waitFor();
  await page.evaluate(() => {
    Document.prototype.createElement = () => {
      throw new Error("planted");
    };
  });
  await new Visitor(page).root.locator(".exit").click({ noWaitAfter: true });
  await page.waitForURL(AWAY);
});

for (const [lang, title] of [["en", "Find the care that fits"], ["es", ""]] as const) {
  test(`a module that has not come after a minute leaves whom to call, in ${lang}`, async ({ page }) => {
    await page.clock.install();
    await slow(page, { element: `<level-of-care shadow="open" lang="${lang}"></level-of-care>` });
    if (title) await expect(page.locator("level-of-care h2")).toHaveText(title);
    // Its language has come: a pack is waited for only so long, too.
    else await page.evaluate(async (pack) => void (await import(pack)), "/host/package/es.js");
    await page.clock.fastForward(59_000);
    await expect(page.locator("level-of-care h2")).toHaveText(title ? [title] : []);
    await page.clock.fastForward(2_000);
    await expect(page.locator('level-of-care a[href="tel:988"]')).toBeVisible();
    expect(await heard(page)).toEqual(["error"]);
  });
}

test("a module that never comes leaves whom to call, and nothing that does not work", async ({ page }) => {
  await open(page, { script: SPLIT, element: '<level-of-care shadow="open"><p>Call us.</p></level-of-care>' });
  await page.route("**/level-of-care.wasm", (route) => route.abort());
  await page.route("**/level-of-care.fallback.js", (route) => route.abort());
  await page.reload();
  await expect(page.locator('level-of-care a[href="tel:988"]')).toBeVisible();
  await expect(page.getByText("Call us.")).toBeVisible();
  await expect(page.locator("level-of-care section.root")).toHaveCount(0);
});

const LATER: Record<string, Host> = {
  "in Spanish": { element: '<level-of-care shadow="open" lang="es"></level-of-care>' },
  "with other languages": { element: '<level-of-care shadow="open" languages="en"></level-of-care>' },
  "with a center's colors": { element: '<level-of-care shadow="open" provider="p.json"></level-of-care>', files: { "p.json": FILE.replace('"version"', '"theme": { "radius": 3 }, "version"') } },
  "with a center's welcome": { element: '<level-of-care shadow="open" provider="p.json"></level-of-care>', files: { "p.json": FILE.replace('"version"', '"words": { "welcome": "Hello." }, "version"') } },
};
for (const [what, host] of Object.entries(LATER)) {
  test(`${what}, the first screen waits for the module rather than change under the visitor`, async ({ page }) => {
    const come = await slow(page, host);
    await page.waitForTimeout(500);
    await expect(page.locator("level-of-care h2")).toHaveCount(0);
    await come();
    await expect(page.locator("level-of-care h2")).toBeVisible();
  });
}

test("with a center's programs alone it does not wait", async ({ page }) => {
  const come = await slow(page, { element: '<level-of-care shadow="open" provider="p.json"></level-of-care>', files: { "p.json": FILE } });
  await expect(page.locator("level-of-care h2")).toBeVisible();
  await watch(page);
  await come();
  expect(await seen(page)).toEqual([]);
});

test("colors that nobody can read are refused before the module is there", async ({ page }) => {
  await slow(page, { head: "<style>level-of-care { --loc-paper: #334455 }</style>" });
  await expect(page.locator("level-of-care section.root")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
