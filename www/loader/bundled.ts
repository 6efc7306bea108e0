/** The parts as chunks of the package, which every bundler finds without being told. */
import { webAssembly, type Engine } from "./engine";
import { packBeside, textOf } from "./beside";

let loading: Promise<Engine> | undefined;

/** The engine, loaded once: as WebAssembly, or as JavaScript where that is forbidden. */
export function bundledEngine(): Promise<Engine> {
  loading ??= load().catch((reason: unknown) => {
    loading = undefined; // another try may find the network again
    throw reason;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const { bytes } = await import("./bytes");
  try {
    return await webAssembly(bytes());
  } catch {
    return (await import("./javascript")).default;
  }
}

/** The text of a language pack: Spanish from the package, any other from beside the page's scripts. */
export async function bundledPack(lang: string, base: string | null): Promise<string> {
  return lang === "es" ? textOf(await import("../dist/pack/es.js")) : packBeside(lang, base);
}
