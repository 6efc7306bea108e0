/** The engine as JavaScript. The scripts fetch it by themselves where WebAssembly is forbidden. */
declare const engine: unknown;
export default engine;
