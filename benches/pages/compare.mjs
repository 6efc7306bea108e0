/**
 * How long until somebody can answer the first question, in Chromium with a cold cache: on a desktop, and on a phone whose
 * processor is four times slower, with 1.6 Mbit/s and 150 ms there and back. The pages take turns, in one run: read the ratios.
 *
 *     node compare.mjs [rounds] [--plant]     --plant makes our page heavy, busy and restless, to see the limits fail
 *
 * "First question": the first box or button of a question is drawn, enabled and laid out. Ours shows its first page, which can
 * be read and pressed at once, before that; it is pressed as soon as it stands there, and the time of both is printed.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CHROMIUM } from "../../www/build/chromium.js";
import { hosts, serve } from "./hosts.mjs";

const { chromium } = createRequire(join(import.meta.dirname, "../../www/package.json"))("@playwright/test");
const ROUNDS = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 7);
const PLANT = process.argv.includes("--plant");
const DEVICES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, slower: 4, network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
};
/** What ours must keep to, on the phone. */
const LIMITS = { ratio: 1 / 3, blocking: 50, shift: 0.02, heap: 3e6 };

/** Runs in the page before anything else: watches for the first page and the first question, and presses on between them. */
function watch({ root, start, question }) {
  const seen = (globalThis.seen = { blocking: 0, shift: 0 });
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.blocking += Math.max(0, duration - 50)))).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    const top = root ? document.querySelector(root)?.shadowRoot : document;
    const input = top?.querySelector(question);
    if (input && !input.disabled && input.closest("label, div, fieldset").getBoundingClientRect().height > 0) {
      seen.first ??= performance.now();
      return void (seen.question = performance.now());
    }
    const button = start && top?.querySelector(start);
    if (button) {
      seen.first ??= performance.now();
      button.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in our page when a fault is planted. */
function spoil() {
  globalThis.ballast = Array.from({ length: 200_000 }, (_, number) => ({ number }));
  addEventListener("DOMContentLoaded", () => {
    const until = performance.now() + 300;
    while (performance.now() < until);
  });
  const push = () => {
    if (!globalThis.seen?.question) return void requestAnimationFrame(push);
    const late = document.createElement("div");
    late.style.height = "200px";
    document.body.prepend(late);
  };
  requestAnimationFrame(push);
}

async function once(browser, host, device) {
  const server = createServer((request, response) => serve(host, request, response));
  await new Promise((ready) => server.listen(0, ready));
  const context = await browser.newContext({ viewport: device.viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (device.network) await session.send("Network.emulateNetworkConditions", device.network);
  if (device.slower) await session.send("Emulation.setCPUThrottlingRate", { rate: device.slower });
  await page.addInitScript(watch, { root: host.root, start: host.start, question: host.question });
  if (PLANT && host.root) await page.addInitScript(spoil);
  await page.goto(`http://localhost:${server.address().port}/`, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.seen?.question, undefined, { timeout: 60_000 });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => globalThis.seen);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await context.close();
  server.close();
  return { ...seen, heap: usedSize };
}

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const all = await hosts();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
const broken = [];
for (const [name, device] of Object.entries(DEVICES)) {
  const runs = new Map(all.map((host) => [host, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const host of all) runs.get(host).push(await once(browser, host, device));
    process.stderr.write(`  ${name}: round ${round + 1} of ${ROUNDS}\n`);
  }
  const rows = all.map((host) => {
    const of = (field) => middle(runs.get(host).map((run) => run[field]));
    return { host, first: of("first"), question: of("question"), blocking: of("blocking"), shift: of("shift"), heap: of("heap") };
  });
  const fastest = Math.min(...rows.filter(({ host }) => !host.root).map(({ question }) => question));
  console.log(`\n${name}, middle of ${ROUNDS}:\n`);
  console.log("| page | sent | first page | first question | of the fastest peer | blocking | layout shift | heap |\n| --- | --: | --: | --: | --: | --: | --: | --: |");
  for (const { host, first, question, blocking, shift, heap } of rows) {
    const ms = (value) => `${Math.round(value)} ms`;
    console.log(`| ${host.name} | ${Math.round(host.bytes / 1000)} KB | ${ms(first)} | ${ms(question)} | ${(question / fastest).toFixed(2)} | ${ms(blocking)} | ${shift.toFixed(3)} | ${(heap / 1e6).toFixed(1)} MB |`);
    if (!host.root || name !== "phone") continue;
    if (question > LIMITS.ratio * fastest) broken.push(`${host.name}: ${(question / fastest).toFixed(2)} of the fastest peer's time, a third is wanted`);
    if (blocking > LIMITS.blocking) broken.push(`${host.name}: ${ms(blocking)} of blocking, ${LIMITS.blocking} ms are allowed`);
    if (shift > LIMITS.shift) broken.push(`${host.name}: a layout shift of ${shift.toFixed(3)}, ${LIMITS.shift} is allowed`);
    if (heap > LIMITS.heap) broken.push(`${host.name}: ${(heap / 1e6).toFixed(1)} MB of heap, 3 are allowed`);
  }
}
await browser.close();
console.log(broken.length ? `\nOver the limit:\n${broken.map((line) => `- ${line}`).join("\n")}` : "\nEvery limit is kept.");
process.exitCode = broken.length ? 1 : 0;
