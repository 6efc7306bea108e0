/** The bench: twenty cases placed as the engine places them, two books side by side, bad files told, results saved. */
import { expect, test, type Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rowsOf, tableOf } from "../../../www/site/client/bench/csv";
import { AXES } from "../../../www/site/book/book";
import { VALUES } from "../../../www/site/book/words";
import { TOP, book, built, drop, engine, saved, visit, type Report } from "./site";

const OWN = `id,summary,expert,expert-withdrawal,acceptable,refused,substances,alcohol-frequency,withdrawal-signs,home
mine,"Drinks every day, shakes",outpatient,,intensive-outpatient;residential,,alcohol,daily,shakes;sweats,unsure
`;

test("twenty cases, nineteen published and one from a table, are placed as the engine places them, with a confusion table", async ({ page }) => {
  const { assess } = await engine();
  await visit(page, "bench.html");
  await page.getByRole("button", { name: "Load the 19 published cases" }).click();
  await drop(page, "mine.csv", OWN);
  const rows = page.locator(".cases tbody tr");
  await expect(rows).toHaveCount(20);
  const cases = readdirSync(join(TOP, "tests/cases")).map((name) => JSON.parse(readFileSync(join(TOP, "tests/cases", name), "utf8")) as { id: string; answers: Record<string, string | string[]>; expert: { level: string | null; withdrawal: string | null } });
  cases.push({ id: "mine", answers: { substances: ["alcohol"], "alcohol-frequency": "daily", "withdrawal-signs": ["shakes", "sweats"], home: "unsure" }, expert: { level: "outpatient", withdrawal: null } });
  const table = AXES.level.map(() => AXES.level.map(() => 0));
  for (const { id, answers, expert } of cases) {
    const report: Report = await assess(answers);
    await expect(page.locator(`.cases tr[data-case="${id}"] .placed b`)).toHaveText(VALUES.level[report.level.floor]!);
    if (expert.level) table[AXES.level.indexOf(expert.level as never)]![AXES.level.indexOf((expert.withdrawal ? report.today : report.level).floor as never)]! += 1;
  }
  const shown = await page.locator(".matrix tbody tr").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))));
  expect(shown).toEqual(table);
  expect(table.some((row, expert) => row.some((count, ours) => count > 0 && ours !== expert)), "one of them is placed elsewhere than the expert says").toBe(true);

  await page.getByRole("button", { name: "Why: mine" }).click();
  await expect(page.locator("#why-text .reasons li").first()).toContainText("withdrawal.daily-drinking-with-signs");
  await page.locator("#close").click();
  const csv = rowsOf(await saved(page, page.getByRole("button", { name: "Save as CSV" })));
  expect(csv).toHaveLength(21);
  expect(csv.find(([id]) => id === "mine")?.slice(0, 3)).toEqual(["mine", "outpatient", "intensive-outpatient"]);
  const json = JSON.parse(await saved(page, page.getByRole("button", { name: /Save as JSON/ }))) as { hash: string; cases: unknown[] }[];
  expect([json[0]!.hash, json[0]!.cases.length]).toEqual([book.hash, 20]);
});

test("two versions stand side by side: a kept book, and one that was saved and changed", async ({ page }) => {
  await visit(page, "bench.html");
  await drop(page, "mine.csv", OWN);
  await page.locator("#against").selectOption({ index: 1 });
  await expect(page.locator(".matrix")).toHaveCount(2);
  await page.locator("#against").selectOption("");
  await expect(page.locator(".matrix")).toHaveCount(1);
  const own = JSON.parse(await saved(page, page.getByRole("button", { name: "Save this rule book" }))) as typeof book;
  expect(own).toEqual(book);
  own.rules.find(({ id }) => id === "withdrawal.daily-drinking-with-signs")!.then.level = "hospital";
  await page.locator("#book").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(own)) });
  const cells = page.locator('.cases tr[data-case="mine"] .placed b');
  await expect(cells).toHaveText(["Intensive outpatient (IOP)", "Hospital care"]);
  await expect(page.locator('.cases tr[data-case="mine"]')).toHaveClass(/moved/);
  for (const [name, text, says] of [["bad.json", "{", /bad\.json is not JSON.*load it again/], ["bad.json", '{"rules": 1}', /not a rule book.*Save this rule book/]] as const) {
    await page.locator("#book").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.locator("#book-told")).toContainText(says);
    await expect(cells).toHaveText(["Intensive outpatient (IOP)", "Hospital care"]);
  }
});

test("a bad file is told where, what and the remedy, and what was loaded stays", async ({ page }) => {
  await visit(page, "bench.html");
  await drop(page, "mine.csv", OWN);
  const bad: [name: string, text: string, says: RegExp][] = [
    ["cases.json", '{"answers": ', /cases\.json is not JSON:.*load it again/],
    ["cases.json", '[{"id": "a"}, {"id": "b", "answers": {"home": "saef"}}]', /case 1: there are no "answers"/],
    ["cases.json", '{"id": "b", "answers": {"home": "saef"}}', /b: answers\.home: there is no choice "saef"; did you mean "safe"\?/],
    ["cases.csv", "name,age\nx,3\n", /first line names no question/],
    ["cases.csv", "id,hom,home\nx,safe,safe\n", /column "hom": there is no such question/],
    ["cases.csv", "id,expert,home\nx,IOP,safe\n", /"IOP" is no level.*intensive-outpatient/],
    ["empty.csv", "", /empty\.csv is empty/],
  ];
  for (const [name, text, says] of bad) {
    await drop(page, name, text);
    await expect(page.locator("#told")).toContainText(says);
    await expect(page.locator('.cases tr[data-case="mine"]')).toBeVisible();
  }
});

test("files are taken in as they are brought, however long the first one takes", async ({ page }) => {
  await visit(page, "bench.html");
  const [names = "", mine = ""] = OWN.split("\n");
  const many = Array.from({ length: 300 }, (_, nth) => mine.replace("mine", `case-${nth}`));
  await page.evaluate((texts) => {
    for (const [name, text] of texts) {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.querySelector("main")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, [["many.csv", [names, ...many].join("\n")], ["empty.csv", ""]] as const);
  await expect(page.locator('.cases tr[data-case="case-299"]')).toBeVisible();
  await expect(page.locator("#told")).toContainText("empty.csv is empty");
});

test("tables of every kind are read, and none becomes a formula in a spreadsheet", () => {
  expect(rowsOf('a;b\r\n"1;2";"say ""hi"""\r\n\r\n')).toEqual([["a", "b"], ["1;2", 'say "hi"']]);
  expect(rowsOf("\uFEFFa\tb\n1\t2")).toEqual([["a", "b"], ["1", "2"]]);
  expect(rowsOf('a,b\n"two\nlines",x\n')).toEqual([["a", "b"], ["two\nlines", "x"]]);
  expect(tableOf([["=1+1", "a,b", 'say "hi"']])).toBe(`'=1+1,"a,b","say ""hi"""\r\n`);
});

test("the template can be filled in and loaded: its own example is a case", async ({ page }) => {
  await visit(page, "bench.html");
  await page.getByText("Paste them, or begin with a template").click();
  const template = await saved(page, page.getByRole("button", { name: "Save a template for spreadsheets" }));
  await page.locator("#paste").fill(template);
  await page.getByRole("button", { name: "Use this text" }).click();
  await expect(page.locator('.cases tr[data-case="example"] .placed b')).toHaveText("Intensive outpatient (IOP)");
  expect(built("bench.html")).toContain("19 published cases");
});

/** Keeps a slow answer of the site back until it is let go. */
async function slow(page: Page, address: string): Promise<() => void> {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

test("the book that was chosen last is the one compared, and one that does not come is told", async ({ page }) => {
  await visit(page, "bench.html");
  await drop(page, "mine.csv", OWN);
  const against = page.locator("#against");
  const kept = (await against.locator("option").nth(1).getAttribute("value"))!;
  const go = await slow(page, `**/${kept}`);
  const came = page.waitForResponse(`**/${kept}`);
  await against.selectOption({ index: 1 });
  await against.selectOption("");
  go();
  await (await came).finished();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  await expect(page.locator(".matrix")).toHaveCount(1);

  await page.unroute(`**/${kept}`);
  await page.route(`**/${kept}`, (route) => route.fulfill({ status: 404, body: "no" }));
  await against.selectOption({ index: 1 });
  await expect(page.locator("#book-told")).toContainText(/could not be loaded.*404.*try again.*comparison stays as it was/is);
  await expect(against).toHaveValue("");
  await page.unroute(`**/${kept}`);
  await against.selectOption({ index: 1 });
  await expect(page.locator(".matrix")).toHaveCount(2);
  await expect(page.locator("#book-told")).toBeEmpty();
});

test("a book that was loaded can be chosen again after another", async ({ page }) => {
  await visit(page, "bench.html");
  await drop(page, "mine.csv", OWN);
  await page.locator("#book").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(book)) });
  await expect(page.locator("#figures")).toContainText("other.json");
  await page.locator("#against").selectOption({ index: 1 });
  await expect(page.locator("#figures")).not.toContainText("other.json");
  await page.locator("#against").selectOption("file");
  await expect(page.locator("#figures")).toContainText("other.json");
});

test("published cases that do not come are told, and the next press brings them", async ({ page }) => {
  await visit(page, "bench.html");
  await page.route("**/data/cases.json", (route) => route.abort());
  await page.locator("#published").click();
  await expect(page.locator("#told")).toContainText(/published cases could not be loaded.*connection/is);
  await page.unroute("**/data/cases.json");
  await page.locator("#published").click();
  await expect(page.locator(".cases tbody tr")).toHaveCount(19);
});

test("after Back the bench compares with no other book, and says so", async ({ page }) => {
  await visit(page, "bench.html");
  await page.locator("#against").selectOption({ index: 1 });
  await page.goto("/guide.html");
  await page.goBack();
  await page.locator("body[data-ready]").waitFor();
  await expect(page.locator("#against")).toHaveValue("");
});

test("a folder among the files that are brought is told with the remedy, and the others are taken in", async ({ page }) => {
  await visit(page, "bench.html");
  await page.evaluate((mine) => {
    const text = Blob.prototype.text;
    Blob.prototype.text = function () {
      return (this as File).name === "cases" ? Promise.reject(new DOMException("gone", "NotFoundError")) : text.call(this);
    };
    const dataTransfer = new DataTransfer();
    for (const file of [new File([""], "cases"), new File([mine], "mine.csv")]) dataTransfer.items.add(file);
    document.querySelector("main")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, OWN);
  await expect(page.locator('.cases tr[data-case="mine"]')).toBeVisible();
  await expect(page.locator("#told")).toContainText("1 case from mine.csv.");
  await expect(page.locator("#told")).toContainText(/cases could not be read\. If it is a folder, .* bring it again\./);
  await page.locator("#choose").setInputFiles({ name: "cases", mimeType: "text/csv", buffer: Buffer.from("") });
  await expect(page.locator("#choose")).toHaveValue("");
  await page.locator("#book").setInputFiles({ name: "cases", mimeType: "application/json", buffer: Buffer.from("") });
  await expect(page.locator("#book-told")).toContainText(/cases could not be read\..*comparison stays as it was/);
});

test("cases without names of their own stay beside those of another file", async ({ page }) => {
  const nameless = (home: string) => `expert,home\noutpatient,${home}\nresidential,unsafe\n`;
  await visit(page, "bench.html");
  await drop(page, "one.csv", nameless("safe"));
  await drop(page, "two.csv", nameless("unsure"));
  await drop(page, "three.json", JSON.stringify([{ answers: { home: "safe" } }, { answers: { home: "nowhere" } }]));
  await expect(page.locator(".cases tbody tr")).toHaveCount(5);
  await expect(page.locator('.cases tr[data-case="two.csv, line 2"]')).toHaveCount(1);
  await expect(page.locator(".notice.urgent li")).toHaveText(/^three\.json, case 2: answers\.home/);
  // The same file again takes the place of what it brought.
  await drop(page, "two.csv", nameless("safe"));
  await expect(page.locator(".cases tbody tr")).toHaveCount(5);
});
