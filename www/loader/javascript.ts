/** The same module as JavaScript, for where WebAssembly is forbidden. */
import { engine, type Engine } from "./engine";
import exports from "../dist/wasm/fallback.js";

const started: Engine = engine(exports);
export default started;
