/**
 * The engine: the module that was written in Rust, ready to be called.
 *
 * It comes as WebAssembly, or, where a page forbids that, as the same module in JavaScript. Both stand behind one
 * border, whose values are JSON texts.
 */
import * as border from "../pkg/level_of_care_bg.js";

/** A widget on a page. */
export interface Mounted {
  /** Takes the widget off and forgets every answer. */
  unmount(): void;
  /** Speaks another language, with the text of its pack; English needs none. */
  set_language(lang: string, pack: string): void;
  /** Takes a center's file, as text. */
  set_provider(text: string): void;
}

/** What the module offers. Errors are sentences that name the place and the remedy. */
export interface Engine {
  mount(root: ShadowRoot, host: HTMLElement, options: string, notify: (name: string, code: string) => void): Mounted;
  assess(request: string): string;
  questions(pack: string): string;
  rules(pack: string): string;
  check_provider(text: string): string;
}

type Exports = Record<string, unknown>;

/** Whoever wants to know that the engine broke down; after that it is never called again. */
const watchers = new Set<(reason: unknown) => void>();

/** Calls `told` once, should the engine break down. Returns how to stop watching. */
export function watch(told: (reason: unknown) => void): () => void {
  watchers.add(told);
  return () => void watchers.delete(told);
}

function broken(reason: unknown): void {
  const told = [...watchers];
  watchers.clear();
  for (const tell of told) tell(reason);
}

/** The module's functions, each watched: one that breaks down tells the watchers, then throws as before. */
function watched(exports: Exports): Exports {
  const wrapped: Exports = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] =
      typeof value !== "function"
        ? value
        : (...values: unknown[]): unknown => {
            try {
              return (value as (...values: unknown[]) => unknown)(...values);
            } catch (reason) {
              broken(reason);
              throw reason;
            }
          };
  }
  return wrapped;
}

/** What the module imports from the border. */
export const imports = { "./level_of_care_bg.js": border as unknown as WebAssembly.ModuleImports };

/** The engine, from the exports of a module that was instantiated with [`imports`]. */
export function engine(exports: Exports): Engine {
  border.__wbg_set_wasm(watched(exports));
  (exports.__wbindgen_start as (() => void) | undefined)?.();
  return border as unknown as Engine;
}

/** The engine as WebAssembly; fails with a `CompileError` where the page's policy forbids it. */
export async function webAssembly(bytes: BufferSource | Promise<Response>): Promise<Engine> {
  const made = await (bytes instanceof Promise
    ? WebAssembly.instantiateStreaming(bytes, imports)
    : WebAssembly.instantiate(bytes, imports));
  return engine(made.instance.exports);
}
