/** The classic script `level-of-care.split.js`: small, with the module streamed from beside it. */
import { fallbackBeside, packBeside, streamed } from "./beside";
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
    return await webAssembly(streamed(base));
  } catch {
    return fallbackBeside(base);
  }
}
