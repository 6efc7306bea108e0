/** Leaving at once: the page goes, nothing stays behind, and no way back leads to an answer. */
import { expect, test, type Page } from "@playwright/test";
import { PEOPLE, walk, widget } from "./screens";
import type { Visitor } from "../visitor";

const AWAY = "https://away.example/";

/** A page before, then the widget with answers given; what is asked of the page that it leads to is kept. */
async function inTheMiddle(page: Page, until = "result"): Promise<{ visitor: Visitor; referrers: (string | undefined)[] }> {
  const referrers: (string | undefined)[] = [];
  await page.route(`${AWAY}**`, (route) => {
    referrers.push(route.request().headers().referer);
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><h1>Sunny</h1>" });
  });
  await page.route("/before", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Before</title>" }));
  await page.goto("/before");
  const visitor = await widget(page, "en", { element: `<level-of-care shadow="open" lang="en" exit="${AWAY}"></level-of-care>` });
  await walk(page, PEOPLE.grave, until);
  return { visitor, referrers };
}

const WAYS: Record<string, (visitor: Visitor) => Promise<void>> = {
  "the button": (visitor) => visitor.root.locator(".exit").click({ noWaitAfter: true }),
  "the wheel, which opens another tab elsewhere,": (visitor) => visitor.root.locator(".exit").click({ button: "middle", noWaitAfter: true }),
  "the keyboard": async (visitor) => {
    await visitor.root.locator(".exit").focus();
    await visitor.page.keyboard.press("Enter");
  },
  "Shift three times": async (visitor) => {
    for (let i = 0; i < 3; i++) await visitor.page.keyboard.press("Shift");
  },
};

for (const [way, leave] of Object.entries(WAYS)) {
  test(`leaving by ${way} replaces the page, and Back leads past it`, async ({ page }) => {
    const { visitor, referrers } = await inTheMiddle(page, way === "the button" ? "result" : "mood");
    const entries = await page.evaluate(() => history.length);
    await leave(visitor);
    await page.waitForURL(AWAY);
    await expect(page.locator("h1")).toHaveText("Sunny");
    expect(referrers, "the next page is not told where from").toEqual([undefined]);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toMatch(/\/before$/);
    await page.goForward();
    expect(page.url()).toBe(AWAY);
  });
}

test("whatever keeps the page from going, nothing of it is left: no text, no answer, and a cover over the host's page", async ({ page }) => {
  const { visitor } = await inTheMiddle(page);
  await page.unroute(`${AWAY}**`);
  // An answer without a page: the browser stays where it is.
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await visitor.root.locator(".exit").click({ noWaitAfter: true });
  const root = page.locator("level-of-care");
  await expect(root.locator("section.root")).toBeEmpty();
  await expect(root.locator("section.root")).toHaveAttribute("data-screen", "left");
  const left = await page.evaluate(() => {
    const host = document.querySelector("level-of-care")!;
    const cover = host.shadowRoot!.querySelector(".cover")!.getBoundingClientRect();
    const storage = localStorage.length + sessionStorage.length + document.cookie.length;
    return { text: host.shadowRoot!.textContent, covers: cover.width >= innerWidth && cover.height >= innerHeight, storage };
  });
  expect(left).toEqual({ text: "", covers: true, storage: 0 });
});

test("no answer is left in the memory of the module", async ({ page }) => {
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (async (...given: Parameters<typeof instantiate>) => {
      const made = await instantiate.apply(WebAssembly, given);
      Object.assign(globalThis, { memory: (made as unknown as WebAssembly.WebAssemblyInstantiatedSource).instance.exports.memory });
      return made;
    }) as typeof instantiate;
  });
  const { visitor } = await inTheMiddle(page);
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  const copies = () =>
    page.evaluate(() => {
      const { memory } = globalThis as unknown as { memory: WebAssembly.Memory };
      return new TextDecoder().decode(memory.buffer).split("You told us: ").length - 1;
    });
  expect(await copies()).toBeGreaterThan(1);
  await visitor.root.locator(".exit").click({ noWaitAfter: true });
  await expect(page.locator("level-of-care section.root")).toBeEmpty();
  expect(await copies()).toBe(0);
});

test("the cover is named, and no press of Escape lifts it", async ({ page }) => {
  const { visitor } = await inTheMiddle(page);
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await visitor.root.locator(".exit").click({ noWaitAfter: true });
  const cover = page.locator("level-of-care dialog");
  await expect(cover).toHaveAccessibleName("Leave now");
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press("Escape");
    expect(await cover.evaluate((cover) => cover.matches(":modal"))).toBe(true);
  }
  await page.mouse.click(50, 50);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await cover.evaluate((cover) => cover.matches(":modal"))).toBe(true);
});

test("a slow Shift, or a letter between, does not leave; three within five seconds do", async ({ page }) => {
  await page.clock.install();
  const { visitor } = await inTheMiddle(page, "mood");
  const shift = () => page.keyboard.press("Shift");
  await shift();
  await shift();
  await page.keyboard.press("a");
  await shift();
  await shift();
  // The third comes late, and is the first of the next three.
  await page.clock.fastForward(5100);
  await shift();
  expect(await visitor.screen()).toBe("question");
  await page.clock.fastForward(1500);
  await shift();
  await page.clock.fastForward(1500);
  await shift();
  await page.waitForURL(AWAY);
});

test("three quick presses leave, however long before them another one was", async ({ page }) => {
  await page.clock.install();
  const { visitor } = await inTheMiddle(page, "mood");
  const shift = () => page.keyboard.press("Shift");
  await shift();
  await page.clock.fastForward(4800);
  await shift();
  await page.clock.fastForward(300);
  await shift();
  expect(await visitor.screen()).toBe("question");
  await page.clock.fastForward(300);
  await shift();
  await page.waitForURL(AWAY);
});

test("nothing is restored after a reload, or by Back to a page that the browser has not kept", async ({ page }) => {
  const { visitor } = await inTheMiddle(page, "mood");
  const anew = async () => {
    await visitor.root.waitFor();
    expect(await visitor.screen()).toBe("intro");
    await visitor.go();
    expect(await visitor.screen()).toBe("who");
    await expect(visitor.root.locator("input:checked")).toHaveCount(0);
  };
  await page.reload();
  await anew();
  await walk(page, PEOPLE.grave, "mood");
  await page.goto("/before");
  await page.goBack();
  await anew();
});

test("a page that has broken its own functions is left all the same", async ({ page }) => {
  const { visitor } = await inTheMiddle(page, "mood");
  await page.evaluate(() => {
    const breaks = () => {
      throw new Error("The page forbids it.");
    };
    Object.assign(Document.prototype, { createElement: breaks, createElementNS: breaks });
    Object.assign(Element.prototype, { append: breaks, remove: breaks, removeAttribute: breaks, replaceChildren: breaks, setAttribute: breaks });
    EventTarget.prototype.dispatchEvent = breaks;
  });
  await visitor.root.locator(".exit").click({ noWaitAfter: true });
  await page.waitForURL(AWAY);
});
