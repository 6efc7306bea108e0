/** A page's colors are used when people can read them, and refused all together when not. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP, Visitor, open } from "./visitor";

const MANUAL = readFileSync(join(TOP, "docs/embedding.md"), "utf8");
const THEMES = [...MANUAL.matchAll(/```css theme: (\w+)\n([^`]+)```/g)].map((found) => ({ name: found[1]!, css: found[2]! }));

/** WCAG's contrast between two colors as the browser computes them. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = color.match(/\d+/g)!.slice(0, 3).map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Every text that can be seen, with what is behind it. */
const pairs = (page: Page): Promise<{ text: string; ink: string; paper: string }[]> =>
  page.evaluate(() => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    const seen = [...root.querySelectorAll<HTMLElement>(".root *")].filter((one) => one.childElementCount === 0 && one.textContent!.trim() !== "" && one.checkVisibility());
    return seen.map((one) => {
      let behind: Element = one;
      while (getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)" && behind.parentElement) behind = behind.parentElement;
      return { text: one.textContent!.trim(), ink: getComputedStyle(one).color, paper: getComputedStyle(behind).backgroundColor };
    });
  });

async function themed(page: Page, css: string, colorScheme: "light" | "dark" = "light"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await open(page, { head: `<style>${css}</style>` });
  await expect(page.locator("level-of-care h2")).toBeVisible();
}

const accent = (page: Page) => page.locator("level-of-care .continue").evaluate((button) => getComputedStyle(button).backgroundColor);

test("the manual has three themes", () => expect(THEMES.map(({ name }) => name)).toEqual(["forest", "clay", "plain"]));

for (const { name, css } of THEMES) {
  for (const scheme of ["light", "dark"] as const) {
    test(`the theme ${name} is used, and all of its texts can be read in the ${scheme}`, async ({ page }) => {
      await themed(page, css, scheme);
      const wanted = new RegExp(`--loc-accent${scheme === "dark" ? "-dark" : ""}: #(\\w\\w)(\\w\\w)(\\w\\w)`).exec(css)!.slice(1).map((part) => Number.parseInt(part, 16));
      expect(await accent(page)).toBe(`rgb(${wanted.join(", ")})`);
      const visitor = new Visitor(page);
      for (const step of ["intro", "who", "question", "result"]) {
        if (step === "who") await visitor.go();
        if (step === "question") {
          await visitor.root.locator('input[value="self"]').check();
          await visitor.go();
        }
        if (step === "result") {
          await visitor.toCheck({ "emergency-signs": [], substances: [] });
          await visitor.go();
        }
        for (const { text, ink, paper } of await pairs(page)) expect(contrast(ink, paper), `${step}: ${text}: ${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  }
}

const OWN = "rgb(11, 85, 99)";
const REFUSED: Record<string, string> = {
  "gray on gray": "--loc-ink: #777; --loc-paper: #888;",
  "a pale button": "--loc-accent: #9fd3c7;",
  "text that nobody sees on its button": "--loc-accent: #24613a; --loc-on-accent: #24613a;",
  "soft text that is too soft": "--loc-accent: #24613a; --loc-ink-soft: #bbb;",
  "a bar that swallows its links": "--loc-accent: #24613a; --loc-wash: #2a6a42;",
  "dark paper, on which nobody sees what went wrong": "--loc-ink: #fff; --loc-ink-soft: #ccc; --loc-paper: #111; --loc-wash: #222; --loc-accent: #8cd3ff; --loc-on-accent: #000; --loc-line: #444; --loc-edge: #888;",
  "edges that nobody sees": "--loc-accent: #24613a; --loc-edge: #eee;",
  "paper that shines through": "--loc-accent: #24613a; --loc-paper: rgba(255, 255, 255, .2);",
};
for (const [what, colors] of Object.entries(REFUSED)) {
  test(`a theme with ${what} is refused as a whole, and its corners are kept`, async ({ page }) => {
    await themed(page, `level-of-care { ${colors} --loc-radius: 3px; }`);
    expect(await accent(page)).toBe(OWN);
    for (const { text, ink, paper } of await pairs(page)) expect(contrast(ink, paper), text).toBeGreaterThanOrEqual(4.5);
    expect(await page.locator("level-of-care .continue").evaluate((button) => getComputedStyle(button).borderRadius)).toBe("3px");
  });
}

test("whose colors are refused is told once, also when they are those of a center's file", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  const file = { name: "A", phone: "213-555-0199", theme: { ink: "#ffffff", paper: "#111111", accent: "#8cd3ff", on_accent: "#000000" }, programs: [{ level: "outpatient" }] };
  await open(page, { element: `<level-of-care shadow="open"><script type="application/json">${JSON.stringify(file)}</script></level-of-care>` });
  const visitor = new Visitor(page);
  await expect(visitor.root).toHaveAttribute("data-plain", "");
  await visitor.go();
  expect(await visitor.screen()).toBe("who");
  expect(await accent(page)).toBe(OWN);
  expect(told.filter((line) => line.includes("cannot read the colors"))).toHaveLength(1);
});

test("in forced colors a good theme is no matter for the console", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, { head: "<style>level-of-care { --loc-accent: #24613a; }</style>" });
  const visitor = new Visitor(page);
  await visitor.go();
  await expect(visitor.root).not.toHaveAttribute("data-plain");
  expect(told).toEqual([]);
});

test("a theme is refused on every screen alike, also where nothing stands in the color that is too faint", async ({ page }) => {
  await themed(page, "level-of-care { --loc-accent: #24613a; --loc-ink-soft: #bbb; }");
  const visitor = new Visitor(page);
  const refused = async (screen: string) => {
    expect(await visitor.screen()).toBe(screen);
    await expect(visitor.root, screen).toHaveAttribute("data-plain", "");
  };
  await refused("intro");
  await visitor.go();
  await refused("who");
  await visitor.root.locator('input[value="self"]').check();
  await visitor.go();
  await refused("question");
  await visitor.root.locator('input[value="seizure"]').check();
  await visitor.go();
  await refused("emergency");
});

test("what tells of danger keeps colors of its own in any theme, and can be read on every screen", async ({ page }) => {
  // Soft text that can just be read on white, but not on the wash behind the crisis lines.
  await themed(page, "level-of-care { --loc-accent: #24613a; --loc-ink-soft: #757575; }");
  const visitor = new Visitor(page);
  for (const step of ["intro", "who", "question", "emergency", "result"]) {
    if (step === "who") await visitor.go();
    if (step === "question") {
      await visitor.root.locator('input[value="self"]').check();
      await visitor.go();
    }
    if (step === "emergency") {
      await visitor.root.locator('input[value="seizure"]').check();
      await visitor.go();
    }
    if (step === "result") {
      await visitor.root.locator(".screen > .quiet").click();
      await visitor.toCheck({ substances: [] });
      await visitor.go();
    }
    // Too soon, so that the error stands there too.
    if (step === "who" || step === "question") await visitor.go();
    await visitor.root.locator(".help").click();
    await expect(visitor.root, step).not.toHaveAttribute("data-plain");
    for (const { text, ink, paper } of await pairs(page)) expect(contrast(ink, paper), `${step}: ${text}: ${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    await visitor.root.locator(".help").click();
  }
});

test("dark colors that nobody can read are refused too when the evening comes while the page stands", async ({ page }) => {
  await themed(page, "level-of-care { --loc-accent: #24613a; --loc-ink-dark: #222; --loc-paper-dark: #111; }");
  expect(await accent(page)).toBe("rgb(36, 97, 58)");
  await page.emulateMedia({ colorScheme: "dark" });
  // The browser tells of the evening with the next picture it draws.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  for (const { text, ink, paper } of await pairs(page)) expect(contrast(ink, paper), text).toBeGreaterThanOrEqual(4.5);
});

test("a page that is never dark keeps the widget light, in the page's colors", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const accentOf = async (element: string) => {
    await open(page, { head: "<style>level-of-care { --loc-accent: #7a1f5c }</style>", element });
    await expect(page.locator("level-of-care h2")).toBeVisible();
    return accent(page);
  };
  expect(await accentOf('<level-of-care shadow="open" scheme="light"></level-of-care>')).toBe("rgb(122, 31, 92)");
  expect(await accentOf('<level-of-care shadow="open"></level-of-care>')).not.toBe("rgb(122, 31, 92)");
});
