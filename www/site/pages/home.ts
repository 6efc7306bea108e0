/** Home: the widget itself, live, and what it is. */
import { unconfirmed } from "../book/book";
import { html } from "../html";
import type { Page } from "../shell";
import type { Material } from "./material";

const THEMES: [id: string, name: string][] = [
  ["tide", "Tide (its own)"],
  ["forest", "Forest"],
  ["plum", "Plum"],
  ["clay", "Clay"],
];

/** The page. */
export function home({ book, laws, centers }: Material): Page {
  const body = html`
<section class="hero stage" aria-labelledby="title">
  <div class="words">
    <p class="eyebrow">For the website of a treatment center</p>
    <h1 id="title">Which level of care fits?</h1>
    <p class="lead">Visitors answer plain questions on a phone and learn which level of care fits: from a talk with a doctor to a hospital. They see exactly why, what is not known yet, which of your programs meets it, and whom to call now. It runs in their browser alone; nothing they answer leaves the page.</p>
    <p class="row"><a class="button main" href="builder.html">Build yours</a> <a class="button" href="rulebook.html">Read every rule</a></p>
  </div>
  <div class="frame" data-frame="phone" data-theme="tide">
    <level-of-care lang="en" provider="centers/full-continuum.json">
      <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>
      <p>To find treatment: <a href="tel:+18006624357">1-800-662-4357</a>, free, day and night.</p>
    </level-of-care>
  </div>
  <div class="panel stack needs-script">
    <form class="controls" autocomplete="off" aria-label="What is shown">
      <div class="field"><label for="center">Center</label>
        <select id="center">${centers.map(({ file, name }) => html`<option value="centers/${file}.json"${file === "full-continuum" ? html` selected` : null}>${name}</option>`)}<option value="">No center: questions only</option></select></div>
      <div class="field"><label for="theme">Theme</label>
        <select id="theme">${THEMES.map(([id, name]) => html`<option value="${id}">${name}</option>`)}</select></div>
      <fieldset><legend>Language</legend><div class="switch">
        <label lang="en"><input type="radio" name="language" value="en" checked>English</label>
        <label lang="es"><input type="radio" name="language" value="es">Español</label></div></fieldset>
      <fieldset class="frames"><legend>Screen</legend><div class="switch">
        <label><input type="radio" name="frame" value="phone" checked>Phone</label>
        <label><input type="radio" name="frame" value="desktop">Desktop</label></div></fieldset>
    </form>
    <p class="soft small">This is the real thing, with a sample center. Switching center or language keeps your answers; colors follow your system's light or dark.</p>
  </div>
</section>
<section class="stack wide" aria-labelledby="not">
  <h2 id="not">What it is not</h2>
  <ul class="not">
    <li><strong>Not a diagnosis and not an order.</strong> It prepares a talk with a professional.</li>
    <li><strong>Not reviewed by clinicians yet.</strong> Nobody has validated it with patients. <a href="clinicians.html">How to review it</a>.</li>
    <li><strong>Not The ASAM Criteria and not LOCUS.</strong> It is our own rule book from public sources, and uses neither's text.</li>
    <li><strong>Not a way to fill beds.</strong> Your programs are looked at only after the level is known. Nothing in your file can move it.</li>
    <li><strong>Not a form.</strong> Nothing is sent, stored or counted. It does not tell you who answered what.</li>
    <li><strong>Not a shield for your page.</strong> Pixels and recorders that you add to the page are still yours to answer for. <a href="privacy.html">What to take off</a>.</li>
  </ul>
</section>
<dl class="figures" aria-label="The rule book in numbers">
  <div><dt>questions, of which only those are asked that can still matter</dt><dd>${book.questions.length}</dd></div>
  <div><dt><a href="rulebook.html">rules</a>, each with a source; ${unconfirmed(book)} of them rest on facts that are still to be confirmed</dt><dd>${book.rules.length}</dd></div>
  <div><dt><a href="rulebook.html#laws">laws</a> that hold for every set of answers</dt><dd>${laws.length}</dd></div>
  <div><dt>requests once the widget is ready, except a language that is asked for</dt><dd>0</dd></div>
</dl>
<section class="stack wide" aria-labelledby="next">
  <h2 id="next">Where to go from here</h2>
  <div class="cards">
    <a class="card" href="builder.html"><h3>Build yours</h3><p>Fill in a form about your programs, see them in the widget, take away a file and one line for your website.</p></a>
    <a class="card" href="rulebook.html"><h3>Rule book</h3><p>Every rule, question, law and source. Who does a rule reach? Open the result it leads to. Print it and sign it.</p></a>
    <a class="card" href="guide.html"><h3>Guide</h3><p>For centers, developers, clinicians and privacy officers. Ten minutes to live; examples that run.</p></a>
    <a class="card" href="bench.html"><h3>Reviewer's bench</h3><p>Load your own cases, see where they are placed and why, and compare two versions of the rules. All in your browser.</p></a>
  </div>
</section>`;
  return {
    file: "index.html",
    title: "Which level of care fits?",
    description: "An open questionnaire for the websites of treatment centers. Visitors learn in their own browser which level of addiction or mental-health care fits, and exactly why.",
    body,
    scripts: ["home"],
    widget: "level-of-care.split.js",
  };
}
