/** Without a mouse: from the first screen to the result with the keyboard alone, and the focus always in sight. */
import { expect, test, type Page } from "@playwright/test";
import { PEOPLE, reach, SCREENS, walk, widget } from "./screens";
import type { Visitor } from "../visitor";

/** What has the focus, inside the root too: tag, name or id. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const value = at instanceof HTMLInputElement ? `${at.name}=${at.value}` : (at?.id ?? "") || (at?.getAttribute("class") ?? "");
    return `${at?.tagName.toLowerCase() ?? ""} ${value}`.trim();
  });
}

/** The outline of what has the focus; of a choice, its whole row is outlined. */
function outline(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at!.closest(".choice") ?? at!);
    return `${outlineStyle} ${outlineWidth}`;
  });
}

/** Presses Tab until this has the focus, and sees it wherever it is meanwhile. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    expect(await outline(page), now).toBe("solid 3px");
    if (typeof wanted === "string" ? now === wanted : wanted.test(now)) return;
    seen.push(now);
  }
  throw new Error(`${String(wanted)} is not reached with Tab; passed: ${seen.join(", ")}`);
}

async function headingHasFocus(visitor: Visitor): Promise<void> {
  expect(await focused(visitor.page)).toBe("h2 loc-heading");
}

test("the keyboard alone leads from start to result, and every new heading gets the focus", async ({ page }) => {
  test.setTimeout(180_000);
  const visitor = await widget(page);
  const somebody = PEOPLE.middle;
  await tabTo(page, "button continue");
  await page.keyboard.press("Enter");
  await headingHasFocus(visitor);
  let steps = 0;
  for (; (await visitor.screen()) !== "result"; steps++) {
    expect(steps).toBeLessThan(60);
    const screen = await visitor.screen();
    if (screen !== "check") {
      const question = await visitor.question();
      const said: string | string[] = question === "who" ? "self" : ((somebody.answers as Record<string, string | string[]>)[question] ?? []);
      const first = visitor.root.locator("input").first();
      const radio = (await first.getAttribute("type")) === "radio";
      if (radio) {
        await tabTo(page, /^input /);
        // A group of radio buttons is one stop; arrows choose in it, and Space chooses the one with the focus.
        const wanted = said.length === 0 ? await first.getAttribute("value") : said;
        await page.keyboard.press("Space");
        for (let i = 0; i < 12 && (await focused(page)) !== `input ${question}=${String(wanted)}`; i++) await page.keyboard.press("ArrowDown");
        expect(await focused(page)).toBe(`input ${question}=${String(wanted)}`);
      } else {
        for (const value of said.length === 0 ? ["none"] : said) {
          await tabTo(page, `input ${question}=${value}`);
          await page.keyboard.press("Space");
        }
      }
    }
    await tabTo(page, "button continue");
    await page.keyboard.press("Enter");
    await headingHasFocus(visitor);
  }
  // Whoever answers the same with a mouse gets the same.
  const level = () => visitor.root.locator(".result").evaluate((it) => ({ ...(it as HTMLElement).dataset }));
  const reached = await level();
  expect(reached.levelFloor).toMatch(/./);
  await widget(page);
  await walk(page, somebody, "result");
  expect(await level()).toEqual(reached);
  console.log(`${steps} screens with the keyboard alone`);
});

test("Tab leaves the widget at its end, and Shift with Tab leads back the same way", async ({ page }) => {
  const visitor = await widget(page, "en", { head: "<style>level-of-care{display:block}</style>" });
  await page.evaluate(() => {
    const after = document.createElement("a");
    after.href = "#after";
    after.id = "after";
    after.textContent = "After";
    document.querySelector("main")!.append(after);
  });
  for (const until of ["intro", "emergency-signs", "check", "result"]) {
    await walk(page, PEOPLE.grave, until);
    await visitor.root.locator(".help").focus();
    const there: string[] = [];
    for (let at = await focused(page); at !== "a after"; at = await focused(page)) {
      there.push(at);
      // The first got it from a script, as if a mouse had pressed.
      if (there.length > 1) expect(await outline(page), at).toBe("solid 3px");
      expect(there.length, there.join(", ")).toBeLessThan(150);
      await page.keyboard.press("Tab");
    }
    const back: string[] = [];
    for (let i = 0; i < there.length; i++) {
      await page.keyboard.press("Shift+Tab");
      back.push(await focused(page));
    }
    expect(back.reverse(), until).toEqual(there);
    expect(there.slice(0, 2)).toEqual(["button help", "a exit"]);
  }
});

test("an error takes the focus, is named by its own sentence, and describes every choice", async ({ page }) => {
  const visitor = await widget(page);
  for (const [until, sentence] of [
    ["who", "Choose who the questions are about."],
    ["emergency-signs", "Check at least one box. If nothing applies, check “None of these”."],
    ["mood", "Choose an answer. If you don't know, choose “I'm not sure”."],
  ] as const) {
    await walk(page, PEOPLE.middle, until);
    await visitor.root.locator(".continue").press("Enter");
    expect(await focused(page)).toBe("div loc-error");
    await expect(visitor.root.locator("#loc-error")).toHaveAccessibleName(`One thing first ${sentence}`);
    await expect(visitor.root.locator("input").last()).toHaveAccessibleDescription(sentence);
    await visitor.root.locator("#loc-error button").press("Enter");
    expect(await focused(page)).toMatch(/^input /);
    await visitor.root.locator("input").first().press("Space");
  }
});

test("what is copied or tried is said without moving the focus", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const visitor = await widget(page);
  await walk(page, PEOPLE.grave, "result");
  const status = visitor.root.getByRole("status");
  await expect(status).toBeEmpty();
  const copy = visitor.root.getByRole("button", { name: "Copy as text" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("Copied.");
  await expect(copy).toBeFocused();
  await visitor.root.locator("[data-part=what-if] > summary").press("Enter");
  const home = visitor.root.locator("[data-what-if=home]");
  await home.focus();
  await page.keyboard.press("ArrowUp");
  await expect(status).toHaveText(/^With these changes: /);
  await expect(home).toBeFocused();
});

test("the focus is never hidden under a header or a bar that stays, the page's or the widget's", async ({ page }) => {
  test.setTimeout(240_000);
  const visitor = await widget(page, "en", {
    head: "<style>header{position:sticky;top:0;height:120px;background:#ddd;z-index:9} footer{position:fixed;inset:auto 0 0;height:120px;background:#ddd;z-index:9} level-of-care{--loc-sticky-top:120px;--loc-scroll-margin:13em;--loc-sticky-bottom:130px} body{margin-bottom:130px}</style>",
  });
  await page.evaluate(() => document.body.prepend(document.createElement("header"), document.createElement("footer")));
  await page.setViewportSize({ width: 390, height: 664 });
  for (const screen of SCREENS.filter(({ name }) => ["checklist", "check", "error-many", "result-grave", "what-if"].includes(name))) {
    await reach(visitor, screen);
    for (const key of ["Tab", "Shift+Tab"]) {
      let inside = 0;
      for (let i = 0; i < 15; i++) {
        const hidden = await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          if (!at?.closest(".root")) return undefined;
          const box = at.getBoundingClientRect();
          const seen = [box.top + 3, box.bottom - 3].some((y) => {
            const y1 = Math.min(Math.max(y, 0), innerHeight - 1);
            const root = at.getRootNode() as ShadowRoot;
            const top = root.elementFromPoint(box.left + box.width / 2, y1);
            return y >= 0 && y <= innerHeight - 120 && (at.contains(top) || !!top?.contains(at) || top?.closest("label")?.contains(at) === true);
          });
          return seen ? "" : `${at.outerHTML.slice(0, 90)} at ${Math.round(box.top)}`;
        });
        expect(hidden ?? "", `${screen.name}, ${key}`).toBe("");
        if (hidden !== undefined) inside++;
        await page.keyboard.press(key);
      }
      expect(inside, `${screen.name}, ${key}: the focus was in the widget`).toBeGreaterThan(10);
    }
    await page.reload();
    await visitor.root.waitFor();
  }
});

test("whoever opens the crisis lines far down a result and closes them again is where they were", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const visitor = await widget(page);
  await walk(page, PEOPLE.middle, "result");
  await page.evaluate(() => window.scrollTo(0, 2000));
  const help = visitor.root.locator(".help");
  const press = () => help.evaluate((button: HTMLButtonElement) => button.click());
  await press();
  await expect(help).toHaveAttribute("aria-expanded", "true");
  await expect(visitor.root.locator(".lines")).toBeInViewport();
  await press();
  await expect(visitor.root.locator(".lines")).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(2000);
});
