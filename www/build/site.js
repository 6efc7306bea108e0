/** Builds the site into `dist/site`: its pages, the package's scripts and the sample centers. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(WWW, "dist/site");
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
cpSync(join(WWW, "site"), OUT, { recursive: true });
cpSync(join(WWW, "dist/package"), join(OUT, "package"), { recursive: true });
cpSync(join(WWW, "../tests/providers/valid"), join(OUT, "centers"), { recursive: true, filter: (path) => !path.endsWith(".txt") });
