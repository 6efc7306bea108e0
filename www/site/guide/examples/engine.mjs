import { readFile } from "node:fs/promises";

const bytes = await readFile("node_modules/level-of-care/level-of-care.wasm");
const engine = await WebAssembly.compile(bytes);
console.log("it can call:", WebAssembly.Module.imports(engine));
