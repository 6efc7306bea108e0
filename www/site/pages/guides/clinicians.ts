/** The guide for clinicians: how it decides, what nobody has validated, and how to review it. */
import { html } from "../../html";
import type { Guide } from "../guide";
import type { Material } from "../material";

/** The guide. */
export function clinicians({ book, laws, cases, works }: Material): Guide {
  const unconfirmed = book.rules.filter((rule) => rule.sources.every(({ confirmed }) => !confirmed)).length;
  const rule = (id: string) => {
    if (!book.rules.some((rule) => rule.id === id)) throw new Error(`There is no rule "${id}" any more; mend pages/guides/clinicians.ts.`);
    return html`<a href="rulebook.html#${id}"><code>${id}</code></a>`;
  };
  const graded = cases.filter(({ expert }) => expert.level !== null).length;
  return {
    file: "clinicians.html",
    title: "For clinicians",
    about: "How it decides, what has not been validated, and how to review it with your own cases before your name stands beside it.",
    sections: [
      ["decides", "How it decides", html`
<p>A placement has five parts: level of care, withdrawal setting, where to live, how soon, and what a program must offer. <strong>Each rule that holds sets a floor; the placement is the highest floor on each part.</strong></p>
<ul>
<li>Nothing is added up or averaged. One danger is enough, and no mild answer hides it.</li>
<li>A graver answer can never lower anything: conditions only say “at least”.</li>
<li>Only danger, withdrawal, body and mind lift to medically monitored or hospital care. Use and home lift to residential at most. Readiness alone lifts nothing.</li>
<li>The withdrawal setting and the level after it are separate: “first days with nurses, then intensive outpatient” is a normal answer.</li>
<li>Unsure, rather not say and not asked stay open, from mildest to gravest. The result is then a range, and says which answer would narrow it most.</li>
<li>Insurance, hours free and travel choose programs. They never move the placement.</li>
</ul>
<p>Every reason on a result is a smallest set of answers that alone forces it. Every “what would change it” is computed, not written.</p>`],
      ["not", "What has not been validated", html`
<p class="notice urgent"><strong>No clinician has reviewed this rule book. It has not been validated with patients. No agreement with any licensed instrument has been measured.</strong></p>
<ul>
<li><strong>${unconfirmed} of ${book.rules.length} rules</strong> rest only on facts marked “to be confirmed”: general knowledge that was not checked against its source.</li>
<li><strong>${cases.length} published cases</strong> are encoded (${graded} with a level that an expert gave). They were known when the rules were written, they are few, they are excerpts. That they agree is no validation. Load them on the <a href="bench.html">bench</a> and see for yourself.</li>
<li>It asks people about themselves. Amounts are under-reported; insight may be low.</li>
<li>It is not made for minors, gambling and other behaviors, intellectual disability, acute grief, or chronic pain with long-term opioid treatment, and not for places outside the United States. It says so to minors and points to youth programs.</li>
<li>It is neither The ASAM Criteria nor LOCUS and uses no text of theirs; it cannot stand in for them where a payer or a state asks for one.</li>
</ul>`],
      ["first", "What to look at first", html`
<ol class="steps">
<li><strong>One earlier withdrawal seizure or delirium</strong>: ${rule("withdrawal.seizure-before")}, ${rule("withdrawal.delirium-before")}. Sources differ between a hospital and nurses day and night.</li>
<li><strong>The border between intensive outpatient and day treatment</strong>: ${rule("use.two-strains")}, ${rule("use.intensive-not-enough")}, ${rule("mind.deep-distress-and-needs-help-daily")}. Published cases are thin here.</li>
<li><strong>Recovery housing with day treatment, or a bed.</strong> The book asks for a second, clinical reason before a bed.</li>
<li><strong>Thoughts of suicide without a plan</strong>: ${rule("safety.suicide-thoughts")}. Outpatient, today, when mood is bearable and use is not costly. A plan is always an emergency: ${rule("safety.suicide-plan")}.</li>
<li><strong>Opioid use every day</strong>: ${rule("withdrawal.opioids-on-most-days")}. Clinic visits with medicine, however long the list of costs; a bed asks for an unsafe place, nobody near, or earlier tries that did not hold.</li>
<li><strong>The order of answers.</strong> Age runs 18 to 64, 65 or older, under 18, so that minors share the caution of older people in withdrawal. Home runs from safe to none.</li>
</ol>`],
      ["review", "How to review it", html`
<ol class="steps">
<li><strong>Write your cases first, blind.</strong> Twenty people you have placed, and twenty you would argue about. Write the level you would give before you look at any rule.</li>
<li><strong>Load them on the <a href="bench.html">bench</a></strong> as CSV or JSON. It shows placements, reasons and a confusion table. They stay in your browser. Leave names and dates of birth out all the same.</li>
<li><strong>Follow each disagreement to its rule</strong> in the <a href="rulebook.html">rule book</a>: the smallest answers that trigger it, its source, and the laws that hold it.</li>
<li><strong>Read the ${laws.length} laws.</strong> Each is one sentence that holds for every set of answers it covers. Strike those you would not sign; add those that are missing.</li>
<li><strong>Look the facts up</strong> in the ${works.length} sources, those “to be confirmed” first.</li>
<li><strong>Print and sign.</strong> The printed book carries its fingerprint, <code>${book.hash}</code>, and a place for your name. A signature is yours alone: it is no endorsement by the project, and it ends with the next fingerprint.</li>
</ol>`],
      ["change", "When a rule changes", html`
<p>Every change that could move a placement changes the fingerprint, is named in the change log by the ids of its rules, and shows in <a href="changes.html">what changed</a>: which rules came, went or changed, and which examples are placed elsewhere. Keep the rule book of the version you reviewed (“Save this rule book” on the bench) and compare it with the next one, on your own cases.</p>`],
    ],
  };
}
