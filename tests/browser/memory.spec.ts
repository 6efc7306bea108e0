/**
 * Memory stays flat: after two hundred times through the questionnaire, and after two hundred widgets put on a page and taken
 * off again, there are as many nodes and listeners as after the first few, and hardly more memory.
 */
import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { open } from "./visitor";
import { PEOPLE, walk } from "./journey/screens";

const TIMES = 200;
/** What a browser needs to settle: code compiled, caches filled. */
const FIRST = 20;
/** Bytes of JavaScript's memory that count as noise. */
const NOISE = 150_000;

interface Kept {
  nodes: number;
  listeners: number;
  heap: number;
  module: number;
}

/** What is kept once everything that nobody holds is gone. */
async function kept(page: Page, session: CDPSession): Promise<Kept> {
  // What was freed may free more: finalizers run after the first collection.
  for (let time = 0; time < 3; time++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(50);
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const module = await page.evaluate(() => (document as unknown as { module: WebAssembly.Memory }).module.buffer.byteLength);
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize"), module };
}

/** A page that remembers the module's memory, and how to look at what it keeps. */
async function watched(page: Page, element: string): Promise<CDPSession> {
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (async (...given: [BufferSource, WebAssembly.Imports]) => {
      const started = await instantiate(...given);
      Object.defineProperty(document, "module", { value: started.instance.exports.memory });
      return started;
    }) as typeof WebAssembly.instantiate;
  });
  await open(page, { element });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  return session;
}

function compare(what: string, before: Kept, after: Kept): void {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  console.log(
    `    ${TIMES} ${what}: nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}, ` +
      `JavaScript ${kilobytes(before.heap)} to ${kilobytes(after.heap)}, module ${kilobytes(before.module)} to ${kilobytes(after.module)}`,
  );
  expect(after.nodes, "nodes").toBeLessThanOrEqual(before.nodes + 5);
  expect(after.listeners, "listeners").toBe(before.listeners);
  expect(after.heap, "JavaScript's memory").toBeLessThan(before.heap + NOISE);
  expect(after.module, "the module's memory").toBe(before.module);
}

test(`${TIMES} times through the questionnaire leave nothing behind`, async ({ page }) => {
  test.setTimeout(300_000);
  const session = await watched(page, '<level-of-care shadow="open"></level-of-care>');
  await page.locator("level-of-care h2").waitFor();
  const people = [PEOPLE.mild, PEOPLE.middle, PEOPLE.grave, PEOPLE.unsure];
  let before: Kept | undefined;
  for (let time = 0; time < FIRST + TIMES; time++) {
    if (time === FIRST) before = await kept(page, session);
    await walk(page, people[time % people.length]!, "result");
    await page.evaluate(() => [...document.querySelector("level-of-care")!.shadowRoot!.querySelectorAll<HTMLElement>(".result > .quiet")].at(-1)!.click());
    await page.locator('level-of-care [data-screen="intro"]').waitFor();
  }
  compare("times through the questionnaire", before!, await kept(page, session));
});

test(`${TIMES} widgets put on a page and taken off leave nothing behind`, async ({ page }) => {
  test.setTimeout(300_000);
  const session = await watched(page, '<level-of-care shadow="open"></level-of-care><div id="place"></div>');
  await page.locator("level-of-care h2").waitFor();
  const mount = (times: number) =>
    page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) {
        const element = document.createElement("level-of-care");
        const ready = new Promise((done) => element.addEventListener("level-of-care:ready", done, { once: true }));
        document.querySelector("#place")!.append(element);
        await ready;
        element.remove();
        await new Promise((done) => setTimeout(done));
      }
    }, times);
  await mount(FIRST);
  const before = await kept(page, session);
  await mount(TIMES);
  compare("widgets put on and taken off", before, await kept(page, session));
});
