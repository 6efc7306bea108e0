/** The classic script `level-of-care.split.js`: small, with the module streamed from beside it. */
import { fallbackBeside, moduleBeside, packBeside } from "./beside";
import { define } from "./element";
import { once, webAssembly } from "./engine";
import { VERSION } from "./version";

define({ version: VERSION, engine: once(async (base) => webAssembly(await moduleBeside(base)), fallbackBeside), pack: packBeside });
