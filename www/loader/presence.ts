/**
 * What an element is on its page, from when it is put there until it is taken off: brings engine, language and programs
 * together, mounts the widget into the root, and shows the element's children until the first screen stands, and whenever it
 * cannot.
 */
import type { Engine } from "./engine";
import { exitOf, langOf, modeOf, unread } from "./attributes";
import { leave } from "./dom/leave";
import { onHurry } from "./dom/listen";
import { mount, type Mounted } from "./dom/widget";
import { emergency } from "./emergency";
import { perhaps } from "./perhaps";
import { markPrivate } from "./recorders";
import { complain, sentence, warn } from "./owner";
import { USUAL, languagesOf } from "./languages";
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

/** How long the module's first screen waits for the center's file, in milliseconds; a later file is taken in when it comes. */
const PATIENCE = 2000;

/** How long a language pack may take, in milliseconds. */
const PACK = 20_000;

/** What to do about a slip in the center's file that the element does not put in words, to spare visitors their bytes. */
const UNSAID = "this does not work as it stands. Open the file in the builder of the documentation, or give it to checkProvider of the package, to read what to write.";

/**
 * Its fields are not the element's, which any script can hold: none leads from there to the closed root. They are no `#private`
 * ones either, which cost every visitor the words that older browsers need for them.
 */
export class Presence {
  /** The center's file: an object, or its address; wins over the attribute and the child script. */
  given: unknown;
  private root: ShadowRoot | undefined;
  private widget: Mounted | undefined;
  private file: File | undefined;
  /** Counts the languages that were asked for: the last wish wins. */
  private wish = 0;
  /** Whether the widget has programs. */
  private had = false;
  /** The file that was last told of and given to the widget. */
  private taken: File | undefined;
  private unwatch: (() => void) | undefined;
  /** Counts starts and stops, so that what was begun for an earlier one is dropped. */
  private visit = 0;
  private connected = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly sources: Sources,
  ) {}

  /** Speaks the language that the element asks for now. */
  renewLanguage(): void {
    if (this.widget?.live) void this.speak(langOf(this.element, languagesOf(this.element)));
  }

  /** Starts, if it does not stand already. */
  connect(): void {
    if (this.connected) return; // moved within the page
    try {
      this.takeEarly();
      this.root ??= this.element.attachShadow({ mode: modeOf(this.element) });
      this.root.replaceChildren(document.createElement("slot"));
    } catch (reason) {
      complain(`the element already has a shadow root, so visitors see what is inside that. ${sentence(reason)}`);
      // Not before a script that has just made the element can listen.
      return queueMicrotask(() => this.emit("error", "engine"));
    }
    this.connected = true;
    perhaps(() => markPrivate(this.element));
    this.file = this.taken = undefined;
    this.had = false;
    const visit = ++this.visit;
    // What a script does to a new element in the same task still counts.
    queueMicrotask(() => {
      if (visit !== this.visit) return;
      this.start(visit).catch((reason: unknown) => {
        if (visit === this.visit) this.fail("could not start", reason);
      });
    });
  }

  /** A framework may have set the property before the element was defined; it would hide the real one. */
  private takeEarly(): void {
    const own = Object.getOwnPropertyDescriptor(this.element, "provider");
    if (!own) return;
    delete (this.element as { provider?: unknown }).provider;
    this.given = own.value;
  }

  private async start(visit: number): Promise<void> {
    unread(this.element);
    const written = this.element.getAttribute("lang");
    const languages = languagesOf(this.element);
    const lang = langOf(this.element, languages);
    const file = (this.file ??= fromElement(this.element, this.given));
    const fail = (reason: unknown) => {
      if (visit === this.visit) this.fail("stopped", reason);
    };
    const widget = (this.widget = mount(this.root!, { hear: (name, code) => this.hear(name, code), fail }));
    // The first screens are carried in English, with the usual languages, and without a center's own colors and words.
    const early = async () => {
      await file.text;
      const still = visit === this.visit && file === this.file && this.element.getAttribute("lang") === written;
      if (!still || lang !== "en" || languages !== USUAL || file.dresses) return;
      widget.begin(exitOf(this.element));
    };
    early().catch(fail);
    const waited = new Promise<void>((done) => setTimeout(done, PATIENCE));
    const [engine, pack] = await Promise.all([
      this.sources.engine(this.element.getAttribute("base")),
      lang === "en" ? "" : this.pack(lang),
      Promise.race([file.text, waited]),
    ]);
    if (visit !== this.visit) return;
    this.unwatch = engine.watch(fail);
    widget.run(engine, JSON.stringify({ languages, exit: exitOf(this.element) }), lang, pack);
    if (!widget.live) return; // the visitor has left
    if (this.element.getAttribute("lang") !== written) void this.speak(langOf(this.element, languages));
    await this.programs(engine);
    if (visit === this.visit) this.emit("ready");
  }

  /** What the widget tells. */
  private hear(name: string, code: string): void {
    if (name === "language") void this.speak(code);
    else if (name === "refused") this.unspoken(code, `Its pack is for another version, or is none. Copy the ${code}.js of this version beside the script.`);
    else {
      // What was on its way for somebody who has left, and what fails from now on, must not uncover the page.
      if (name === "closed") this.visit++;
      this.emit(name, code);
    }
  }

  private emit(name: string, code = ""): void {
    const detail = code ? { code } : undefined;
    perhaps(() => this.element.dispatchEvent(new CustomEvent(`${NAME}:${name}`, { bubbles: true, composed: true, detail })));
  }

  /** Names the file anew; a widget that stands takes it in when it comes, one on its way once it stands. */
  renewFile(): void {
    if (!this.connected) return;
    perhaps(() => {
      this.file?.drop();
      this.file = fromElement(this.element, this.given);
    });
    if (!this.widget?.live) return;
    const visit = this.visit;
    this.sources
      .engine(this.element.getAttribute("base"))
      .then((engine) => this.programs(engine))
      .catch((reason: unknown) => {
        if (visit === this.visit) this.fail("stopped", reason);
      });
  }

  /** Waits for the newest file, checks it, tells its owner every problem, and gives it to the widget. */
  private async programs(engine: Engine): Promise<void> {
    const visit = this.visit;
    const file = this.file!;
    const text = await file.text;
    if (visit !== this.visit) return;
    if (file !== this.file) return this.programs(engine);
    if (file === this.taken) return;
    this.taken = file;
    if (text) {
      const problems = JSON.parse(engine.check_provider(text)) as { severity: string; path: string; message: string }[];
      for (const { severity, path, message } of problems) {
        const told = `${file.name}, ${path || "as a whole"}: ${message || UNSAID}`;
        if (severity === "error") complain(told);
        else warn(told);
      }
    }
    if (file.failed) this.emit("error", "provider");
    if (text || this.had) this.widget?.programs(text);
    this.had = text !== "";
  }

  /** The text of a pack, or nothing: then it goes on in the language it has. */
  private async pack(lang: string): Promise<string> {
    const visit = this.visit;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`Its pack did not come within ${PACK / 1000} seconds; check that the server answers for ${lang}.js.`)), PACK);
    });
    try {
      return await Promise.race([this.sources.pack(lang, this.element.getAttribute("base")), late]);
    } catch (reason) {
      if (visit === this.visit) this.unspoken(lang, sentence(reason));
      return "";
    } finally {
      clearTimeout(timer);
    }
  }

  private unspoken(lang: string, why: string): void {
    complain(`the language "${lang}" could not be loaded. ${why}`);
    this.emit("error", "language");
  }

  private async speak(lang: string): Promise<void> {
    const visit = this.visit;
    const wish = ++this.wish;
    const pack = lang === "en" ? "" : await this.pack(lang);
    if (visit === this.visit && wish === this.wish && (pack || lang === "en")) this.widget?.speak(lang, pack);
  }

  /** The children again, and under them whom to call: never a blank. Says it once. */
  private fail(how: "could not start" | "stopped", reason: unknown): void {
    complain(`the questionnaire ${how}, so visitors see what is inside the element, crisis lines and a number to call. ${sentence(reason)}`);
    const visit = ++this.visit;
    const lang = this.widget?.lang ?? langOf(this.element, languagesOf(this.element));
    this.stop();
    const root = this.root!;
    const away = () => {
      const name = root.querySelector("button")?.textContent ?? "";
      this.stop();
      this.visit++;
      root.replaceChildren();
      this.emit("closed");
      leave(root, exitOf(this.element), name);
    };
    const phone = () => this.file?.phone;
    const show = () => {
      root.replaceChildren(document.createElement("slot"));
      perhaps(() => root.append(emergency(lang, phone(), away)));
    };
    const known = phone();
    show();
    perhaps(() => {
      const gone = new AbortController();
      this.unwatch = () => gone.abort();
      onHurry(this.element.ownerDocument, gone.signal, away);
    });
    void this.file?.text.then(() => {
      if (visit === this.visit && phone() !== known) show();
    });
    this.emit("error", "engine");
  }

  /** Takes the widget off; nothing that is on its way for it counts any more. */
  leave(): void {
    this.connected = false;
    this.visit++;
    this.file?.drop();
    this.stop();
  }

  private stop(): void {
    this.unwatch?.();
    const widget = this.widget;
    this.unwatch = this.widget = undefined;
    perhaps(() => widget?.stop());
  }
}
