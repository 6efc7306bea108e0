/** What every page shares: head, header, footer, and a policy that lets nothing in from elsewhere. */
import { html, type Markup } from "./html";

/** One page of the site. */
export interface Page {
  /** The file's name: `builder.html`. */
  file: string;
  /** The title, without the product's name. */
  title: string;
  /** A sentence for search engines. */
  description: string;
  /** What stands in `main`. */
  body: Markup;
  /** Scripts of the page, by the name of their source in `client/`. */
  scripts?: string[];
  /** Scripts of the package that the page loads like any other site would. */
  widget?: string;
  /** The page that the navigation marks, when it is not this one. */
  within?: string;
}

const PAGES: [file: string, name: string][] = [
  ["index.html", "Try it"],
  ["builder.html", "Build yours"],
  ["rulebook.html", "Rules"],
  ["guide.html", "Guide"],
  ["bench.html", "Bench"],
];

/** Only this site's own files; `wasm-unsafe-eval` lets WebAssembly start and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The whole document. */
export function shell(page: Page): Markup {
  const marked = page.within ?? page.file;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title} · level-of-care</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f0f5f5" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#1a272b" media="(prefers-color-scheme: dark)">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/site.css">
${page.widget ? html`<script src="package/${page.widget}" defer></script>` : null}
${(page.scripts ?? []).map((name) => html`<script type="module" src="assets/${name}.js"></script>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
  <a class="brand" href="index.html">${MARK}<span>level-of-care</span></a>
  <nav aria-label="Site">
    <ul>${PAGES.map(([file, name]) => html`<li><a href="${file}"${file === marked ? html` aria-current="${page.within ? "true" : "page"}"` : null}>${name}</a></li>`)}</ul>
  </nav>
</header>
<main id="main" tabindex="-1">
${page.body}
</main>
${page.scripts ? html`<p class="hidden" role="status" id="said"></p>` : null}
<footer class="site">
  <div>
    <p class="crisis">In danger? Call <a href="tel:911">911</a>. In crisis, or thoughts of suicide? Call or text <a href="tel:988">988</a>, day or night.</p>
    <p>Information to prepare a talk with a professional. Never a diagnosis, never an order. No clinician has reviewed or validated the rules yet.</p>
    <p>It is our own rule book, from public sources. It is neither The ASAM Criteria nor LOCUS. Open source: MIT or Apache 2.0.</p>
  </div>
</footer>
</body>
</html>
`;
}

/** Four steps that rise. */
const MARK = html`<svg class="mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false"><rect x="1" y="19" width="5" height="8" rx="1.5"/><rect x="8" y="13" width="5" height="14" rx="1.5"/><rect x="15" y="7" width="5" height="20" rx="1.5"/><rect x="22" y="1" width="5" height="26" rx="1.5"/></svg>`;
