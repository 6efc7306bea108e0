/** Bad input is met with a sentence for the page's owner, and the widget works all the same. */
import { expect, test, type Page } from "@playwright/test";
import { Visitor, open, type Host } from "./visitor";

/** What the console says while a page with this element loads. */
async function told(page: Page, host: Host): Promise<string[]> {
  const lines: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("level-of-care:")) lines.push(message.text());
  });
  const ready = page.waitForEvent("console", (message) => message.text() === "heard level-of-care:ready");
  await page.addInitScript(() => addEventListener("level-of-care:ready", (event) => console.log(`heard ${event.type}`)));
  await open(page, host);
  await ready;
  return lines;
}

const WIDGET = (attributes: string, inside = "") => `<level-of-care shadow="open" ${attributes}>${inside}</level-of-care>`;

const BAD: Record<string, { host: Host; says: RegExp[] }> = {
  "a provider file that is not there": {
    host: { element: WIDGET('provider="programs.json"') },
    says: [/programs\.json.*answered 404.*check that the file is at this address/],
  },
  "a provider file that is not JSON": {
    host: { element: WIDGET('provider="programs.json"'), files: { "programs.json": "name: Harborlight" } },
    says: [/programs\.json: the programs are left out. This is not JSON: .*JSON.*Mend that place/],
  },
  "a provider file of the wrong type": {
    host: { element: WIDGET('provider="programs.json"'), files: { "programs.json": '["Harborlight"]' } },
    says: [/programs\.json, as a whole: .*object/],
  },
  "a provider file with a wrong value": {
    host: {
      element: WIDGET("", '<script type="application/json">{"name":"Harborlight","phone":"213-555-0101","programs":[{"level":"IOP"}]}</script>'),
    },
    says: [/the JSON inside the element, programs\[0\]\.level: this does not work as it stands.*builder.*checkProvider.*to read what to write/],
  },
  "an unknown language": { host: { element: WIDGET('lang="xx"') }, says: [/lang="xx" is not known.*Write one of: en, es/] },
  "a language that objects have anyway": { host: { element: WIDGET('lang="constructor"') }, says: [/lang="constructor" is not known/] },
  "an exit that is no web address": { host: { element: WIDGET('exit="javascript:alert(1)"') }, says: [/exit="javascript:alert\(1\)" is not a web address.*https/] },
  "an exit without encryption": { host: { element: WIDGET('exit="http://example.com/"') }, says: [/exit="http:\/\/example\.com\/" is not a web address.*https/] },
  "an unknown scheme": { host: { element: WIDGET('scheme="dark"') }, says: [/scheme="dark" is not known.*Write scheme="light", or leave it out/] },
  "a base that is no address": { host: { element: WIDGET('base="https://["') }, says: [/base="https:\/\/\[" is not an address.*such as base="\/folder\/"/] },
  "a list of languages that cannot be read": { host: { element: WIDGET('languages="français"') }, says: [/languages: "français" is left out.*fr=Français/] },
};

for (const [what, { host, says }] of Object.entries(BAD)) {
  test(`${what} is told to the page's owner, and a visitor still gets a result`, async ({ page }) => {
    const lines = await told(page, host);
    for (const sentence of says) expect(lines.join("\n")).toMatch(sentence);
    expect(lines).toHaveLength(says.length);
    const visitor = new Visitor(page);
    await visitor.toResult({ "emergency-signs": [], substances: [] });
    expect(await visitor.screen()).toBe("result");
    await expect(visitor.root.locator(".programs")).toHaveCount(0);
  });
}

test("an unknown value of shadow is told, and the root stays closed", async ({ page }) => {
  const lines = await told(page, { element: '<level-of-care shadow="opne"></level-of-care>' });
  expect(lines).toEqual(['level-of-care: shadow="opne" is not known, so the root stays closed. Write shadow="open", or leave it out.']);
  expect(await page.evaluate(() => document.querySelector("level-of-care")?.shadowRoot)).toBeNull();
});
