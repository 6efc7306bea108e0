/** How the pages are tested: the built site, served here, in the system's Chromium. */
import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./build/chromium.js";

/** Another port lets two checkouts be tested at once; a server that is already there might be another's. */
const PORT = Number(process.env.LOC_PORT ?? 4180);

export default defineConfig({
  testDir: "../tests/browser",
  outputDir: "test-results",
  // Other engines are for `make check-all`.
  testIgnore: process.env.LOC_ENGINES ? [] : ["**/embed-engines.spec.ts"],
  snapshotPathTemplate: "{testDir}/{testFilePath}-snapshots/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: !!process.env.CI,
  // A busy machine may time out once; what fails twice is a fault, and what passes the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? "list" : "line",
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: { command: `npx sirv dist/site --port ${PORT} --quiet --dev --brotli`, port: PORT, reuseExistingServer: false },
});
