/** The parts as files beside the script, found by the element's `base` attribute or by where the script came from. */
import type { Engine } from "./engine";

/** Where the script stood when it ran; unknown to optimizers that move it, which is what `base` is for. */
const here = typeof document === "undefined" ? undefined : (document.currentScript as HTMLScriptElement | null)?.src;

function beside(name: string, base?: string | null): string {
  if (typeof base === "string") return new URL(name, new URL(base.replace(/\/?$/, "/"), document.baseURI)).href;
  const script = here || (typeof document !== "undefined" && document.querySelector<HTMLScriptElement>('script[src*="level-of-care"]')?.src);
  if (!script) throw new Error(`Where is ${name}? Add base="/folder/" with the folder of level-of-care.js to the element.`);
  return new URL(name, script).href;
}

function missing(address: string, name: string, why: string): Error {
  return new Error(`${address} could not be loaded${why}. Copy ${name} there, or name its folder with base="/folder/".`);
}

async function load(name: string, base?: string | null): Promise<Record<string, unknown>> {
  const address = beside(name, base);
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ address)) as Record<string, unknown>;
  } catch {
    throw missing(address, name, "");
  }
}

/** What a pack's module says, as text. */
export function textOf(module: { default?: unknown }): string {
  if (typeof module.default !== "string" || !module.default) throw new Error("Its file exports no text. Make it with packScript.");
  return module.default;
}

/** The text of the language pack beside the script. */
export async function packBeside(lang: string, base?: string | null): Promise<string> {
  return textOf(await load(`${lang}.js`, base));
}

/** The engine as JavaScript, beside the script. */
export async function fallbackBeside(base?: string | null): Promise<Engine> {
  return (await load("level-of-care.fallback.js", base)).default as Engine;
}

/** The module, streamed from beside the script. */
export async function moduleBeside(base?: string | null): Promise<Response> {
  const name = "level-of-care.wasm";
  const address = beside(name, base);
  const response = await fetch(address, { credentials: "omit" }).catch(() => {
    throw missing(address, name, ", or the page's policy has no connect-src for it");
  });
  if (!response.ok) throw missing(address, name, ` (the server answered ${response.status})`);
  return response;
}
