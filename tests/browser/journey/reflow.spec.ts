/** The widget in any room and at any size of text: nothing is lost, and nothing scrolls sideways. */
import { expect, test, type Page } from "@playwright/test";
import { lost } from "./lost";
import { SCREENS, reach, unfold, widget, type Screen } from "./screens";
import type { Visitor } from "../visitor";

const NAMES = ["intro", "help", "error-many", "emergency", "check", "result-middle", "what-if"];
const SOME = SCREENS.filter(({ name }) => NAMES.includes(name));

/** Everything that can be pressed and is less than 44 pixels high or wide. A link inside a sentence may be. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("level-of-care")!.shadowRoot!;
    const targets = [...root.querySelectorAll<HTMLElement>("button, a, summary, select, label.choice")].filter((it) => it.checkVisibility());
    const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
    return boxes.filter(({ box }) => box.width < 43.9 || box.height < 43.9).map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${Math.round(box.width)} by ${Math.round(box.height)}`);
  });
}

/** Goes through some screens with a page made ready in a way of its own, and looks at each. */
async function through(page: Page, ready: (visitor: Visitor) => Promise<void>, look: (screen: Screen, visitor: Visitor) => Promise<void>, lang = "en", host = {}): Promise<void> {
  for (const screen of SOME) {
    const visitor = await widget(page, lang, host);
    await reach(visitor, screen);
    await unfold(visitor);
    await ready(visitor);
    await look(screen, visitor);
  }
}

/** A sheet into the widget's own root, where a reader's extension can put it and a page cannot. */
function dress(page: Page, css: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.querySelector("level-of-care")!.shadowRoot!.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const lang of ["en", "es"]) {
  test(`at 320 by 256 pixels, and at four times the size on a desktop, nothing is lost, in ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    await through(
      page,
      async () => {},
      async ({ name }) => {
        await page.setViewportSize({ width: 320, height: 256 });
        expect.soft(await lost(page), name).toEqual([]);
        expect.soft(await small(page), name).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 1024 });
        expect.soft(await small(page), `${name}, on a desktop`).toEqual([]);
        await page.evaluate(() => document.documentElement.style.setProperty("zoom", "4"));
        expect.soft(await lost(page), `${name}, at 400 %`).toEqual([]);
        await page.evaluate(() => document.documentElement.style.removeProperty("zoom"));
      },
      lang,
    );
  });
}

test("on a screen of 320 by 256 pixels nothing stays in the way of the text, and a new heading stands at its top", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const visitor = await widget(page);
  await reach(visitor, SCREENS.find(({ name }) => name === "checklist")!);
  const places = await visitor.root.evaluate((root) => {
    const heading = root.querySelector("h2")!;
    heading.scrollIntoView();
    const top = heading.getBoundingClientRect().top;
    root.querySelector(".continue")!.scrollIntoView();
    return { heading: top, bar: root.querySelector(".bar")!.getBoundingClientRect().bottom };
  });
  expect(places.heading).toBeLessThan(40);
  expect(places.bar).toBeLessThan(0);
});

test("a heading that gets the focus stands close under the bar, whatever its size", async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 664 });
    const visitor = await widget(page);
    await reach(visitor, SCREENS.find(({ name }) => name === "checklist")!);
    const top = await visitor.root.evaluate((root) => {
      const heading = root.querySelector("h2")!;
      heading.scrollIntoView();
      return heading.getBoundingClientRect().top;
    });
    expect(Math.round(top), `${width} px`).toBe(112);
  }
});

test("with the text spaced out, nothing is lost", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 600 });
  const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
  await through(
    page,
    () => dress(page, spacing),
    async ({ name }) => expect.soft(await lost(page), name).toEqual([]),
  );
});

test("with twice the size of text in the browser, the widget's text doubles and nothing is lost", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 700 });
  const session = await page.context().newCDPSession(page);
  await through(
    page,
    async () => {
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    },
    async ({ name }, visitor) => {
      expect.soft(await lost(page), name).toEqual([]);
      expect(await visitor.root.evaluate((root) => getComputedStyle(root).fontSize)).toBe("32px");
    },
  );
});

test("a host with font-size: 62.5% and hostile rules for everything does not shrink or bend the widget", async ({ page }) => {
  const head = "<style>html{font-size:62.5%} *{font-size:9px!important;letter-spacing:9px!important;color:red!important;text-transform:uppercase!important}</style>";
  const visitor = await widget(page, "en", { head });
  const style = await visitor.root.evaluate((root) => {
    const { fontSize, letterSpacing, textTransform } = getComputedStyle(root);
    return { fontSize, letterSpacing, textTransform, heading: getComputedStyle(root.querySelector("h2")!).fontSize };
  });
  expect(style).toEqual({ fontSize: "16px", letterSpacing: "normal", textTransform: "none", heading: "23.2px" });
});

test("it fits a sidebar of 280 pixels and fills a column of 1,200 on the same page", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1400, height: 900 });
  const columns = (visitor: Visitor, selector: string) =>
    visitor.root.locator(selector).first().evaluate((it) => getComputedStyle(it).gridTemplateColumns.split(" ").length);
  await through(
    page,
    async () => {},
    async ({ name }, visitor) => {
      for (const [width, wide] of [
        [280, 1],
        [1200, 2],
      ] as const) {
        await page.evaluate((width) => document.querySelector<HTMLElement>("level-of-care")!.style.setProperty("inline-size", `${width}px`), width);
        expect.soft(await lost(page), `${name} in ${width} px`).toEqual([]);
        if (name === "result-middle") expect(await columns(visitor, ".top"), `${width} px`).toBe(wide);
      }
    },
  );
});

test("nothing moves by itself, even for those who have nothing against it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await through(
    page,
    async () => {},
    async ({ name }) => {
      const moving = await page.evaluate(() => {
        const root = document.querySelector("level-of-care")!.shadowRoot!;
        const set = [...root.querySelectorAll("*")].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration !== "0s";
        });
        return [...root.getAnimations(), ...document.getAnimations(), ...set].map(String);
      });
      expect(moving, name).toEqual([]);
    },
  );
});

test("in forced colors the focus, the choice made and the level that fits are still seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const visitor = await widget(page);
  await reach(visitor, SCREENS.find(({ name }) => name === "one")!);
  const choices = visitor.root.locator(".choice");
  await choices.nth(1).locator("input").check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const [chosen, other] = await Promise.all([1, 0].map((i) => choices.nth(i).evaluate((it) => ({ border: getComputedStyle(it).borderTopColor, outline: getComputedStyle(it).outlineStyle }))));
  expect(chosen!.border).not.toBe(other!.border);
  expect([chosen!.outline, other!.outline]).toEqual(["solid", "none"]);
  await reach(visitor, SCREENS.find(({ name }) => name === "result-middle")!);
  const fills = await visitor.root.locator(".ladder rect").evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
  expect(new Set(fills).size, "the level that fits is drawn apart").toBe(2);
  await expect(visitor.root.locator(".ladder .badge")).toHaveCount(1);
});

test("what sticks out, is cut off or is too small to press is found when it is planted", async ({ page }) => {
  const visitor = await widget(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await reach(visitor, SCREENS.find(({ name }) => name === "one")!);
  expect([...(await lost(page)), ...(await small(page))]).toEqual([]);
  await dress(page, ".choices { inline-size: 40em } .why summary { min-block-size: 0; padding: 0 } .continue { inline-size: 3em; min-inline-size: 0; overflow: hidden; white-space: nowrap }");
  const found = (await lost(page)).join("\n");
  expect(found).toContain('class="choice"');
  expect(found).toContain('class="continue"');
  expect((await small(page)).join("\n")).toContain("<summary");
  await page.evaluate(() => document.querySelector<HTMLElement>("level-of-care")!.style.setProperty("inline-size", "280px"));
  await dress(page, ".root { min-inline-size: 300px }");
  expect((await lost(page)).join("\n")).toContain("the widget is wider than its place: 302 > 280");
});
