/** The guide for developers: every example on it runs. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "../../html";
import type { Examples } from "../example";
import type { Guide } from "../guide";
import type { Material } from "../material";

const TOKENS: [name: string, what: string][] = [
  ["--loc-ink, --loc-ink-soft", "text; quieter text"],
  ["--loc-paper, --loc-wash", "background; quiet areas"],
  ["--loc-line, --loc-edge", "thin lines; borders of controls"],
  ["--loc-accent, --loc-on-accent", "buttons and links; text on buttons"],
  ["each of these with -dark", "the same for dark screens"],
  ["--loc-radius", "roundness of corners"],
  ["--loc-font", "typeface"],
  ["--loc-sticky-top, --loc-scroll-margin", "room for a header that stays on screen"],
  ["--loc-sticky-bottom", "room for a bar that stays at the bottom"],
];

const EVENTS: [name: string, when: string][] = [
  ["level-of-care:ready", "the first screen stands, and the center's file has come or has not"],
  ["level-of-care:started", "the first question was reached, the one after whom it is about"],
  ["level-of-care:finished", "the result shows"],
  ["level-of-care:closed", "somebody pressed “Leave now”"],
  ["level-of-care:error", 'something could not be had: detail.code is "engine", "provider" or "language"'],
];

/** The guide. */
export function developers({ book }: Material, examples: Examples, top: string): Guide {
  const digest = createHash("sha384").update(readFileSync(join(top, "www/dist/package/level-of-care.js"))).digest("base64");
  return {
    file: "developers.html",
    title: "For developers",
    about: "One element for pages, and six functions without any page. Every example here was run when this page was built, and is run again by the tests.",
    sections: [
      ["element", "The element", html`
${examples.show("page.html")}
<p>One classic script with everything in it: no bundler, no second request, and nothing to find at run time. <code>level-of-care.split.js</code> is the small twin that streams <code>level-of-care.wasm</code> from beside it: on a slow phone its first screens stand in little more than half the time. With a bundler: <code>import "level-of-care/define"</code>.</p>
<div class="scrolls" tabindex="0" role="region" aria-label="Attributes"><table><caption>Attributes</caption><thead><tr><th>Name</th><th>What it does</th></tr></thead><tbody>
<tr><td><code>provider</code></td><td>Address of the center's file. Or put it inside as <code>&lt;script type="application/json"&gt;</code>, or set the property <code>provider</code> to an object.</td></tr>
<tr><td><code>lang</code></td><td><code>en</code> or <code>es</code>; without it the page's language, else English. Visitors can switch.</td></tr>
<tr><td><code>languages</code></td><td>Languages with packs of your own: <code>en=English, fr=Français</code>.</td></tr>
<tr><td><code>exit</code></td><td>Where “Leave now” leads: an address with https.</td></tr>
<tr><td><code>base</code></td><td>Folder of the script's other files, when something moves the script.</td></tr>
<tr><td><code>scheme</code></td><td><code>light</code> on a page that is never dark; without it the widget follows the visitor's system.</td></tr>
<tr><td><code>shadow</code></td><td><code>open</code> for tests. Else the root is closed: recorders find no text and no value in it, <a href="privacy.html#page">but see where somebody presses</a>.</td></tr>
</tbody></table></div>
<p>There is no attribute for answers, on purpose: no page should put words into a visitor's mouth.</p>`],
      ["headless", "Without a page", html`
<p>In Node, browsers and edge runtimes; <code>npm install level-of-care</code> after a first release; until then <code>make site</code>, and install the folder <code>www/dist/package</code>. Importing it does nothing; everything runs where you call it.</p>
<h3 id="assess">assess: which level fits, and why</h3>${examples.run("assess.mjs")}
<p>Answers are ids: a choice, a list of items, <code>unsure</code> or <code>rather-not-say</code>; what is left out is open. The same answers always give the same report, to the byte.</p>
<h3 id="fit">With a center's programs</h3>${examples.run("fit.mjs")}
<h3 id="questions">questions and next: a form of your own</h3>${examples.run("interview.mjs")}
<h3 id="check">checkProvider: every problem at once</h3>${examples.run("check.mjs")}
<h3 id="rules">rules: the book as data</h3>${examples.run("rules.mjs")}
<p>All ${book.rules.length} rules are there, with conditions that you can list and reason about. The <a href="rulebook.html">rule book</a> and the <a href="bench.html">bench</a> are made from this alone.</p>
<h3 id="mistakes">Mistakes</h3><p>An error is one sentence: where, what, and the nearest valid word. Nothing that you say is passed over.</p>${examples.run("mistakes.mjs")}`],
      ["events", "Events", html`
<div class="scrolls" tabindex="0" role="region" aria-label="Events"><table><thead><tr><th>Event</th><th>When</th></tr></thead><tbody>${EVENTS.map(([name, when]) => html`<tr><td><code>${name}</code></td><td>${when}</td></tr>`)}</tbody></table></div>
${examples.show("events.html")}
<p>That somebody finished is still something about a person in need. Do not send it to an analytics product with their address.</p>`],
      ["theming", "Theming", html`
<div class="scrolls" tabindex="0" role="region" aria-label="Properties"><table><thead><tr><th>Property</th><th>What it colors or moves</th></tr></thead><tbody>${TOKENS.map(([name, what]) => html`<tr><td><code>${name}</code></td><td>${what}</td></tr>`)}</tbody></table></div>
${examples.show("theme.html")}
<p>On every screen the widget measures its colors. If text, links or buttons come out below 4.5:1, or edges below 3:1, it shuts the page's colors out all together and says so in the console. The help button, the crisis lines that it opens, boxes that tell of danger and the Call buttons of the emergency screen keep the widget's own in every theme; the text of that screen and its Text buttons take the page's, with the same contrast.</p>`],
      ["policy", "Content-Security-Policy", html`
<p>This is enough, Trusted Types included. It is tested.</p>${examples.show("policy.html")}
<p><code>'wasm-unsafe-eval'</code> lets WebAssembly start and nothing else. Without it, or where WebAssembly is switched off, <code>level-of-care.fallback.js</code> from the same folder takes over: the same engine as JavaScript, with the same results. <code>connect-src</code> is only for the center's file; put the file inside the element and it can be <code>'none'</code>.</p>
<p>To pin this very build:</p>
<pre tabindex="0" aria-label="Script with integrity"><code data-integrity>&lt;script src="level-of-care.js" integrity="sha384-${digest}" defer&gt;&lt;/script&gt;</code></pre>
<p>It pins this one file. <code>es.js</code>, other packs and <code>level-of-care.fallback.js</code> are fetched without it. Newer browsers pin them by an import map before the first script, which the policy has to allow: <code>&lt;script type="importmap"&gt;{"integrity": {"./es.js": "sha384-…"}}&lt;/script&gt;</code>. Older ones check nothing.</p>`],
      ["server", "On a server", html`
<p>Render the element and what stands inside it; the script turns it into the widget in the browser. Importing the definition on a server does nothing.</p>${examples.run("server.mjs")}
<p>For React, Vue and Next, the <a href="builder.html#take-title">builder</a> gives the component with the catch of each.</p>`],
      ["types", "Types and versions", html`
<p>Types come with the package, made from the Rust types: <code>Report</code>, <code>Question</code>, <code>Provider</code> and the rest. Every report carries <code>rules_version</code> and <code>rules_hash</code>; the fingerprint changes with every change that could move a placement. Store it with a report, and you can say later by which rules it was made.</p>`],
    ],
  };
}
