/**
 * Puts the read-me, the manuals and the changelog into the npm package in `dist/package`. What is not in the package is
 * named where they point to it, and is no link.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
const TOP = dirname(WWW);
const OUT = join(WWW, "dist/package");

const files = ["README.md", "CHANGELOG.md", ...readdirSync(join(TOP, "docs")).map((file) => `docs/${file}`)];
rmSync(join(OUT, "docs"), { recursive: true, force: true });
mkdirSync(join(OUT, "docs"));
for (const file of files) cpSync(join(TOP, file), join(OUT, file));
for (const file of files) {
  const text = readFileSync(join(OUT, file), "utf8").replace(/\[([^\]]+)\]\(([^):#]+)\)/g, (link, name, to) => {
    const target = join(dirname(file), to);
    if (existsSync(join(OUT, target))) return link;
    return name === `\`${target}\`` ? `${name} in the sources` : `${name} (\`${target}\` in the sources)`;
  });
  writeFileSync(join(OUT, file), text);
}
