/**
 * The element `<level-of-care>`: reads its attributes, brings engine, language and programs together, mounts the
 * widget into a closed shadow root, and shows its children until the first screen stands, and whenever it cannot.
 *
 * It never throws into the page. What goes wrong is a sentence in the console, for the page's owner, and a code in
 * `level-of-care:error`. Events say nothing about the visitor.
 */
import type { Engine } from "./engine";
import { leave } from "./dom/leave";
import { onHurry } from "./dom/listen";
import { mount, type Mounted } from "./dom/widget";
import { emergency } from "./emergency";
import { perhaps } from "./perhaps";
import { markPrivate } from "./recorders";
import { complain, odd, sentence, warn } from "./owner";
import { USUAL, languagesOf, tagOf, type Languages } from "./languages";
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

/** Where leaving at once leads: it says nothing of where somebody was. The carried first screens have the same, or they would change when the module comes. */
const AWAY = "https://www.weather.gov/";

/** How long the module's first screen waits for the center's file, in milliseconds; a later file is taken in when it comes. */
const PATIENCE = 2000;

/** What to do about a slip in the center's file that the element does not put in words, to spare visitors their bytes. */
const UNSAID = "this does not work as it stands. Open the file in the builder of the documentation, or give it to checkProvider of the package, to read what to write.";

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

/** Tells of what nobody else would: only the style sheet asks for the scheme, and only some parts for their folder. */
function unread(element: HTMLElement): void {
  const scheme = element.getAttribute("scheme");
  if (scheme !== null && scheme !== "light") odd(element, "scheme", "known, so it follows the visitor's system", 'scheme="light", or leave it out');
  const base = element.getAttribute("base");
  try {
    if (base) new URL(base, document.baseURI);
  } catch {
    odd(element, "base", "an address, so no other file is found", 'a folder, such as base="/folder/"');
  }
}

function element(sources: Sources): CustomElementConstructor {
  return class LevelOfCare extends HTMLElement {
    static readonly version = sources.version;
    static readonly observedAttributes = ["lang", "provider"];

    #root: ShadowRoot | undefined;
    #widget: Mounted | undefined;
    #file: File | undefined;
    #given: unknown;
    /** Counts the languages that were asked for: the last wish wins. */
    #wish = 0;
    /** Whether the widget has programs. */
    #had = false;
    /** The file that was last told of and given to the widget. */
    #taken: File | undefined;
    #unwatch: (() => void) | undefined;
    /** Counts starts and stops, so that what was begun for an earlier one is dropped. */
    #visit = 0;
    #connected = false;

    /** The center's file: an object, or its address; wins over the attribute and the child script. */
    get provider(): unknown {
      return this.#given;
    }
    set provider(file: unknown) {
      this.#given = file;
      this.#renewFile();
    }

    connectedCallback(): void {
      if (this.#connected) return; // moved within the page
      try {
        this.#takeEarly();
        this.#root ??= this.attachShadow({ mode: this.#mode() });
        this.#root.replaceChildren(document.createElement("slot"));
      } catch (reason) {
        complain(`the element already has a shadow root, so visitors see what is inside that. ${sentence(reason)}`);
        // Not before a script that has just made the element can listen.
        return queueMicrotask(() => this.#emit("error", "engine"));
      }
      this.#connected = true;
      perhaps(() => markPrivate(this));
      this.#file = this.#taken = undefined;
      this.#had = false;
      const visit = ++this.#visit;
      // What a script does to a new element in the same task still counts.
      queueMicrotask(() => {
        if (visit !== this.#visit) return;
        this.#start(visit).catch((reason: unknown) => {
          if (visit === this.#visit) this.#fail("could not start", reason);
        });
      });
    }

    disconnectedCallback(): void {
      // An element that is only moved comes back in the same task.
      queueMicrotask(() => {
        if (!this.isConnected) this.#leave();
      });
    }

    /** In another document nothing that was drawn here can stay. */
    adoptedCallback(): void {
      this.#leave();
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before === after) return;
      if (name === "provider") this.#renewFile();
      else if (this.#widget?.live) void this.#speak(this.#lang(languagesOf(this)));
    }

    /** A framework may have set the property before the element was defined; it would hide the real one. */
    #takeEarly(): void {
      const own = Object.getOwnPropertyDescriptor(this, "provider");
      if (!own) return;
      delete (this as { provider?: unknown }).provider;
      this.#given = own.value;
    }

    #mode(): ShadowRootMode {
      const wanted = this.getAttribute("shadow");
      if (wanted !== null && wanted !== "open" && wanted !== "closed") {
        odd(this, "shadow", "known, so the root stays closed", 'shadow="open", or leave it out');
      }
      return wanted === "open" ? "open" : "closed";
    }

    /** The language to begin with: the element's own, else the page's where there is a pack, else English. */
    #lang(languages: Languages): string {
      const tags = Object.keys(languages);
      const own = this.getAttribute("lang");
      if (own !== null) {
        if (tags.includes(tagOf(own))) return tagOf(own);
        odd(this, "lang", "known, so it speaks English", `one of: ${tags.join(", ")}`);
        return "en";
      }
      // Inside another component, what is around ends at its root.
      const around = tagOf((this.parentElement?.closest("[lang]") ?? this.ownerDocument.documentElement).getAttribute("lang"));
      return tags.includes(around) ? around : "en";
    }

    #exit(told = false): string {
      const address = this.getAttribute("exit");
      if (address === null || /^https:\/\//.test(address)) return address ?? AWAY;
      if (!told) odd(this, "exit", "a web address with https://, so the usual one is used", "such an address");
      return AWAY;
    }

    async #start(visit: number): Promise<void> {
      unread(this);
      const written = this.getAttribute("lang");
      const languages = languagesOf(this);
      const lang = this.#lang(languages);
      const file = (this.#file ??= fromElement(this, this.#given));
      const fail = (reason: unknown) => {
        if (visit === this.#visit) this.#fail("stopped", reason);
      };
      const widget = (this.#widget = mount(this.#root!, { hear: (name, code) => this.#hear(name, code), fail }));
      // The first screens are carried in English, with the usual languages, and without a center's own colors and words.
      const early = async () => {
        await file.text;
        const still = visit === this.#visit && file === this.#file && this.getAttribute("lang") === written;
        if (!still || lang !== "en" || languages !== USUAL || file.dresses) return;
        widget.begin(this.#exit(true));
      };
      early().catch(fail);
      const waited = new Promise<void>((done) => setTimeout(done, PATIENCE));
      const [engine, pack] = await Promise.all([
        sources.engine(this.getAttribute("base")),
        lang === "en" ? "" : this.#pack(lang),
        Promise.race([file.text, waited]),
      ]);
      if (visit !== this.#visit) return;
      this.#unwatch = engine.watch(fail);
      widget.run(engine, JSON.stringify({ languages, exit: this.#exit() }), lang, pack);
      if (!widget.live) return; // the visitor has left
      if (this.getAttribute("lang") !== written) void this.#speak(this.#lang(languages));
      await this.#programs(engine);
      if (visit === this.#visit) this.#emit("ready");
    }

    /** What the widget tells. */
    #hear(name: string, code: string): void {
      if (name === "language") void this.#speak(code);
      else if (name === "refused") this.#unspoken(code, `Its pack is for another version, or is none. Copy the ${code}.js of this version beside the script.`);
      else {
        // What was on its way for somebody who has left, and what fails from now on, must not uncover the page.
        if (name === "closed") this.#visit++;
        this.#emit(name, code);
      }
    }

    #emit(name: string, code = ""): void {
      const detail = code ? { code } : undefined;
      perhaps(() => this.dispatchEvent(new CustomEvent(`${NAME}:${name}`, { bubbles: true, composed: true, detail })));
    }

    /** Names the file anew; a widget that stands takes it in when it comes, one on its way once it stands. */
    #renewFile(): void {
      if (!this.#connected) return;
      perhaps(() => {
        this.#file?.drop();
        this.#file = fromElement(this, this.#given);
      });
      if (!this.#widget?.live) return;
      const visit = this.#visit;
      sources
        .engine(this.getAttribute("base"))
        .then((engine) => this.#programs(engine))
        .catch((reason: unknown) => {
          if (visit === this.#visit) this.#fail("stopped", reason);
        });
    }

    /** Waits for the newest file, checks it, tells its owner every problem, and gives it to the widget. */
    async #programs(engine: Engine): Promise<void> {
      const visit = this.#visit;
      const file = this.#file!;
      const text = await file.text;
      if (visit !== this.#visit) return;
      if (file !== this.#file) return this.#programs(engine);
      if (file === this.#taken) return;
      this.#taken = file;
      if (text) {
        const problems = JSON.parse(engine.check_provider(text)) as { severity: string; path: string; message: string }[];
        for (const { severity, path, message } of problems) {
          const told = `${file.name}, ${path || "as a whole"}: ${message || UNSAID}`;
          if (severity === "error") complain(told);
          else warn(told);
        }
      }
      if (file.failed) this.#emit("error", "provider");
      if (text || this.#had) this.#widget?.programs(text);
      this.#had = text !== "";
    }

    /** The text of a pack, or nothing: then it goes on in the language it has. */
    async #pack(lang: string): Promise<string> {
      try {
        return await sources.pack(lang, this.getAttribute("base"));
      } catch (reason) {
        this.#unspoken(lang, sentence(reason));
        return "";
      }
    }

    #unspoken(lang: string, why: string): void {
      complain(`the language "${lang}" could not be loaded. ${why}`);
      this.#emit("error", "language");
    }

    async #speak(lang: string): Promise<void> {
      const visit = this.#visit;
      const wish = ++this.#wish;
      const pack = lang === "en" ? "" : await this.#pack(lang);
      if (visit === this.#visit && wish === this.#wish && (pack || lang === "en")) this.#widget?.speak(lang, pack);
    }

    /** The children again, and under them whom to call: never a blank. Says it once. */
    #fail(how: "could not start" | "stopped", reason: unknown): void {
      complain(`the questionnaire ${how}, so visitors see what is inside the element, crisis lines and a number to call. ${sentence(reason)}`);
      const visit = ++this.#visit;
      const lang = this.#widget?.lang ?? this.#lang(languagesOf(this));
      this.#stop();
      const root = this.#root!;
      const away = () => {
        const name = root.querySelector("button")!.textContent!;
        this.#stop();
        this.#visit++;
        root.replaceChildren();
        this.#emit("closed");
        leave(root, this.#exit(true), name);
      };
      const phone = () => this.#file?.phone;
      const show = () => {
        root.replaceChildren(document.createElement("slot"));
        perhaps(() => root.append(emergency(lang, phone(), away)));
      };
      const known = phone();
      show();
      perhaps(() => {
        const gone = new AbortController();
        this.#unwatch = () => gone.abort();
        onHurry(this.ownerDocument, gone.signal, away);
      });
      void this.#file?.text.then(() => {
        if (visit === this.#visit && phone() !== known) show();
      });
      this.#emit("error", "engine");
    }

    /** Takes the widget off; nothing that is on its way for it counts any more. */
    #leave(): void {
      this.#connected = false;
      this.#visit++;
      this.#file?.drop();
      this.#stop();
    }

    #stop(): void {
      this.#unwatch?.();
      const widget = this.#widget;
      this.#unwatch = this.#widget = undefined;
      perhaps(() => widget?.stop());
    }
  };
}
