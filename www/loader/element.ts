/**
 * The element `<level-of-care>`: reads its attributes, brings engine, language and programs together, mounts the
 * widget into a closed shadow root, and shows its children until, and unless, the widget runs.
 *
 * It never throws into the page. What goes wrong is a sentence in the console, for the page's owner, and a code in
 * `level-of-care:error`. Events say nothing about the visitor.
 */
import { watch, type Engine, type Mounted } from "./engine";
import { emergency } from "./emergency";
import { markPrivate } from "./recorders";
import { complain, warn } from "./owner";
import { languagesOf, tagOf, type Languages } from "./languages";
import { fromElement, type File } from "./provider";

/** The element's name. */
export const NAME = "level-of-care";

/** Where the parts come from: bundled with the page's own script, or beside this one. */
export interface Sources {
  /** This build's version. */
  version: string;
  /** The engine; `base` is the element's attribute, or null. */
  engine(base: string | null): Promise<Engine>;
  /** The text of a language pack. */
  pack(lang: string, base: string | null): Promise<string>;
}

/** How long the first screen waits for the center's file, in milliseconds; a later file is taken in when it comes. */
const PATIENCE = 2000;

/** Defines the element once; a second call, or a second version on the page, changes nothing. */
export function define(sources: Sources): void {
  if (typeof customElements === "undefined" || typeof HTMLElement === "undefined") return; // on a server
  const before = customElements.get(NAME) as { version?: string } | undefined;
  if (before) {
    if (before.version !== sources.version) {
      warn(
        `this page already runs version ${before.version ?? "unknown"}, so version ${sources.version} stays unused. ` +
          "Include the script once.",
      );
    }
    return;
  }
  customElements.define(NAME, element(sources));
}

function element(sources: Sources): CustomElementConstructor {
  return class LevelOfCare extends HTMLElement {
    static readonly version = sources.version;
    static readonly observedAttributes = ["lang", "provider"];

    #root: ShadowRoot | undefined;
    #mounted: Mounted | undefined;
    #file: File | undefined;
    #given: unknown;
    #unwatch: (() => void) | undefined;
    /** Counts connections, so that what was started for an earlier one is dropped. */
    #visit = 0;
    #connected = false;

    /** The center's file as an object; wins over the attribute and the child script. */
    get provider(): unknown {
      return this.#given;
    }
    set provider(file: unknown) {
      this.#given = file;
      if (this.#connected) void this.#renewFile();
    }

    connectedCallback(): void {
      if (this.#connected) return; // moved within the page
      this.#connected = true;
      // A framework may have set the property before the element was defined.
      if (Object.hasOwn(this, "provider")) {
        const early = (this as { provider?: unknown }).provider;
        delete (this as { provider?: unknown }).provider;
        this.#given = early;
      }
      markPrivate(this);
      this.#root ??= this.attachShadow({ mode: this.#mode() });
      this.#root.replaceChildren(document.createElement("slot"));
      void this.#start(++this.#visit);
    }

    disconnectedCallback(): void {
      // An element that is only moved comes back in the same task.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#connected = false;
        this.#visit++;
        this.#stop();
      });
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (!this.#mounted || before === after) return;
      if (name === "lang") void this.#speak(this.#lang(languagesOf(this)));
      else void this.#renewFile();
    }

    #mode(): ShadowRootMode {
      const wanted = this.getAttribute("shadow");
      if (wanted !== null && wanted !== "open" && wanted !== "closed") {
        warn(`shadow="${wanted}" is not known, so the root stays closed. Write shadow="open", or leave it out.`);
      }
      return wanted === "open" ? "open" : "closed";
    }

    /** The language to begin with: the element's own, else the page's where there is a pack, else English. */
    #lang(languages: Languages): string {
      const own = this.getAttribute("lang");
      if (own !== null) {
        if (tagOf(own) in languages) return tagOf(own);
        warn(`lang="${own}" is not known, so it speaks English. Write one of: ${Object.keys(languages).join(", ")}.`);
        return "en";
      }
      const around = tagOf(this.parentElement?.closest("[lang]")?.getAttribute("lang"));
      return around in languages ? around : "en";
    }

    #exit(): string | undefined {
      const address = this.getAttribute("exit");
      if (address === null) return undefined;
      if (/^https?:\/\//.test(address)) return address;
      warn(`exit="${address}" is not a web address, so the usual one is used. Write an address with https://.`);
      return undefined;
    }

    async #start(visit: number): Promise<void> {
      const base = this.getAttribute("base");
      const languages = languagesOf(this);
      const lang = this.#lang(languages);
      const file = fromElement(this, this.#given);
      this.#file = file;
      const waited = new Promise<void>((done) => setTimeout(done, PATIENCE));
      try {
        const [engine, pack] = await Promise.all([
          sources.engine(base),
          lang === "en" ? "" : this.#pack(lang),
          Promise.race([file.text, waited]),
        ]);
        if (visit !== this.#visit || !this.#root) return;
        this.#mount(engine, pack, languages);
        const text = await file.text;
        if (visit !== this.#visit) return;
        if (this.#file === file) this.#take(engine, text);
        this.#emit("ready");
      } catch (reason) {
        if (visit !== this.#visit) return;
        complain(`the questionnaire could not start, so visitors see what is inside the element. ${sentence(reason)}`);
        this.#fail();
      }
    }

    #mount(engine: Engine, pack: string, languages: Languages): void {
      const options: Record<string, unknown> = { languages };
      if (pack) options.pack = JSON.parse(pack);
      const exit = this.#exit();
      if (exit) options.exit = exit;
      this.#unwatch = watch((reason) => {
        complain(`the questionnaire stopped, so visitors see crisis lines and a number to call. ${sentence(reason)}`);
        this.#fail();
      });
      this.#mounted = engine.mount(this.#root!, this, JSON.stringify(options), (name, code) => this.#hear(name, code));
    }

    /** What the widget tells. */
    #hear(name: string, code: string): void {
      if (name === "language") void this.#speak(code);
      // The page hears of readiness once the center's file has come, or has not.
      else if (name !== "ready") this.#emit(name, code);
    }

    #emit(name: string, code = ""): void {
      const detail = code ? { code } : undefined;
      this.dispatchEvent(new CustomEvent(`${NAME}:${name}`, { bubbles: true, composed: true, detail }));
    }

    /** Checks the center's file, tells its owner every problem, and gives it to the widget. */
    #take(engine: Engine, text: string): void {
      if (text) {
        const problems = JSON.parse(engine.check_provider(text)) as { severity: string; path: string; message: string }[];
        for (const { severity, path, message } of problems) {
          const told = `${this.#file?.name ?? "the center's file"}, ${path || "as a whole"}: ${message}`;
          if (severity === "error") complain(told);
          else warn(told);
        }
      }
      if (this.#file?.failed) this.#emit("error", "provider");
      this.#mounted?.set_provider(text);
    }

    async #renewFile(): Promise<void> {
      const visit = this.#visit;
      const file = fromElement(this, this.#given);
      this.#file = file;
      try {
        const [engine, text] = await Promise.all([sources.engine(this.getAttribute("base")), file.text]);
        if (visit === this.#visit && this.#file === file && this.#mounted) this.#take(engine, text);
      } catch (reason) {
        complain(sentence(reason));
      }
    }

    /** The text of a pack, or nothing: then it goes on in the language it has. */
    async #pack(lang: string): Promise<string> {
      try {
        return await sources.pack(lang, this.getAttribute("base"));
      } catch (reason) {
        complain(`the language "${lang}" could not be loaded. ${sentence(reason)}`);
        this.#emit("error", "language");
        return "";
      }
    }

    async #speak(lang: string): Promise<void> {
      const visit = this.#visit;
      const pack = lang === "en" ? "" : await this.#pack(lang);
      if (visit === this.#visit && (pack || lang === "en")) this.#mounted?.set_language(lang, pack);
    }

    /** The children again, and under them whom to call: never a blank. */
    #fail(): void {
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#mounted = undefined;
      this.#root?.replaceChildren(document.createElement("slot"), emergency(this.#lang(languagesOf(this)), this.#file?.phone));
      this.#emit("error", "engine");
    }

    #stop(): void {
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#mounted?.unmount();
      this.#mounted = undefined;
    }
  };
}

function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
