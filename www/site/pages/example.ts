/** The guide's examples: files that run. What a page says they print is what they printed when the page was built. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { html, type Markup } from "../html";

/** Where examples stand and run. */
export class Examples {
  constructor(readonly top: string) {}

  /** The text of an example. */
  text(name: string): string {
    return readFileSync(join(this.top, "www/site/guide/examples", name), "utf8").trimEnd();
  }

  /** An example on a page; tests find it by its name. */
  show(name: string): Markup {
    return html`<pre tabindex="0" aria-label="Example: ${name}"><code data-example="${name}">${this.text(name)}</code></pre>`;
  }

  /** A long example, folded. */
  fold(name: string): Markup {
    return html`<details><summary>Read ${name}</summary>${this.show(name)}</details>`;
  }

  /** An example and what it prints. */
  run(name: string): Markup {
    const printed = printedBy(this.text(name), join(this.top, "www/dist/examples"), join(this.top, "www/dist/package"));
    return html`${this.show(name)}<figure class="printed"><figcaption>It prints</figcaption><pre tabindex="0" aria-label="What ${name} prints"><code data-printed="${name}">${printed}</code></pre></figure>`;
  }
}

/** What a program prints in Node, in a folder where the package is installed. */
export function printedBy(program: string, folder: string, installed: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(installed, join(folder, "node_modules/level-of-care"));
  writeFileSync(join(folder, "example.mjs"), program);
  const { FORCE_COLOR: _, ...plain } = process.env;
  return execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8", env: { ...plain, NO_COLOR: "1" } }).trimEnd();
}
