/** The parts as chunks of the package, which every bundler finds without being told. */
import { once, webAssembly, type Loading } from "./engine";
import { packBeside, textOf } from "./beside";

let loading: Loading | undefined;

/**
 * The engine, loaded once: as WebAssembly, or as JavaScript where that is forbidden. Nothing is called before that, so a
 * bundle that asks for the version alone holds neither.
 */
export const bundledEngine: Loading = (base) =>
  (loading ??= once(
    async () => webAssembly(await (await import("./bytes")).bytes()),
    async () => (await import("./javascript")).default,
  ))(base);

/** The text of a language pack: Spanish from the package, any other from beside the page's scripts. */
export async function bundledPack(lang: string, base?: string | null): Promise<string> {
  return lang === "es" ? textOf(await import("../dist/pack/es.js")) : packBeside(lang, base);
}
