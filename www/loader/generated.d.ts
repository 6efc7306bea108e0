/** What the build writes before it bundles. */
declare module "*/border.js" {
  const border: { __wbg_set_wasm(exports: Record<string, unknown>): void };
  export default border;
}
declare module "*/carried.js" {
  export const text: string;
  export const letters: number[];
}
declare module "*/early.js" {
  export const steps: readonly (readonly [answer: import("./dom/widget").Answer, next: Readonly<Record<number, number>>])[];
}
declare module "*/es.js" {
  const pack: string;
  export default pack;
}
declare module "*/fallback.js" {
  const exports: Record<string, unknown>;
  export default exports;
}
