/** The builder: a form, the widget beside it, and what to take away. The form itself is drawn by the script from the schema. */
import { html } from "../html";
import type { Page } from "../shell";
import { PLATFORMS } from "../client/builder/snippets";
import { SAMPLES } from "../client/builder/visitors";
import type { Material } from "./material";

/** The page. */
export function builder({ centers }: Material): Page {
  const body = html`
<header class="intro">
  <h1>Build yours</h1>
  <p class="lead">Say what your center offers, and see at once what visitors will see. Name, phone and one program are a whole file. You need no account, and nothing you type leaves this page.</p>
  <p class="without-script notice">The form needs JavaScript. Without it, write the file by hand: <a href="centers.html">the guide for centers</a> shows how, with every name explained.</p>
</header>
<section class="import needs-script" aria-labelledby="import">
  <h2 id="import" class="hidden">Begin</h2>
  <div class="begin">
    <div class="field"><label for="sample">Begin with</label><select id="sample" autocomplete="off"><option value="">an empty form</option>${centers.map(({ file, name }) => html`<option value="centers/${file}.json">the sample ${name}</option>`)}<option value="own" hidden>your own file</option></select></div>
    <details id="bring"><summary>Bring a file you already have</summary>
      <div class="stack inside">
        <p>Drop it anywhere on this page, choose it, or paste its text. The form takes it in; what it cannot show stays in the file.</p>
        <div class="field"><label for="choose">Choose a file</label><input type="file" id="choose" accept=".json,application/json"></div>
        <div class="field"><label for="paste">Paste its text</label><textarea id="paste" rows="6" spellcheck="false"></textarea></div>
        <p><button type="button" id="take">Use this text</button></p>
      </div></details>
    <label class="check lines"><input type="checkbox" id="keep"><span>Keep my work on this computer<br><span class="soft small">In this browser's own storage, until you untick this</span></span></label>
  </div>
  <div id="unkept" role="status"></div>
  <div id="brought" role="status"></div>
</section>
<div class="workbench needs-script">
  <div class="writing">
    <a class="button main see" href="#preview-title">See it</a>
    <form id="form" class="stack wide" autocomplete="off" aria-label="Your center"></form>
  </div>
  <div class="beside">
    <section class="preview stage" aria-labelledby="preview-title">
      <div class="row"><h2 id="preview-title">What visitors see</h2><p id="verdict"><a href="#checks">Checking …</a></p></div>
      <form class="controls" autocomplete="off" aria-label="What is shown">
        <div class="field"><label for="visitor">Show</label><select id="visitor"><option value="">the first screen</option>${SAMPLES.map(({ name }, at) => html`<option value="${at}">a result: ${name}</option>`)}</select></div>
        <fieldset class="frames"><legend>Screen</legend><div class="switch">
          <label><input type="radio" name="frame" value="phone" checked>Phone</label>
          <label><input type="radio" name="frame" value="desktop">Wide</label></div></fieldset>
        <fieldset><legend>Language</legend><div class="switch">
          <label lang="en"><input type="radio" name="language" value="en" checked>English</label>
          <label lang="es"><input type="radio" name="language" value="es">Español</label></div></fieldset>
      </form>
      <p class="soft small" role="status" id="playing"></p>
      <div class="frame" data-frame="phone" id="preview"></div>
    </section>
  </div>
</div>
<section class="checks needs-script" aria-labelledby="checks"><h2 id="checks">The check</h2><div id="problems"></div></section>
<section class="take stack wide needs-script" aria-labelledby="take-title">
  <h2 id="take-title">Take it away</h2>
  <div class="two-columns">
    <div class="stack"><h3>1. The file</h3>
      <p class="row"><button type="button" class="main" id="save">Save programs.json</button> <button type="button" id="copy-file">Copy it</button></p>
      <pre id="json" tabindex="0" aria-label="programs.json"></pre></div>
    <div class="stack"><h3>2. The lines for your page</h3>
      <div class="controls">
        <div class="field"><label for="platform">Your website is made with</label><select id="platform">${PLATFORMS.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></div>
        <div class="field"><label for="folder">Folder of the package's files</label><input type="text" id="folder" value="/level-of-care" spellcheck="false"></div>
        <div class="field" id="address-field"><label for="address">Address of your file</label><input type="text" id="address" value="/level-of-care/programs.json" spellcheck="false"></div>
      </div>
      <label class="check" id="inline-field"><input type="checkbox" id="inline"> Write the file into the lines, so that there is no second file</label>
      <div id="platform-text"></div>
      <p class="soft small">The package's files: <a href="package/level-of-care.js" download>level-of-care.js</a>, <a href="package/es.js" download>es.js</a> for Spanish, <a href="package/level-of-care.fallback.js" download>level-of-care.fallback.js</a> for browsers without WebAssembly. With npm: <code>level-of-care</code>.</p></div>
  </div>
</section>`;
  return {
    file: "builder.html",
    title: "Build yours",
    description: "Fill in a form about your treatment center's programs, see them live in the questionnaire, and take away a checked file and the exact lines for your website.",
    body,
    scripts: ["builder"],
  };
}
