/** Every page, light and dark, narrow and wide: axe finds nothing, nothing comes from elsewhere, nothing is stored or cut off. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { some } from "../visitor";
import { PAGES, TOP, drop, visit } from "./site";

const AXE = readFileSync(join(TOP, "www/node_modules/axe-core/axe.min.js"), "utf8");

/** What axe finds, each as one line. */
async function faults(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: AXE }); // a console is not subject to the page's policy
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } };
    const { violations } = await axe.run(document, { rules: { "target-size": { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ""}`));
  });
}

/** What is done on a page before it is looked at, so that the parts that come later are there too. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  "builder.html": async (page) => {
    await drop(page, "full-continuum.json", readFileSync(join(TOP, "tests/providers/valid/full-continuum.json"), "utf8"));
    await page.locator("#bring summary").click();
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await page.locator("#phone, [data-path=phone] input").first().fill("12");
    await page.locator('[data-path="phone"] .error').waitFor();
  },
  "bench.html": async (page) => {
    await page.getByRole("button", { name: "Load the 19 published cases" }).click();
    await page.locator("#against").selectOption({ index: 1 });
    await page.locator(".matrix").nth(1).waitFor();
  },
  "rulebook.html": async (page) => {
    await page.locator('[id="withdrawal.seizure-before"] summary').click();
  },
  "reach.html": async (page) => {
    await page.locator('[id="reach.living.recovery-housing"] summary').click();
  },
  "changes.html": async (page) => {
    await page.getByText("Rules that went").click();
  },
};

for (const file of PAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${file}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await visit(page, file);
      await STATES[file]?.(page);
      expect(await faults(page)).toEqual([]);
    });
  }

  test(`${file} takes nothing from elsewhere, stores nothing, complains of nothing, and fits a narrow and a wide screen`, async ({ page, baseURL }) => {
    const [elsewhere, told]: [string[], string[]] = [[], []];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith("blob:") && !request.url().startsWith("data:")) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") told.push(message.text());
    });
    page.on("pageerror", (error) => told.push(error.message));
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await visit(page, file);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(elsewhere).toEqual([]);
    expect(told).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  });
}

/** Everything that can be pressed and is less than 44 pixels high or wide, but for links inside a text. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>("main :is(button, summary, select, textarea, input, a)")].filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: false }));
    const targets = controls.filter((it) => !(it.matches("a") && getComputedStyle(it).display === "inline")).map((it) => (it.matches("[type=checkbox], [type=radio]") ? it.closest("label")! : it));
    const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    const small = boxes.filter(({ box }) => box.width < 43.9 || box.height < 43.9);
    return [...new Set(small.map(({ target, box }) => `${target.parentElement!.className}/${target.tagName} ${target.id || target.className} ${Math.round(box.width)} by ${Math.round(box.height)}`))];
  });
}

for (const file of PAGES) {
  test(`everything that can be pressed on ${file} is large enough for a finger`, async ({ page }) => {
    await visit(page, file);
    await STATES[file]?.(page);
    expect(await small(page)).toEqual([]);
  });
}

test("soft text can be read by tired eyes, on paper and on the wash, light and dark", async ({ page }) => {
  await visit(page, "index.html");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const figures = await page.evaluate(() => {
      const brightness = (name: string) => {
        document.body.style.color = `var(${name})`;
        const [red, green, blue] = getComputedStyle(document.body).color.match(/\d+/g)!.map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
      };
      const soft = brightness("--soft");
      return ["--paper", "--wash"].map(brightness).map((behind) => Math.max(soft, behind) / Math.min(soft, behind));
    });
    for (const figure of figures) expect(figure, colorScheme).toBeGreaterThanOrEqual(7);
  }
});

test("at 320 pixels every choice of the builder's preview is seen whole", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await visit(page, "builder.html");
  for (const one of await some(page.locator(".preview .switch:visible"))) {
    expect(await one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), (await one.textContent())!).toBeLessThanOrEqual(0);
  }
});

test("axe is not blind here: a planted fault is found", async ({ page }) => {
  await visit(page, "guide.html");
  await page.evaluate(() => document.querySelector("main")!.append(document.createElement("button")));
  expect((await faults(page)).join()).toContain("button-name");
});

test("the first press of Tab leads past the navigation", async ({ page }) => {
  await visit(page, "rulebook.html");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("with the keyboard alone somebody opens a result, leaves it, and is back at the button", async ({ page }) => {
  await visit(page, "rulebook.html#safety.seizure-now");
  const rule = page.locator('[id="safety.seizure-now"]');
  await rule.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#result .result h2")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#result")).toBeHidden();
  await expect(rule.getByRole("button", { name: "Open the result" })).toBeFocused();
});
