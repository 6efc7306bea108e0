/** The guide for privacy officers: what is processed, how to verify it, and what stays the page's own duty. */
import { html } from "../../html";
import type { Examples } from "../example";
import type { Guide } from "../guide";
import type { Material } from "../material";

/** The guide. */
export function privacy(_: Material, examples: Examples): Guide {
  return {
    file: "privacy.html",
    title: "For privacy officers",
    about: "What is and is not processed, how to verify that yourself in ten minutes, and what stays your duty on the page around it. This is no legal advice.",
    sections: [
      ["processed", "What is processed, and where", html`
<div class="scrolls" tabindex="0" role="region" aria-label="What is processed"><table><thead><tr><th>What</th><th>Where</th><th>How long</th></tr></thead><tbody>
<tr><td>Answers and the result</td><td>Memory of the visitor's browser tab</td><td>Until the tab closes or the visitor presses “Leave now”, which overwrites the module's memory; texts and screens in JavaScript are only dropped, for the browser to clear. A browser may keep a page for a while after somebody went on to another one, so that Back shows it as it was; not after “Leave now”</td></tr>
<tr><td>The center's file</td><td>Fetched from your own server, without cookies, each time the element is put on the page</td><td>As long as the page</td></tr>
<tr><td>A language</td><td>If a visitor changes it: one file from your own server. That request reveals the language and nothing else</td><td>As your server's log</td></tr>
</tbody></table></div>
<h3>What is not</h3>
<ul>
<li><strong>No request</strong> once the widget is ready, except a language that is asked for. There is no server of ours, and no address in the code that leads to one.</li>
<li><strong>No storage:</strong> no cookie, no local or session storage, no database, no cache, no history entry, no change of title or address.</li>
<li><strong>No answers in events.</strong> The page hears ready, started, finished, closed and error: that somebody started, finished or left, and never what was answered or how grave it is.</li>
<li><strong>No text for recorders.</strong> The root is closed, so that the page's other scripts find no text, value or structure in it, and the element carries the marks that common session recorders heed. But where and when somebody presses can be seen, and <a href="#page">tells the answer</a>. A hostile script that runs before it can still break in, and any script can read what a visitor selects, and hears where a pressed link leads; see below.</li>
<li><strong>No identification.</strong> It asks for no name, birth date, address or contact.</li>
</ul>
<p>Copying, printing and calling are the visitor's own doing, on their own device.</p>`],
      ["verify", "Verify it yourself", html`
<ol class="steps">
<li><strong>Watch the network.</strong> Open your page, then the browser's developer tools, then “Network”. Answer everything to the end. Nothing is added to the list.</li>
<li><strong>Cut the network.</strong> Load the page, switch to offline, go through to the result. It works.</li>
<li><strong>Let the browser tell you.</strong> Paste this into the <a href="#page">console</a> before the first question, and ask at the end:${examples.show("silent.js")}<p><code>requests</code> must be empty, and the rest as it was.</p></li>
<li><strong>Ask the engine.</strong> What asks the questions, keeps the answers and knows the rules is one WebAssembly file, which can reach only what it names as an import. It names nothing: no network, no storage, no page. A small script beside it draws the screens, holds the first ones until the file runs, and is short enough to read (<code>www/loader/dom</code>). Where WebAssembly is forbidden, the same engine runs as JavaScript, which has no such list. With the package installed, in Node:${examples.run("engine.mjs")}</li>
<li><strong>Forbid it.</strong> Put the center's file inside the element and serve the page with <code>default-src 'none'; script-src 'self' 'wasm-unsafe-eval'</code>: the browser itself then refuses whatever a script would fetch, and images and frames from anywhere; scripts come from your own server alone. It works unchanged. No policy can refuse a script that sends the whole page elsewhere.</li>
<li><strong>Pin it.</strong> Use the <code>integrity</code> from the <a href="developers.html#policy">guide for developers</a>: of <code>level-of-care.js</code> the browser runs exactly the file you looked at, or nothing. Spanish and the fallback are files of their own, and are not pinned by it; the same guide says what pins them.</li>
</ol>
<p>The project's own tests do the first five on every change, in a real browser.</p>`],
      ["page", "What stays your duty: the page around it", html`
<p class="notice urgent"><strong>That somebody opened this page may itself say something about their health.</strong> The widget cannot protect a visitor from the page it stands on. A hostile or careless script on the same page can still see where and when somebody presses, and how high the questionnaire is. All questions are public, so <strong>whoever records that can work out every answer</strong>; heat maps, click counters and session recorders can. When a link is pressed, a script sees its address: that somebody calls 911 or your number, or opens your page for booking.</p>
<h3>Find what is there</h3>
<p>A short script lists the other servers that your page has asked, trackers, recorders and chat windows that it knows by name, what scripts keep in the browser, and what is missing around the questionnaire. It sends nothing and changes nothing.</p>
<ol class="steps">
<li><strong>Copy it.</strong>${examples.fold("doctor.js")}</li>
<li><strong>Open your page as a visitor would:</strong> in a private window, not logged in, without an ad blocker, which would hide what others get. Accept the cookie banner, scroll down, press something, and wait ten seconds: many trackers come only then.</li>
<li><strong>Open the console:</strong> F12, or Ctrl+Shift+J, or on a Mac Command+Option+J; then “Console”. If the questionnaire stands in a frame, as on Wix, choose that frame at the top of the console, and do the same for the page around it.</li>
<li><strong>Paste, and press Enter.</strong> A browser may ask you first to type <code>allow pasting</code>.</li>
<li><strong>Send what it says to whoever looks after the page.</strong> Each finding has a line on what to do, such as:<pre tabindex="0" aria-label="A finding, as an example"><code>Meta pixel: connect.facebook.net
  Take it off this page, and off the way to it.</code></pre></li>
</ol>
<p>An empty list is no proof: a script of your own server can do the same, unseen by this one. Look once more after each change of the site.</p>
<h3>What to do</h3>
<ul>
<li><strong>Take off</strong> advertising pixels, tag managers, session recorders, heat maps, chat windows and A/B tests: from this page, and from the way to it. The US Federal Trade Commission has acted against treatment companies that shared such data with advertisers.</li>
<li><strong>If something must stay,</strong> put the questionnaire into a frame from another origin, or into <code>&lt;iframe sandbox="allow-scripts allow-top-navigation-by-user-activation"&gt;</code>, never with <code>allow-same-origin</code>: the page around hears no press in it. <code>docs/embedding.md</code> in the package says what such a frame needs.</li>
<li><strong>Fetch nothing ahead.</strong> Links to your own pages stand on the result alone. A speed plugin or speculation rules that fetch where links lead would tell your server that somebody has come to a result. The widget's links carry the marks that WordPress heeds (<code>nofollow</code>, <code>no-prefetch</code>, <code>no-prerender</code>); leave them out of rules of your own, too.</li>
<li><strong>Load fonts whole.</strong> If you give the widget a font (<code>--loc-font</code>), take one file from your own server. A font cut into pieces by <code>unicode-range</code>, as font services do, is fetched piece by piece as letters appear, and the requests can tell how far somebody is.</li>
<li><strong>Keep the way out free.</strong> A script that stops clicks or keys for the whole window also stops “Leave now”.</li>
<li><strong>Server logs</strong> hold addresses of people who opened the page. Keep them short, and keep them from analytics.</li>
<li><strong>Give the page a plain name.</strong> Its address and title show in histories and on shared screens.</li>
<li><strong>Buttons to call, write or book</strong> lead to your services. What happens there is under your rules, your notice and your contracts.</li>
<li><strong>Serve it over https</strong>, with <code>Referrer-Policy: no-referrer</code>, so that links do not tell where somebody came from.</li>
<li><strong>Laws on health data that reach beyond HIPAA</strong>, such as Washington's My Health My Data Act, may hold for your page even where HIPAA does not. Ask counsel.</li>
</ul>`],
      ["words", "Words for your notice", html`
<p>True of the widget as it is published; true of your page only if you have done the above.</p>
<blockquote><p>The questionnaire on this page runs in your browser. Your answers are not sent to us or to anyone, and are not stored. When you close the page or press “Leave now”, they are gone. Our web server records that this page was opened, as for every page.</p></blockquote>`],
    ],
  };
}
