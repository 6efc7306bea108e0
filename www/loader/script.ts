/** The classic script `level-of-care.js`: everything in one file, no second request. */
import { fallbackBeside, packBeside } from "./beside";
import { bytes } from "./bytes";
import { define } from "./element";
import { once, webAssembly } from "./engine";
import { VERSION } from "./version";

define({ version: VERSION, engine: once(async () => webAssembly(await bytes()), fallbackBeside), pack: packBeside });
