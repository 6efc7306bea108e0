/** The guide for centers: ten minutes to live. */
import { html, prose, type Markup } from "../../html";
import { kindOf, resolved, type Schema } from "../../client/builder/schema";
import type { Examples } from "../example";
import type { Guide } from "../guide";
import type { Material } from "../material";

/** The guide. */
export function centers({ schema }: Material, examples: Examples): Guide {
  return {
    file: "centers.html",
    title: "For centers",
    about: "Ten minutes from nothing to a questionnaire on your page, with your programs in it. No account, no contract, no server.",
    sections: [
      ["live", "Ten minutes to live", html`
<ol class="steps">
<li><p><strong>Say what you offer</strong> (5 minutes). Open the <a href="builder.html">builder</a>. Name, phone and one program are enough:</p>${examples.show("programs.json")}<p>The check beside the form names every problem: where it is, what is wrong, what to do.</p></li>
<li><p><strong>Look at it as a visitor</strong> (2 minutes). In the builder choose “the result: …” and see which of your programs a sample visitor meets, and why.</p></li>
<li><p><strong>Put it on your page</strong> (3 minutes). Save <code>programs.json</code>, copy <code>level-of-care.js</code>, <code>level-of-care.fallback.js</code> and <code>es.js</code> beside it (the <a href="builder.html#take-title">builder</a> has them to download), and paste the lines that the builder gives you for your website:</p>${examples.show("page.html")}</li>
<li><p><strong>Check it.</strong> Open the page on a phone. Open the browser's console on a computer: if something in your file is wrong, it says so there, for you, and the builder says what to write; visitors never see that.</p></li>
</ol>
<p>What stands inside the element is shown until the questionnaire runs, and stays if it cannot. Leave the crisis numbers in it.</p>`],
      ["fair", "What your file can and cannot do", html`
<p><strong>It can never change a visitor's result.</strong> The level of care is found first, from the answers alone. Only then are your programs looked at. What the file says of a program decides whether it fits and where it stands in the list, and nobody checks that it is true: say what is. No place in the list can be bought.</p>
<p>What you do not say is never guessed. Visitors are told to ask you, so every line you add is one question less on the phone. The three that matter most: when a program is held, whether it cares for mental health too, and where clients must live.</p>
<ul>
<li><strong>Hours make the level, not its name.</strong> Intensive outpatient is 9 hours a week or more (6 for a program for people under 18), day treatment 20 or more. If your numbers say otherwise, the check tells you.</li>
<li><strong>Withdrawal care needs somebody awake.</strong> A program that gives it must say whom clients reach in a crisis: on call or on site, and on site for medically monitored care.</li>
<li><strong>Your colors and your voice.</strong> Colors too faint to read are refused and the widget keeps its own. Four sentences can be in your own voice, signed with your name. Nothing about safety can be changed.</li>
</ul>`],
      ["errors", "Errors and warnings", html`
<p>An <strong>error</strong> is something that cannot be used. It costs the smallest part that still tells the truth: a bad link costs the link. A rule of admission that cannot be read costs its whole program, so that nobody is sent to a door that may be shut. What holds for all programs costs the file; the questionnaire then works without your programs. A <strong>warning</strong> is something odd; the file is used.</p>`],
      ["page", "The page around it", html`
<ul>
<li>Give it a page of its own, with no advertising pixels, chat or session recorders. <a href="privacy.html#page">Why, and what to take off</a>.</li>
<li>Name a person who answers for its clinical safety at your center, and let them <a href="clinicians.html">review the rules</a>.</li>
<li>Do not call the result a diagnosis or an assessment. It is information to prepare a talk with you.</li>
<li>Somebody will call you with a result in hand. Tell the people who answer the phone what it is.</li>
</ul>`],
      ["names", "Every name in the file", html`<p>From the <a href="package/provider.schema.json">published schema</a>. Names in bold must be there; a range is a number, or <code>{"min": 3, "max": 5}</code> with one end or both.</p>${reference(schema as Schema)}`],
    ],
  };
}

/** A table for the file and for each of its groups. Narrow screens show its rows as blocks; the roles keep it a table there. */
function reference(root: Schema): Markup {
  const groups = [["the file", root] as const, ...Object.entries(root.definitions ?? {}).filter(([, part]) => part.type === "object")];
  return html`${groups.map(([name, part]) => html`<div class="scrolls" tabindex="0" role="region" aria-label="${name}"><table class="names" role="table"><caption>${name === "the file" ? "The file" : name}</caption><thead role="rowgroup"><tr role="row">${["Name", "Value", "What it means"].map((title) => html`<th role="columnheader">${title}</th>`)}</tr></thead><tbody role="rowgroup">
${Object.entries(part.properties ?? {}).map(([key, value]) => html`<tr role="row"><td role="cell">${part.required?.includes(key) ? html`<strong><code>${key}</code></strong>` : html`<code>${key}</code>`}</td><td role="cell">${valueText(root, value)}</td><td role="cell">${prose(resolved(root, value).description ?? "")}</td></tr>`)}
</tbody></table></div>`)}`;
}

function valueText(root: Schema, part: Schema): Markup | string {
  const kind = kindOf(root, part);
  const words = (of: readonly string[]) => html`${of.map((id, at) => html`${at > 0 ? ", " : ""}<code>${id}</code>`)}`;
  switch (kind.is) {
    case "one-of":
      return words(kind.of);
    case "many-of":
      return html`list of: ${words(kind.of)}`;
    case "list":
      return `list of ${kind.item.$ref?.split("/").pop() ?? "items"}${kind.single ? ", or a single one" : ""}`;
    case "group":
      return (part.allOf?.[0]?.$ref ?? part.$ref ?? "").split("/").pop() ?? "";
    case "yes-no":
      return html`<code>true</code>, <code>false</code>`;
    default:
      return kind.is;
  }
}
