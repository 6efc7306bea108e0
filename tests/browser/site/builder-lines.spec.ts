/** The lines that the builder writes: they run in a blank page, and end where they should whatever stands in them. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { PLATFORMS, type Place } from "../../../www/site/client/builder/snippets";
import { PACKAGE, answered, saved, visit } from "./site";

const MILD = { substances: ["alcohol"], "use-cost": ["more", "cut-down", "time", "craving", "duties", "people"], cravings: "often" };

/** A blank page with these lines in its body, and the package's files where they say. */
async function blank(page: Page, lines: string, files: Record<string, string> = {}): Promise<void> {
  await page.route("**/blank/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path.split("/").pop()!;
    if (path.endsWith("/blank/")) return route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><body>${lines}</body></html>` });
    if (name in files) return route.fulfill({ contentType: "application/json", body: files[name]! });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(PACKAGE, name)) });
  });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
  await page.goto("/blank/");
}

test("from nothing to a file and lines, which run in a blank page with the center's program", async ({ page }) => {
  await visit(page, "builder.html");
  await expect(page.locator("#verdict")).toHaveText("Nothing written yet");
  await page.getByLabel("Name (needed)").first().fill("Seabright House");
  await page.getByLabel("Phone number (needed)").fill("213-555-0199");
  await page.getByLabel("Level of care (needed)").selectOption("Intensive outpatient (IOP)");
  await page.locator('[data-path="programs[0].name"] input').fill("Evening program");
  await expect(page.locator("#verdict")).toContainText(/No problems|warning/);
  await expect(page.locator("#problems")).not.toContainText("Error");
  const file = await saved(page, page.getByRole("button", { name: "Save programs.json" }));
  expect(JSON.parse(file)).toMatchObject({ name: "Seabright House", phone: "213-555-0199", programs: [{ level: "intensive-outpatient", name: "Evening program" }] });
  await page.locator("#folder").fill("/blank");
  await page.locator("#address").fill("/blank/programs.json");
  const apart = await page.locator("#lines").innerText();
  await page.locator("#inline").check();
  const inline = await page.locator("#lines").innerText();
  expect(inline).toContain("Seabright House");

  for (const [lines, files] of [[apart, { "programs.json": file }], [inline, {}]] as const) {
    const fresh = await page.context().newPage();
    await blank(fresh, lines, files);
    const result = await answered(fresh, MILD);
    await expect(result).toContainText("Evening program");
    await expect(result).toContainText("Seabright House");
    await fresh.close();
  }
});

const FOLDERS: [typed: string, script: string, base: string][] = [
  ["/level-of-care", "/level-of-care/level-of-care.js", "/level-of-care/"],
  ["/level-of-care/", "/level-of-care/level-of-care.js", "/level-of-care/"],
  ["/", "/level-of-care.js", "/"],
  ["", "./level-of-care.js", "./"],
];
test("the lines name the folder that was typed, also the topmost one", async ({ page }) => {
  await visit(page, "builder.html");
  await page.locator("#platform").selectOption("wordpress");
  for (const [typed, script, base] of FOLDERS) {
    await page.locator("#folder").fill(typed);
    await expect(page.locator("#lines")).toContainText(`src="${script}"`);
    await expect(page.locator("#lines")).toContainText(`base="${base}"`);
  }
});

const PROVIDER = { name: "Seabright </script> House", phone: "213-555-0199", programs: [{ level: "intensive-outpatient", name: "Evening program" }] };
const places = (holds: boolean): Place[] => [{ folder: "/blank", file: { address: "/blank/programs.json" } }, ...(holds ? [{ folder: "/blank", file: { json: JSON.stringify(PROVIDER, null, 2) } }] : [])];

for (const platform of PLATFORMS.filter(({ id }) => ["html", "wordpress", "squarespace", "webflow", "tag-manager"].includes(id))) {
  test(`the lines for ${platform.name} start the widget with the center's file`, async ({ page }) => {
    for (const place of places(platform.holdsFile)) {
      const told: string[] = [];
      page.on("console", (message) => told.push(message.text()));
      const here = platform.id === "tag-manager" ? `<div id="level-of-care-here"></div>${platform.lines(place)}` : platform.lines(place);
      await blank(page, here, { "programs.json": JSON.stringify({ ...PROVIDER, name: "Seabright" }) });
      await page.locator("level-of-care section.root .continue").waitFor();
      expect(await page.locator("level-of-care").count()).toBe(1);
      // A file that could not be had would be told of here; the odd name is told of when it is in the lines.
      expect(told.filter((line) => line.includes("left out") || line.includes("could not"))).toEqual([]);
    }
  });
}

test("the components for React, Vue and Next are whole programs, and Wix names its three settings", () => {
  for (const id of ["react", "next"]) {
    for (const place of places(true)) {
      const { code, warnings } = transformSync(PLATFORMS.find((platform) => platform.id === id)!.lines(place), { loader: "jsx" });
      expect(warnings).toEqual([]);
      expect(code).toContain("level-of-care");
    }
  }
  for (const place of places(true)) {
    const vue = PLATFORMS.find(({ id }) => id === "vue")!.lines(place);
    expect(transformSync(/<script setup>([^]*)<\/script>\n\n<template>/.exec(vue)![1]!, { loader: "js" }).warnings).toEqual([]);
  }
  expect(PLATFORMS.find(({ id }) => id === "wix")!.lines(places(false)[0]!)).toMatch(/Server URL:.*level-of-care\.js\nTag name: +level-of-care\nAttribute: +provider = \/blank\/programs\.json/);
});

const ODD = { name: "A </script><b>center</b>", phone: "213-555-0101" };
const PLACES: Place[] = [
  { folder: '/a?b=1&copy=2"', file: { address: '/programs?a=1&copy=2"</script>' } },
  { folder: "/a", file: { json: JSON.stringify(ODD) } },
];
test("whatever stands in an address or a name, the lines end where they should and say the same", async ({ page }) => {
  for (const { id, lines } of PLATFORMS.filter(({ id }) => id !== "wix")) {
    for (const place of PLACES) {
      const text = lines(place);
      if (["react", "next", "vue"].includes(id)) {
        const code = id === "vue" ? /<script setup>([^]*?)<\/script>/.exec(text)![1]! : text;
        const [, said] = /^const provider = (.*);$/m.exec(code)!;
        expect(JSON.parse(said!), id).toEqual("address" in place.file ? place.file.address : ODD);
        if (id === "vue") expect(text.split("</script>")).toHaveLength(2);
        continue;
      }
      // Nothing runs: there is nothing to load.
      await page.setContent(`<div id="level-of-care-here"></div>${text}`);
      const found = await page.evaluate(() => {
        const element = document.querySelector("level-of-care") as HTMLElement & { provider?: unknown };
        const file = element.getAttribute("provider") ?? element.provider ?? JSON.parse(element.querySelector("script")!.textContent);
        const sources = [...document.querySelectorAll("script[src]")].map((script) => script.getAttribute("src"));
        return { file, sources, base: element.getAttribute("base"), stray: document.querySelectorAll("b").length };
      });
      expect(found, id).toEqual({
        file: "address" in place.file ? place.file.address : ODD,
        sources: [`${place.folder}/level-of-care.js`],
        base: ["wordpress", "tag-manager"].includes(id) ? `${place.folder}/` : null,
        stray: 0,
      });
    }
  }
});
