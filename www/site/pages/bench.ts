/** The reviewer's bench. */
import { html } from "../html";
import type { Page } from "../shell";
import type { Material } from "./material";

/** The page. */
export function bench({ book, cases, kept }: Material): Page {
  const body = html`
<header class="intro">
  <h1>Reviewer's bench</h1>
  <p class="lead">Load cases that you have placed yourself. See where the rules place them, why, and where the two differ. Everything stays in your browser: nothing is sent, nothing is kept.</p>
  <p class="without-script notice">The bench needs JavaScript. The same is done in a terminal by <code>cargo run -q --example assess -- --lines</code>: one case a line.</p>
</header>
<section class="stack needs-script" aria-labelledby="load"><h2 id="load">Cases</h2>
  <div class="begin">
    <p><button type="button" class="main" id="published">Load the ${cases.length} published cases</button></p>
    <div class="field"><label for="choose">Your own, as JSON or CSV: drop them here, or choose</label><input type="file" id="choose" multiple accept=".json,.csv,.tsv,.txt"></div>
    <details id="bring"><summary>Paste them, or begin with a template</summary><div class="stack inside">
      <div class="field"><label for="paste">Cases as JSON or as a table</label><textarea id="paste" rows="7" spellcheck="false" placeholder="id,expert,substances,alcohol-frequency,withdrawal-signs&#10;one,intensive-outpatient,alcohol,daily,shakes;sweats"></textarea></div>
      <p class="row"><button type="button" id="take">Use this text</button> <button type="button" id="template">Save a template for spreadsheets</button></p>
      <p class="soft">In a table each question is a column, and several items stand in one cell with semicolons. In JSON: <code>[{"id": "one", "answers": {"substances": ["alcohol"]}, "expert": {"level": "outpatient"}}]</code>. Empty cells are open questions. The names are those of the <a href="rulebook.html">rule book</a>. Leave out whatever could tell who somebody is.</p></div></details>
  </div>
  <div id="told" role="status"></div>
</section>
<section class="stack needs-script" aria-labelledby="versions"><h2 id="versions">Compare with another version</h2>
  <div class="begin">
    <div class="field"><label for="against">Compare this book with</label><select id="against" autocomplete="off"><option value="">no other book</option>${kept.map(({ file, title }) => html`<option value="data/books/${file}.json">${title}</option>`)}<option value="file" id="against-file" hidden>the book you loaded</option></select></div>
    <div class="field"><label for="book">Or load a book that was saved</label><input type="file" id="book" accept=".json,application/json"></div>
    <p><button type="button" id="save-book">Save this rule book</button><br><span class="soft small">Version ${book.version}, ${book.hash}</span></p>
  </div>
  <div id="book-told" role="status"></div>
</section>
<section class="stack wide needs-script" id="results" aria-labelledby="results-title" hidden><h2 id="results-title">Placements</h2>
  <p class="row"><button type="button" id="save-csv">Save as CSV</button> <button type="button" id="save-json">Save as JSON, with reasons</button> <button type="button" class="text" id="clear">Clear all cases</button></p>
  <div id="figures"></div>
  <div id="rows"></div>
  <p class="soft small">A case counts by the floor of its range: what is not known stays at its mildest. Where the expert named a withdrawal setting, the graver of level and setting is compared. That cases agree is no validation.</p>
</section>
<dialog id="why" aria-labelledby="why-title"><div class="bar"><h2 id="why-title">Why</h2><button type="button" id="close">Close</button></div><div id="why-text" class="stack"></div></dialog>`;
  return {
    file: "bench.html",
    title: "Reviewer's bench",
    description: "Load your own cases as JSON or CSV, see where the rules place them and why, with a confusion table, and compare two versions of the rule book. All in your browser.",
    body,
    scripts: ["bench"],
  };
}
