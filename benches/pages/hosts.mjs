/** Three pages that ask the same questions: ours, one with SurveyJS, one with Form.io, each as its maker says to set it up. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const HERE = import.meta.dirname;
const PACKAGE = join(HERE, "../../www/dist/package");
const peer = (path) => readFileSync(join(HERE, "node_modules", path));
const version = (name) => JSON.parse(peer(`${name}/package.json`).toString()).version;

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Which care fits</title>${head}</head><body><h1>Which care fits</h1>${body}</body></html>`;

/** Our questions as a SurveyJS form: one question a page. */
function survey(questions) {
  const pages = questions.map(({ id, text, kind, choices }) => ({
    elements: [{ type: kind === "many" ? "checkbox" : "radiogroup", name: id, title: text, choices: choices.map(({ id, text }) => ({ value: id, text })) }],
  }));
  return { pages, showQuestionNumbers: false };
}

/** Our questions as a Form.io wizard: one question a page. */
function formio(questions) {
  const components = questions.map(({ id, text, kind, choices }) => ({
    type: "panel",
    key: `page-${id}`,
    title: "",
    components: [{ type: kind === "many" ? "selectboxes" : "radio", key: id, label: text, values: choices.map(({ id, text }) => ({ value: id, label: text })), input: true }],
  }));
  return { display: "wizard", components };
}

/**
 * The hosts: a name, files, and how to find what somebody can answer. `question` selects the first question's inputs;
 * `start` is what has to be pressed before there is one. Everything is packed with brotli, as a good server does.
 */
export async function hosts() {
  const { questions } = await import(join(PACKAGE, "index.js"));
  const asked = await questions();
  const list = [
    {
      name: "level-of-care, single script",
      root: "level-of-care",
      start: ".screen > .quiet, .continue",
      question: "fieldset input",
      files: {
        "/": page('<script src="level-of-care.js" async></script>', '<level-of-care shadow="open"></level-of-care>'),
        "/level-of-care.js": readFileSync(join(PACKAGE, "level-of-care.js")),
      },
    },
    {
      name: "level-of-care, split build",
      root: "level-of-care",
      start: ".screen > .quiet, .continue",
      question: "fieldset input",
      files: {
        "/": page('<script src="level-of-care.split.js" async></script>', '<level-of-care shadow="open"></level-of-care>'),
        "/level-of-care.split.js": readFileSync(join(PACKAGE, "level-of-care.split.js")),
        "/level-of-care.wasm": readFileSync(join(PACKAGE, "level-of-care.wasm")),
      },
    },
    {
      name: `SurveyJS ${version("survey-core")}`,
      question: "#form input",
      files: {
        "/": page(
          '<link rel="stylesheet" href="survey-core.css"><script src="survey.core.js"></script><script src="survey-js-ui.js"></script>',
          `<div id="form"></div><script>new Survey.Model(${JSON.stringify(survey(asked))}).render(document.getElementById("form"))</script>`,
        ),
        "/survey-core.css": peer("survey-core/survey-core.fontless.min.css"),
        "/survey.core.js": peer("survey-core/survey.core.min.js"),
        "/survey-js-ui.js": peer("survey-js-ui/survey-js-ui.min.js"),
      },
    },
    {
      name: `Form.io ${version("@formio/js")}`,
      question: "#form input",
      files: {
        "/": page(
          '<link rel="stylesheet" href="formio.css"><script src="formio.js"></script>',
          `<div id="form"></div><script>Formio.createForm(document.getElementById("form"), ${JSON.stringify(formio(asked))})</script>`,
        ),
        "/formio.css": peer("@formio/js/dist/formio.form.min.css"),
        "/formio.js": peer("@formio/js/dist/formio.form.min.js"),
      },
    },
  ];
  for (const host of list) {
    host.packed = Object.fromEntries(Object.entries(host.files).map(([path, body]) => [path, brotliCompressSync(Buffer.from(body))]));
    host.bytes = Object.values(host.packed).reduce((sum, body) => sum + body.length, 0);
  }
  return list;
}

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm" };

/** Answers one request of a host. */
export function serve(host, request, response) {
  const path = new URL(request.url, "http://localhost").pathname;
  const body = host.packed[path];
  if (!body) return void response.writeHead(404).end();
  const type = TYPES[path === "/" ? "html" : path.split(".").pop()];
  response.writeHead(200, { "content-type": type, "content-encoding": "br", "content-length": body.length, "cache-control": "no-store" }).end(body);
}
