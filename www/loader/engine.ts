/**
 * The engine: the module that was written in Rust, ready to be called.
 *
 * It comes as WebAssembly, or, where a page forbids that, as the same module in JavaScript. Both stand behind one
 * border, whose values are JSON texts. An engine that broke down is never entered again.
 */
import border from "../dist/wasm/border.js";
import { sentence } from "./owner";

/** A widget: every method answers with what to draw and to do, as JSON. */
export interface Widget {
  /** The screen as it stands. */
  draw(): string;
  /** What the element does whose message has this place. */
  send(place: number): string;
  /** Whether copying worked. */
  copied(done: boolean): string;
  /** Speaks another language, with the text of its pack; English needs none. */
  set_language(lang: string, pack: string): string;
  /** Takes a center's file, as text. */
  set_provider(text: string): string;
  /** Gives its memory back, and forgets every answer; nothing may be called after it. */
  free(): void;
}

/** What the module offers. Errors are sentences that name the place and the remedy. */
export interface Engine {
  Widget: new (options: string) => Widget;
  assess(request: string): string;
  questions(speech: string): string;
  rules(speech: string): string;
  next(request: string): string;
  pack_script(pack: string): string;
  check_provider(text: string): string;
  /** Calls `told` once, should the engine break down. Returns how to stop watching. */
  watch(told: (reason: unknown) => void): () => void;
  /** Overwrites all its memory, answers that were freed among it. Nothing may be called after it. */
  wipe(): void;
}

type Exports = Record<string, unknown>;

/** What the module imports from the border. */
export const imports = { "./level_of_care_bg.js": border as unknown as WebAssembly.ModuleImports };

/** The engine, from the exports of a module that was instantiated with [`imports`]. */
export function engine(exports: Exports): Engine {
  const watchers = new Set<(reason: unknown) => void>();
  let down = false;
  const wipe = () => {
    down = true;
    new Uint8Array((exports.memory as WebAssembly.Memory).buffer).fill(0);
  };

  const guarded = (name: string, call: (...values: unknown[]) => unknown) => {
    // What the browser calls by itself when it collects garbage: nobody there could catch anything.
    const alone = /^__wbg_\w+_free/.test(name);
    const ours = !alone && !name.startsWith("__");
    return (...values: unknown[]): unknown => {
      if (down && ours) throw new Error("The questionnaire stopped earlier. Load the page again.");
      if (down) return undefined;
      try {
        return call(...values);
      } catch (reason) {
        wipe();
        for (const tell of watchers) tell(reason);
        watchers.clear();
        if (!alone) throw reason;
      }
    };
  };
  const wrapped: Exports = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] = typeof value === "function" ? guarded(name, value as (...values: unknown[]) => unknown) : value;
  }
  border.__wbg_set_wasm(wrapped);
  (exports.__wbindgen_start as (() => void) | undefined)?.();
  const watch = (told: (reason: unknown) => void) => {
    watchers.add(told);
    return () => void watchers.delete(told);
  };
  return { ...(border as unknown as Engine), watch, wipe };
}

/** The engine as WebAssembly; fails with a `CompileError` where the page's policy forbids it. */
export async function webAssembly(source: BufferSource | Response): Promise<Engine> {
  if (!(source instanceof ArrayBuffer || ArrayBuffer.isView(source))) {
    // A server that does not know the type of the file, or writes more than the type, must not stop it.
    if (source.headers.get("content-type")?.trim().toLowerCase() === "application/wasm") {
      return engine((await WebAssembly.instantiateStreaming(source, imports)).instance.exports);
    }
    source = await source.arrayBuffer();
  }
  return engine((await WebAssembly.instantiate(source, imports)).instance.exports);
}

/** How the engine is loaded; `base` is the element's attribute, if it has one. */
export type Loading = (base?: string | null) => Promise<Engine>;

/** Loads the engine once: the first way, or the second where the first fails. A failure is not kept: the next may find the network again. */
export function once(first: Loading, second: Loading): Loading {
  let loading: Promise<Engine> | undefined;
  const load: Loading = async (base) => {
    try {
      return await first(base);
    } catch (one) {
      return second(base).catch((other: unknown) => {
        throw new Error(`${sentence(other)} It was needed because of this: ${sentence(one)}`);
      });
    }
  };
  return (base) =>
    (loading ??= load(base).catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    }));
}
