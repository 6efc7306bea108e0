/** The classic script `level-of-care.js`: everything in one file, no second request. */
import { fallbackBeside, packBeside } from "./beside";
import { bytes } from "./bytes";
import { define } from "./element";
import { webAssembly, type Engine } from "./engine";
import { VERSION } from "./version";

let loading: Promise<Engine> | undefined;

define({
  version: VERSION,
  engine: (base) => (loading ??= load(base)),
  pack: packBeside,
});

async function load(base: string | null): Promise<Engine> {
  try {
    return await webAssembly(bytes());
  } catch {
    return fallbackBeside(base);
  }
}
