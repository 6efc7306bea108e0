/** In a sandboxed frame, as a careful page keeps it: leaving still covers, numbers can be dialed, nothing is heard around it. */
import { expect, test, type Page } from "@playwright/test";
import { Visitor, open } from "./visitor";

const AWAY = "https://away.example/";

/** A page whose frame holds the questionnaire under these words of its sandbox. */
async function framed(page: Page, sandbox: string): Promise<Visitor> {
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><h1>Sunny</h1>" }));
  const inside = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title><script src="/host/package/level-of-care.js" defer></script><level-of-care shadow="open" exit="${AWAY}"></level-of-care>`;
  await open(page, { script: "", element: `<iframe title="Which level of care fits?" src="inside.html" sandbox="${sandbox}" style="inline-size: 100%; block-size: 40em"></iframe>`, files: { "inside.html": inside } });
  const visitor = new Visitor(page, page.frameLocator("iframe").locator("level-of-care"));
  await visitor.begin();
  return visitor;
}

for (const how of ["by the button", "by Shift three times"]) {
  test(`leaving ${how} takes what was asked out of a sandboxed frame`, async ({ page }) => {
    const visitor = await framed(page, "allow-scripts");
    await expect(visitor.root.locator("fieldset")).toBeVisible();
    if (how === "by the button") await visitor.root.locator(".exit").click({ noWaitAfter: true });
    else for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
    await expect(page.frameLocator("iframe").getByRole("heading", { name: "Sunny" })).toBeVisible();
  });
}

test("the page around a sandboxed frame hears no press, and so not where it was", async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(document, "heard", { value: heard });
    for (const name of ["click", "pointerdown", "input", "change", "keydown", "focusin"]) addEventListener(name, (event) => heard.push(`${name} ${(event as MouseEvent).clientY}`), true);
  });
  const visitor = await framed(page, "allow-scripts");
  await visitor.root.locator("input").first().click();
  await visitor.go();
  const heard = () => page.evaluate(() => (document as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await page.mouse.click(2, 2);
  expect(await heard(), "it listens").not.toEqual([]);
});

test("a sandbox with the word for it lets numbers be dialed; without, the browser says no", async ({ page }) => {
  for (const [sandbox, blocked] of [["allow-scripts", true], ["allow-scripts allow-top-navigation-by-user-activation", false]] as const) {
    const said: string[] = [];
    const hear = (message: { text(): string }) => void said.push(message.text());
    page.on("console", hear);
    const visitor = await framed(page, sandbox);
    await visitor.root.locator(".help").click();
    await visitor.root.locator('a[href="tel:911"]').first().click({ noWaitAfter: true });
    const refused = () => said.filter((sentence) => /external protocol blocked by sandbox/.test(sentence)).length;
    if (blocked) await expect.poll(refused).toBe(1);
    else {
      await page.waitForTimeout(500);
      expect(refused()).toBe(0);
    }
    page.off("console", hear);
    await page.unrouteAll();
  }
});
