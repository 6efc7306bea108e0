/** The exact lines for each platform, and that platform's catch. Pure text; tests paste it into pages and run it. */

/** Where things will stand. */
export interface Place {
  /** The folder of the package's files, as the page names it. */
  folder: string;
  /** The address of the center's file; or the file itself, to be written into the lines. */
  file: { address: string } | { json: string };
}

/** A platform. */
export interface Platform {
  id: string;
  name: string;
  /** What to do, in order. */
  steps: string[];
  /** The lines, with what they are: `html`, `js`, `settings`. */
  lines(place: Place): string;
  /** What goes wrong there, and what to do about it. */
  catch: string;
  /** Whether the lines can hold the center's file themselves. */
  holdsFile: boolean;
}

const HELP = `  <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>`;

/** JSON that may stand in a script element: no `<` in it. */
export function embeddable(json: string): string {
  return json.replace(/</g, "\\u003c");
}

/** A value as it stands between quotes in HTML. */
function attribute(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** A text as a program writes it, which may stand in a script element. */
function quoted(text: string): string {
  return embeddable(JSON.stringify(text));
}

function element(place: Place, attributes = ""): string {
  if ("address" in place.file) return `<level-of-care provider="${attribute(place.file.address)}"${attributes}>\n${HELP}\n</level-of-care>`;
  return `<level-of-care${attributes}>\n${HELP}\n  <script type="application/json">\n${embeddable(place.file.json)}\n  </script>\n</level-of-care>`;
}

function page(place: Place, attributes = ""): string {
  return `<script src="${attribute(place.folder)}/level-of-care.js" defer></script>\n${element(place, attributes)}`;
}

/** The value of `provider` in a program: the address, or the file as an object. */
function value({ file }: Place): string {
  return "address" in file ? quoted(file.address) : embeddable(file.json);
}

/** Every platform. */
export const PLATFORMS: Platform[] = [
  {
    id: "html",
    name: "Plain HTML",
    steps: ["Copy level-of-care.js, level-of-care.fallback.js and es.js from the package into a folder of your site.", "Put your file beside them, unless it is in the lines.", "Paste these lines where the questionnaire should stand."],
    lines: page,
    catch: "Your server must send .js files as JavaScript. If the page has a Content-Security-Policy, it needs script-src 'self' 'wasm-unsafe-eval'; without that word a slower copy in JavaScript takes over.",
    holdsFile: true,
  },
  {
    id: "wordpress",
    name: "WordPress",
    steps: ["Upload the package's .js files to a folder of your own site by FTP or your host's file manager: the media library usually refuses them.", "Edit the page, add a block “Custom HTML”, and paste these lines."],
    lines: (place) => page(place, ` base="${attribute(place.folder)}/"`),
    catch: "Editors without the right “unfiltered_html”, and everybody but the super admin on a multisite, lose script tags when they save: let an administrator save the page. Speed plugins move or delay scripts; that is why the lines name their folder in base. A delayed script works, but until it runs visitors see what stands inside: exclude level-of-care.js from “delay JavaScript”. Keep the files on your own server.",
    holdsFile: true,
  },
  {
    id: "squarespace",
    name: "Squarespace",
    steps: ["Put the package's files on a host of your own with https, since Squarespace serves no folders of scripts.", "Add a Code block, choose HTML, and paste these lines."],
    lines: page,
    catch: "Code with scripts needs a plan that allows it; on others the block stays empty for visitors. Code injection is part of the same plans. In the editor the block may show nothing: look at the published page.",
    holdsFile: true,
  },
  {
    id: "webflow",
    name: "Webflow",
    steps: ["Put the package's files on a host of your own with https.", "Drag a Code Embed onto the page and paste these lines.", "Publish: embeds with scripts do not run in the designer."],
    lines: page,
    catch: "Custom code is limited, reportedly to 10,000 characters: keep your programs in a file of their own rather than in the lines. In a collection list the embed is repeated, so one page may show several: that is fine.",
    holdsFile: false,
  },
  {
    id: "wix",
    name: "Wix",
    steps: ["Put level-of-care.js, level-of-care.fallback.js and es.js on a host of your own with https.", "In the editor add Embed Code → Custom Element, and choose its source.", "Enter these three settings."],
    lines: ({ folder, file }) => `Server URL:  ${folder}/level-of-care.js\nTag name:    level-of-care\nAttribute:   provider = ${"address" in file ? file.address : "(the address of your file)"}`,
    catch: "Custom elements need a paid plan with your own domain, and an https address for the script. Do not use “Embed HTML”: it is a frame of fixed height, in which a long result is cut. The center's file must allow your site to read it (Access-Control-Allow-Origin). We could not try Wix itself; test it on the published page.",
    holdsFile: false,
  },
  {
    id: "react",
    name: "React",
    steps: ["npm install level-of-care", "Use this component where the questionnaire should stand."],
    lines: (place) =>
      `import { useEffect, useRef } from "react";\nimport "level-of-care/define";\n\nconst provider = ${value(place)};\n\nexport function LevelOfCare() {\n  const element = useRef(null);\n  useEffect(() => {\n    ${"address" in place.file ? 'element.current.setAttribute("provider", provider);' : "element.current.provider = provider;"}\n  }, []);\n  return (\n    <level-of-care ref={element}>\n      <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>\n    </level-of-care>\n  );\n}`,
    catch: "React before version 19 hands objects to elements as text; the ref does it right in every version. The element keeps its answers while it is moved and loses them when it leaves the page: give it no changing key.",
    holdsFile: true,
  },
  {
    id: "vue",
    name: "Vue",
    steps: ["npm install level-of-care", "Use this component; the text inside is there until the element runs."],
    lines: (place) =>
      `<script setup>\nimport "level-of-care/define";\n\nconst provider = ${value(place)};\n</script>\n\n<template>\n  <level-of-care ${"address" in place.file ? ":provider.attr" : ":provider.prop"}="provider">\n    <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>\n  </level-of-care>\n</template>`,
    catch: 'Tell the compiler that this is an element and no component, or it warns: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "level-of-care" } } }). Without “.prop” an object would be written as “[object Object]”.',
    holdsFile: true,
  },
  {
    id: "next",
    name: "Next",
    steps: ["npm install level-of-care", "Save this as a component of its own and use it in a page."],
    lines: (place) =>
      `"use client";\n\nimport { useEffect, useRef } from "react";\n\nconst provider = ${value(place)};\n\nexport default function LevelOfCare() {\n  const element = useRef(null);\n  useEffect(() => {\n    ${"address" in place.file ? 'element.current.setAttribute("provider", provider);' : "element.current.provider = provider;"}\n    void import("level-of-care/define");\n  }, []);\n  return (\n    <level-of-care ref={element} suppressHydrationWarning>\n      <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>\n    </level-of-care>\n  );\n}`,
    catch: "On the server there is no widget, only the lines inside the element; that is wanted, for they help before any script runs. The element marks itself for session recorders when it starts, so the two sides differ: that is what suppressHydrationWarning is for. Do not send the page's address or its events to an analytics product.",
    holdsFile: true,
  },
  {
    id: "tag-manager",
    name: "Tag manager",
    steps: ["We advise against it. If there is no other way: a tag of the type “Custom HTML”, fired on the one page that has an element with the id level-of-care-here."],
    lines: ({ folder, file }) =>
      `<script>\n(function () {\n  var place = document.getElementById("level-of-care-here");\n  if (!place || place.firstChild) { return; }\n  var element = document.createElement("level-of-care");\n${"address" in file ? `  element.setAttribute("provider", ${quoted(file.address)});` : `  element.provider = ${embeddable(file.json).replace(/\n/g, "\n  ")};`}\n  element.setAttribute("base", ${quoted(`${folder}/`)});\n  place.appendChild(element);\n  var script = document.createElement("script");\n  script.src = ${quoted(`${folder}/level-of-care.js`)};\n  document.head.appendChild(script);\n}());\n</script>`,
    catch: "A tag manager is there to load trackers, and whoever may edit it can put one on a page where people in distress say how they are. It also loads late, and not at all for visitors who block it. If the page has a policy with a nonce, the tag needs the nonce by hand. Put the lines into the page itself instead.",
    holdsFile: true,
  },
];
