/** The classic script `level-of-care.js`: everything in one file, no second request. */
import { fallbackBeside, packBeside } from "./beside";
import { bytes } from "./bytes";
import { define } from "./element";
import { once, webAssembly } from "./engine";
import { VERSION } from "./version";

/** The module, once the first screen stands: to unpack it takes a moment on a phone. */
async function unpacked() {
  await new Promise((drawn) => setTimeout(drawn));
  return webAssembly(bytes());
}

define({ version: VERSION, engine: once(unpacked, fallbackBeside), pack: packBeside });
