/** The builder: the same checks as the package, what stands in the form and what is said of it; nothing that was typed is lost. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { TOP, drop, engine, visit } from "./site";

const VALID = join(TOP, "tests/providers/valid");
const INVALID = join(TOP, "tests/providers/invalid");
const PROVIDER = { name: "Seabright House", phone: "213-555-0199", programs: [{ level: "intensive-outpatient", name: "Evening program" }] };

test("every sample center goes into the form and comes out the same", async ({ page }) => {
  await visit(page, "builder.html");
  for (const name of readdirSync(VALID).filter((name) => name.endsWith(".json"))) {
    const text = readFileSync(join(VALID, name), "utf8");
    await drop(page, name, text);
    await expect(page.locator("#brought")).toContainText(`${name} is in the form`);
    expect(JSON.parse(await page.locator("#json").innerText())).toEqual(JSON.parse(text));
  }
});

test("a bad file that is dropped gets the check's own words, and nothing typed is lost", async ({ page }) => {
  const { checkProvider } = await engine();
  await visit(page, "builder.html");
  await page.getByLabel("Name (needed)").first().fill("Typed before");
  for (const name of ["not-json", "not-an-object"]) {
    const text = readFileSync(join(INVALID, `${name}.json`), "utf8");
    await drop(page, `${name}.json`, text);
    const problems = await checkProvider(text);
    for (const { message } of problems) await expect(page.locator("#brought")).toContainText(message);
    await expect(page.getByLabel("Name (needed)").first()).toHaveValue("Typed before");
    await expect(page.locator("#paste")).toHaveValue(text); // to be mended
  }
  for (const name of ["level-abbreviated", "hours-as-text", "services-not-a-list", "theme-too-pale", "sessions-overlap"]) {
    const text = readFileSync(join(INVALID, `${name}.json`), "utf8");
    await drop(page, `${name}.json`, text);
    for (const { message } of await checkProvider(text)) await expect(page.locator("#problems")).toContainText(message);
    expect(JSON.parse(await page.locator("#json").innerText())).toEqual(JSON.parse(text)); // what the form cannot show is kept
    await page.getByRole("button", { name: "Take back what was here before" }).click();
    await expect(page.getByLabel("Name (needed)").first()).toHaveValue("Typed before");
  }
});

test("a bad file that is brought leaves what somebody is writing in the box", async ({ page }) => {
  await visit(page, "builder.html");
  await page.locator("#bring summary").click();
  await page.locator("#paste").fill("typed by hand");
  await drop(page, "bad.json", "{ bad");
  await expect(page.locator("#brought")).toContainText("bad.json cannot be used");
  await expect(page.locator("#paste")).toHaveValue("typed by hand");
  // What a file put there, the next one may replace.
  await page.locator("#paste").fill("");
  for (const text of ["{ bad\r\n", "{ worse"]) {
    await drop(page, "bad.json", text);
    await expect(page.locator("#paste")).toHaveValue(text.replace("\r", ""));
  }
});

test("a mistake is told at its field as it is typed, and goes when it is mended", async ({ page }) => {
  await visit(page, "builder.html");
  const phone = page.getByLabel("Phone number (needed)");
  await phone.fill("555");
  await phone.blur();
  const field = page.locator('[data-path="phone"]');
  await expect(field.locator(".problems .error")).toBeVisible();
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await phone.fill("213-555-0199");
  await expect(field.locator(".problems .error")).toHaveCount(0);
  await drop(page, "half-day.json", readFileSync(join(VALID, "half-day.json"), "utf8"));
  await expect(page.locator("#verdict")).toHaveText("No problems");
  await page.getByText("Colors", { exact: true }).click();
  await page.locator('[data-path="theme.accent"] input[type="text"]').fill("#cccccc");
  // On paper, on the bar, and under the words of a button.
  await expect(page.locator("#contrast .faint")).toHaveCount(3);
  await expect(page.locator("#problems")).toContainText(/contrast|4\.5/);
});

test("work survives a reload only when that is asked for, and is forgotten when it is not wanted", async ({ page }) => {
  await visit(page, "builder.html");
  const name = page.getByLabel("Name (needed)").first();
  await name.fill("Not kept");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
  await expect(name).toHaveValue("");
  await page.getByLabel(/Keep my work/).check();
  await name.fill("Kept");
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
  await expect(name).toHaveValue("Kept");
  await page.getByLabel(/Keep my work/).uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("with the keyboard alone: name, phone, level, another program, and the focus is where it should be", async ({ page }) => {
  await visit(page, "builder.html");
  const to = async (label: RegExp) => {
    for (let press = 0; press < 60; press++) {
      const named = await page.evaluate(() => {
        const active = document.activeElement as HTMLInputElement | null;
        return active?.labels?.[0]?.textContent ?? active?.textContent ?? "";
      });
      if (label.test(named)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard does not reach ${label.source}.`);
  };
  await page.locator("#main").focus();
  await to(/^Name/);
  await page.keyboard.type("Keys");
  await to(/^Phone number/);
  await page.keyboard.type("213-555-0199");
  await to(/^Level of care/);
  await page.keyboard.type("Resid");
  await to(/^Add another program/);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.closest("[data-path^='programs']")?.getAttribute("data-path"))).toBe("programs[1].level");
  await page.keyboard.type("Outpatient");
  expect(JSON.parse(await page.locator("#json").innerText())).toMatchObject({ name: "Keys", phone: "213-555-0199", programs: [{ level: "residential" }, { level: "outpatient" }] });
});

test("the form calls a field by its name, and speaks of no quotes, which nobody types there", async ({ page }) => {
  await visit(page, "builder.html");
  await page.getByLabel("Name (needed)").first().fill("Seabright House");
  const days = page.locator('[data-path="programs[0].starts_within_days"]');
  await days.locator("input").fill("soon");
  await days.locator("input").blur();
  await expect(days.locator(".problems .error")).toHaveText("This is a text; write a whole number of days from 0 to 365.");
  const told = page.locator("#problems li", { hasText: "programs[0].starts_within_days" });
  await expect(told.getByRole("button")).toHaveText("Program 1, Days until the first day");
  await expect(told).toContainText("without quotes");
  await told.getByRole("button").click();
  await expect(days.locator("input")).toBeFocused();
});

test("beside the form stands the widget with the file, at a sample visitor's result", async ({ page }) => {
  await visit(page, "builder.html");
  await page.locator("#sample").selectOption({ label: "the sample Harborlight Recovery" });
  await page.locator("#visitor").selectOption({ index: 1 });
  await expect(page.locator("#preview .result")).toContainText("Harborlight Recovery");
  await expect(page.locator("#preview .result")).toHaveAttribute("data-level-floor", "intensive-outpatient");
});

test("names that end in the middle of a path come into the form, and the page goes on, also after a reload", async ({ page }) => {
  const odd = { "a.": 1, "a[b": 1, ".": 1, "[0]": 1, name: "Odd House", phone: "213-555-0101", programs: [{ level: "outpatient" }] };
  await visit(page, "builder.html");
  await page.getByLabel(/Keep my work/).check();
  await drop(page, "odd.json", JSON.stringify(odd));
  await expect(page.locator("#problems")).toContainText("a[b");
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
  await expect(page.locator("#problems")).toContainText("a[b");
  await expect(page.getByLabel("Name (needed)").first()).toHaveValue("Odd House");
});

test("a first schedule can be added and filled in, and an empty one is not in the file", async ({ page }) => {
  await visit(page, "builder.html");
  const program = async () => (JSON.parse(await page.locator("#json").innerText()) as { programs: unknown[] }).programs[0];
  const add = page.getByRole("button", { name: "Add a schedule" });
  await add.click();
  const schedule = page.locator('[data-path="programs[0].schedule"].item');
  await expect(schedule.getByLabel("Name")).toBeFocused();
  expect(await program()).toEqual({});
  await page.getByRole("button", { name: "Add another schedule" }).click(); // the first is still empty
  await expect(page.locator(".list[data-path='programs[0].schedule'] > .item")).toHaveCount(1);
  await schedule.getByLabel("Name").fill("Evening track");
  await schedule.getByRole("button", { name: "Add a session" }).click();
  await schedule.getByLabel("Starts at").fill("18:00");
  expect(await program()).toEqual({ schedule: { name: "Evening track", sessions: [{ start: "18:00" }] } });
  await page.getByRole("button", { name: "Add another schedule" }).click();
  await page.locator('[data-path="programs[0].schedule[1]"]').getByLabel("Name").fill("Morning track");
  expect(await program()).toEqual({ schedule: [{ name: "Evening track", sessions: [{ start: "18:00" }] }, { name: "Morning track" }] });
  await page.getByText("Schedule 1: Evening track", { exact: true }).click();
  await page.locator('[data-path="programs[0].schedule[0]"]').getByRole("button", { name: "Remove this schedule" }).click();
  expect(await program()).toEqual({ schedule: { name: "Morning track" } });
  await schedule.getByLabel("Name").fill("");
  expect(await program()).toEqual({});
  await page.getByRole("button", { name: "Remove this schedule" }).click();
  await expect(add).toBeFocused();
});

/** What the page says to screen readers from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    const heard = new MutationObserver((changes) => {
      const regions = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)!.closest("[role=status], [role=alert], [aria-live]"));
      for (const region of new Set(regions)) if (region?.textContent) said.push(region.textContent);
    });
    heard.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test("while somebody types, only another verdict is spoken", async ({ page }) => {
  await visit(page, "builder.html");
  await drop(page, "half-day.json", readFileSync(join(VALID, "half-day.json"), "utf8"));
  await expect(page.locator("#verdict")).toHaveText("No problems");
  const said = await listen(page);
  const phone = page.getByLabel("Phone number (needed)");
  const name = page.getByLabel("Name (needed)").first();
  for (const letter of " at sea") {
    await name.press("End");
    await name.pressSequentially(letter);
    await page.waitForTimeout(250);
  }
  expect(await said()).toEqual([]);
  await phone.fill("12");
  await expect(page.locator("#verdict")).toHaveText("1 error");
  expect(await said()).toEqual(["1 error"]);
  await phone.fill("213-555-0199");
  await expect(page.locator("#verdict")).toHaveText("No problems");
  expect(await said()).toEqual(["1 error", "No problems"]);
});

test("what is copied is said, each time", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.install();
  await visit(page, "builder.html");
  const said = await listen(page);
  for (const times of [1, 2]) {
    await page.getByRole("button", { name: "Copy the lines" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    await page.clock.runFor(3000);
    expect((await said()).filter((text) => text === "Copied")).toHaveLength(times);
  }
});

test("a color that is being chosen keeps the focus while the preview is answered anew", async ({ page }) => {
  await visit(page, "builder.html");
  await page.locator("#sample").selectOption({ label: "the sample Harborlight Recovery" });
  await page.locator("#visitor").selectOption({ index: 1 });
  await page.locator("#preview .result").waitFor();
  await page.getByText("Colors", { exact: true }).click();
  const accent = page.locator('[data-path="theme.accent"] input[type="text"]');
  await accent.focus();
  await page.evaluate(() => {
    const lost: string[] = ((window as unknown as { lost: string[] }).lost = []);
    document.addEventListener("focusout", ({ target }) => lost.push((target as Element).id), true);
  });
  for (const color of ["#1d5b36", "#6a2f63"]) {
    await page.locator("#preview level-of-care").evaluate((element: HTMLElement) => (element.dataset.before = ""));
    await accent.fill(color);
    await page.locator("#preview level-of-care:not([data-before]) .result").waitFor();
    await expect(page.locator("#playing")).toHaveText(/^These are a sample/);
    await expect(accent).toBeFocused();
  }
  expect(await page.evaluate(() => (window as unknown as { lost: string[] }).lost)).toEqual([]);
  await expect(page.locator("#preview")).not.toHaveAttribute("inert");
});

test("the first press of “Copy the lines” after typing copies", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: (text: string) => Promise.resolve(void (document.body.dataset.copied = text)) } });
  });
  await visit(page, "builder.html");
  await page.locator("#inline").check();
  await page.getByLabel("Name (needed)").first().fill("Typed last");
  await page.getByRole("button", { name: "Copy the lines" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.locator("body").getAttribute("data-copied")).toContain("Typed last");
});

test("the sample that was chosen last is in the form, and one that does not come is told", async ({ page }) => {
  await visit(page, "builder.html");
  const sample = page.locator("#sample");
  const [first, second] = (await sample.locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).slice(1);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(`**/${first}`, async (route) => {
    await held;
    await route.continue();
  });
  const came = page.waitForResponse(`**/${first}`);
  await sample.selectOption(first!);
  await sample.selectOption(second!);
  const name = page.getByLabel("Name (needed)").first();
  await expect(name).not.toHaveValue("");
  const last = await name.inputValue();
  go();
  await (await came).finished();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(name).toHaveValue(last);

  await page.unroute(`**/${first}`);
  await page.route(`**/${first}`, (route) => route.fulfill({ status: 404, body: "{}" }));
  await sample.selectOption(first!);
  await expect(page.locator("#brought")).toContainText(/could not be loaded.*404.*try again.*form stays as it was/is);
  await expect(name).toHaveValue(last);
  await expect(sample).toHaveValue(second!);
});

test("the choice to begin with says what is in the form after a file, after taking it back, and after a reload", async ({ page }) => {
  await visit(page, "builder.html");
  const sample = page.locator("#sample");
  const chosen = sample.locator("option:checked");
  const name = page.getByLabel("Name (needed)").first();
  const back = page.getByRole("button", { name: "Take back what was here before" });
  const [first, second] = (await sample.locator("option:not([hidden])").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).slice(1);
  await sample.selectOption(first!);
  await expect(name).not.toHaveValue("");
  const before = await name.inputValue();
  await sample.selectOption(second!);
  await expect(name).not.toHaveValue(before);
  await back.click();
  await expect(name).toHaveValue(before);
  await expect(sample).toHaveValue(first!);

  await page.getByLabel(/Keep my work/).check();
  await drop(page, "own.json", JSON.stringify(PROVIDER));
  await expect(name).toHaveValue(PROVIDER.name);
  await expect(chosen).toHaveText("your own file");
  // The same sample again is a choice, too.
  await sample.selectOption(first!);
  await expect(name).toHaveValue(before);
  await back.click();
  await expect(name).toHaveValue(PROVIDER.name);
  await expect(chosen).toHaveText("your own file");
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
  await expect(chosen).toHaveText("your own file");
});

test("after Back the builder's choices say what is in the form and how it is shown", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await visit(page, "builder.html");
  await page.locator("#sample").selectOption({ index: 1 });
  await page.locator('.preview input[name="frame"][value="desktop"]').check();
  await page.goto("/guide.html");
  await page.goBack();
  await page.locator("body[data-ready]").waitFor();
  await expect(page.locator("#sample")).toHaveValue("");
  await expect(page.locator('.preview input[name="frame"]:checked')).toHaveValue((await page.locator("#preview").getAttribute("data-frame"))!);
});

test("no hint of the form repeats its label or shows a word of the file, and choices are in plain words", async ({ page }) => {
  await visit(page, "builder.html");
  await drop(page, "full-continuum.json", readFileSync(join(VALID, "full-continuum.json"), "utf8"));
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const said = await page.locator("#form [data-path]:not(.item)").evaluateAll((places) =>
    places.map((place) => ({
      path: (place as HTMLElement).dataset.path ?? "",
      label: [...(place.querySelector(":scope > :is(label, .label, legend, summary)")?.childNodes ?? [])].find(({ nodeType }) => nodeType === 3 || nodeType === 1)?.textContent ?? "",
      hint: place.querySelector(":scope > .soft.small, :scope > summary > .soft.small")?.textContent ?? "",
      choices: [...place.querySelectorAll(":scope > select > option")].map((option) => option.textContent ?? ""),
    })),
  );
  const of = (path: string) => said.find((one) => one.path.endsWith(path))!;
  // Names with an underscore, choices with a hyphen, code, and a word that nobody uses.
  const code = /[a-z]_[a-z]|\b(not-accepted|in-person|on-call|on-site)\b|[`{[]|gravest/i;
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const bad = said.filter(({ label, hint }) => code.test(label + hint) || (hint !== "" && words(label).length > 0 && words(label).every((word) => words(hint).includes(word))));
  expect(bad).toEqual([]);
  expect(of("admission.severity").label).toBe("The most serious use you admit");
  expect(of(".hours_per_day").hint).toBe("Not needed with exact sessions.");
  expect(of("programs[0].crisis").hint).toBe("Only when it differs from the center's.");
  expect(of("admission.opioid_medicine").choices.slice(1)).toEqual(["Not accepted", "Accepted, from elsewhere", "Offered here"]);
  expect(of("admission.co_occurring").choices.slice(1)).toEqual(["None", "For steady conditions", "With psychiatric care, for serious conditions too"]);
  expect(of("crisis").choices.slice(1)).toEqual(["Nobody", "Somebody during office hours", "Somebody on call, day and night", "Somebody on site, day and night"]);
});
