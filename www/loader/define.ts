/** Defines `<level-of-care>`: the entry `level-of-care/define`. On a server it does nothing. */
import { bundledEngine, bundledPack } from "./bundled";
import { define } from "./element";
import { VERSION } from "./version";

export type { Events, LevelOfCareElement } from "../types/element";

define({ version: VERSION, engine: bundledEngine, pack: bundledPack });
