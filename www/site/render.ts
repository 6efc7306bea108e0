/** Every page as a file, and the data that pages fetch. Runs in Node when the site is built. */
import { shell, type Page } from "./shell";
import { material, type Material } from "./pages/material";
import { home } from "./pages/home";
import { rulebook } from "./pages/rulebook";
import { reachPage } from "./pages/reach";
import { changes } from "./pages/changes";
import { builder } from "./pages/builder";
import { guides } from "./pages/guide";
import { bench } from "./pages/bench";

/** Files of the site by name. */
export async function render(top: string): Promise<Record<string, string>> {
  const found = await material(top);
  const pages: Page[] = [home(found), builder(found), rulebook(found), reachPage(found), changes(found), ...guides(found, top), bench(found)];
  return {
    ...Object.fromEntries(pages.map((page) => [page.file, shell(page).text])),
    ...data(found),
    "robots.txt": "User-agent: *\nAllow: /\n",
  };
}

function data({ book, cases, kept }: Material): Record<string, string> {
  return {
    "data/book.json": JSON.stringify(book),
    "data/cases.json": JSON.stringify(cases),
    ...Object.fromEntries(kept.map(({ file, book }) => [`data/books/${file}.json`, JSON.stringify(book)])),
  };
}
