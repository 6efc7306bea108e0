/** The parts as chunks of the package, which every bundler finds without being told. */
import { once, webAssembly } from "./engine";
import { packBeside, textOf } from "./beside";

/** The engine, loaded once: as WebAssembly, or as JavaScript where that is forbidden. */
export const bundledEngine = once(
  async () => webAssembly((await import("./bytes")).bytes()),
  async () => (await import("./javascript")).default,
);

/** The text of a language pack: Spanish from the package, any other from beside the page's scripts. */
export async function bundledPack(lang: string, base?: string | null): Promise<string> {
  return lang === "es" ? textOf(await import("../dist/pack/es.js")) : packBeside(lang, base);
}
