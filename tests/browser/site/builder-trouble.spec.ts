/** The builder where something fails: the storage, a file, the check. It is told with a remedy, and nothing that was typed is lost. */
import { expect, test, type Page } from "@playwright/test";
import { drop, visit } from "./site";

const PROVIDER = { name: "Seabright House", phone: "213-555-0199", programs: [{ level: "intensive-outpatient", name: "Evening program" }] };

test("work that cannot be kept any longer is told, the box says so, and nothing old stays", async ({ page }) => {
  await visit(page, "builder.html");
  const keep = page.getByLabel(/Keep my work/);
  const name = page.getByLabel("Name (needed)").first();
  const full = (is: boolean) =>
    page.evaluate((is) => {
      const storage = Storage.prototype as Storage & { kept?: Storage["setItem"] };
      storage.kept ??= storage.setItem;
      storage.setItem = is ? () => { throw new DOMException("full", "QuotaExceededError"); } : storage.kept;
    }, is);
  const changes: [ticked: boolean, change: () => Promise<void>][] = [
    [true, () => name.fill("Too much")],
    [true, () => drop(page, "own.json", JSON.stringify(PROVIDER))],
    [false, () => keep.click()],
  ];
  for (const [ticked, change] of changes) {
    await full(false);
    await keep.setChecked(ticked);
    await full(true);
    await change();
    await expect(keep).not.toBeChecked();
    await expect(page.getByText("This browser cannot keep your work for this page. Save the file instead.")).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }
  await full(false);
  await keep.check();
  await expect(page.getByText("cannot keep your work")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
});

/** Files of this name cannot be read: they are folders, or have gone. */
const unreadable = (page: Page, name: string) =>
  page.evaluate((name) => {
    const text = Blob.prototype.text;
    Blob.prototype.text = function () {
      return (this as File).name === name ? Promise.reject(new DOMException("gone", "NotFoundError")) : text.call(this);
    };
  }, name);

test("a folder that is dropped, or a file that went away, is told with the remedy, and can be chosen again", async ({ page }) => {
  await visit(page, "builder.html");
  await page.getByLabel("Name (needed)").first().fill("Typed before");
  await unreadable(page, "programs");
  await drop(page, "programs", "");
  await expect(page.locator("#brought")).toContainText(/programs could not be read\. If it is a folder, .* bring it again\..*form stays as it was/);
  await expect(page.getByLabel("Name (needed)").first()).toHaveValue("Typed before");
  await page.getByText("Bring a file you already have").click();
  await page.locator("#choose").setInputFiles({ name: "programs", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.locator("#choose")).toHaveValue("");
});

test("a text that is no file stands where it can be mended, also when the check cannot run", async ({ page }) => {
  await page.route(/chunks\/(bytes|javascript)-/, (route) => route.abort());
  await visit(page, "builder.html");
  await drop(page, "broken.json", "{ not yet");
  await expect(page.locator("#paste")).toHaveValue("{ not yet");
  await expect(page.locator("#brought")).toContainText(/broken\.json cannot be used, so the form stays as it was\..*check could not run/);
});

test("what a check says of an earlier text does not replace the word on a later file", async ({ page }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/chunks\/bytes-/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "builder.html");
  await drop(page, "broken.json", "{ not yet");
  await drop(page, "own.json", JSON.stringify(PROVIDER));
  await expect(page.locator("#brought")).toContainText("own.json is in the form");
  go();
  await expect(page.locator("#verdict")).toHaveText(/No problems|warning/);
  await page.waitForTimeout(200);
  await expect(page.locator("#brought")).toContainText("own.json is in the form");
});
