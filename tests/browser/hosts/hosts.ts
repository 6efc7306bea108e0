/** Every kind of page that it has to live on: its file in this folder, and what is special about it. */

/** A page of a center. */
export interface Host {
  /** What the table calls it. */
  name: string;
  /** The policy it is served with. */
  policy?: string;
  /** How many elements it has; one, unless said. */
  elements?: number;
  /** The violations that its policy must report; none, unless said. */
  violations?: number;
  /** Whether the widget is inside a frame. */
  framed?: boolean;
  /** Whether the visitor's system is dark. */
  dark?: boolean;
}

/** By file name. */
export const HOSTS: Record<string, Host> = {
  plain: { name: "plain page" },
  quirks: { name: "no doctype (quirks mode)" },
  spanish: { name: "page in Spanish" },
  "strict-csp": {
    name: "strictest policy with Trusted Types",
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  // A page cannot ask whether WebAssembly is forbidden; it can only try, and the try is reported.
  "no-wasm-csp": { name: "policy without WebAssembly", policy: "default-src 'none'; script-src 'self'; connect-src 'self'", violations: 1 },
  "trusted-types": { name: "Trusted Types alone", policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
  "strict-dynamic": { name: "nonce and strict-dynamic", policy: "script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'" },
  "hostile-reset": { name: "`* { all: unset !important }`" },
  "hostile-type": { name: "62.5 %, uppercase, zero line height, hidden controls" },
  "right-to-left": { name: "right to left" },
  dark: { name: "dark page", dark: true },
  bootstrap: { name: "Bootstrap 5" },
  tailwind: { name: "Tailwind 4" },
  form: { name: "inside a form" },
  sandbox: { name: "sandboxed frame", framed: true },
  sticky: { name: "sticky header and cookie bar" },
  five: { name: "five on one page", elements: 5 },
  late: { name: "inserted late by a script" },
  turbo: { name: "Turbo navigation" },
  thrice: { name: "script three times" },
  translated: { name: "texts wrapped by a translator" },
  "tag-manager": { name: "tag manager" },
  "script-first": { name: "script before the element" },
  optimizer: { name: "script renamed and delayed" },
  split: { name: "split build" },
};
