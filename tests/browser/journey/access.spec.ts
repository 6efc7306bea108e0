/**
 * Two checkers find nothing on any screen, in both languages, light, dark and in forced colors, on the narrowest phone
 * and on a desktop. And both find what is planted: else their silence would mean nothing.
 */
import { expect, test, type Page } from "@playwright/test";
import { open } from "../visitor";
import { axeFinds, bring, ibmFinds } from "./checkers";
import { SCREENS, reach, unfold, widget } from "./screens";

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none", contrast: "no-preference" },
  dark: { colorScheme: "dark", forcedColors: "none", contrast: "no-preference" },
  forced: { colorScheme: "light", forcedColors: "active", contrast: "no-preference" },
  more: { colorScheme: "light", forcedColors: "none", contrast: "more" },
} as const;
const WIDTHS = [320, 1280];

for (const lang of ["en", "es"]) {
  for (const screen of SCREENS) {
    test(`${screen.name} in ${lang} passes both checkers in every look and width`, async ({ page }) => {
      test.setTimeout(240_000);
      const visitor = await widget(page, lang);
      await bring(page);
      await reach(visitor, screen);
      await unfold(visitor);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const [name, look] of Object.entries(LOOKS)) {
          await page.emulateMedia(look);
          expect.soft(await axeFinds(page), `axe, ${width} px, ${name}`).toEqual([]);
          expect.soft(await ibmFinds(page), `ibm, ${width} px, ${name}`).toEqual([]);
        }
      }
    });
  }
}

test("whoever asks for more contrast gets it: no soft text, and lines as dark as edges", async ({ page }) => {
  const visitor = await widget(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const colors = await visitor.root.evaluate((root) => {
      const style = (selector: string, name: "color" | "borderBottomColor" | "borderTopColor") => getComputedStyle(root.querySelector(selector)!)[name];
      return { ink: getComputedStyle(root).color, soft: style(".small", "color"), edge: style(".exit", "borderTopColor"), line: style(".bar", "borderBottomColor") };
    });
    expect(colors.soft, colorScheme).toBe(colors.ink);
    expect(colors.line, colorScheme).toBe(colors.edge);
  }
});

/** Defects that each checker must find inside a shadow root. */
const PLANTED = `
  <p style="color:#aaa;background:#fff">Too faint to read</p>
  <p style="color:#666;background:#fff">Faint but for the eyes of the young</p>
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
  <button></button>
  <a href="#nowhere"></a>
  <input type="text">
  <select><option>One</option></select>
  <div role="button" aria-labelledby="nobody" tabindex="0"></div>
  <ul><p>Not an item</p></ul>
  <p aria-made-up="true" role="nonsense">Roles that are none</p>
  <div role="checkbox" tabindex="0">Without its state</div>
  <p lang="klingonese">In no language</p>
  <svg role="img" width="10" height="10"></svg>
  <button style="width:10px;height:10px;padding:0;font-size:6px">x</button><button style="width:10px;height:10px;padding:0;font-size:6px">y</button>
  <div aria-hidden="true"><button>Hidden yet focusable</button></div>
  <iframe src="about:blank"></iframe>`;

/** Which rules must fire on them. */
const AXE = [
  "aria-hidden-focus",
  "aria-required-attr",
  "aria-roles",
  "aria-valid-attr",
  "button-name",
  "color-contrast",
  "color-contrast-enhanced",
  "frame-title",
  "image-alt",
  "label",
  "link-name",
  "list",
  "select-name",
  "svg-img-alt",
  "target-size",
  "valid-lang",
];
const IBM = [
  "a_text_purpose",
  "aria_attribute_allowed",
  "aria_attribute_required",
  "aria_hidden_nontabbable",
  "aria_id_unique",
  "aria_role_allowed",
  "element_lang_valid",
  "frame_title_exists",
  "img_alt_valid",
  "input_label_exists",
  "svg_graphics_labelled",
  "text_contrast_sufficient",
];

async function planted(page: Page): Promise<void> {
  await open(page, { element: "<div id=planted></div>", script: "" });
  await page.evaluate((html) => {
    const root = document.querySelector("#planted")!.attachShadow({ mode: "open" });
    root.innerHTML = html;
  }, PLANTED);
  await bring(page);
}

test("both checkers find what is planted inside a shadow root", async ({ page }) => {
  await planted(page);
  const rules = (found: string[]) => [...new Set(found.map((line) => line.split(/[ :]/)[1]))].sort();
  expect(rules(await axeFinds(page))).toEqual(expect.arrayContaining(AXE));
  expect(rules(await ibmFinds(page))).toEqual(expect.arrayContaining(IBM));
});
