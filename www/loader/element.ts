/**
 * The element `<level-of-care>`, defined once a page.
 *
 * It never throws into the page. What goes wrong is a sentence in the console, for the page's owner, and a code in
 * `level-of-care:error`. Events say nothing about the visitor.
 */
import { NAME, Presence, type Sources } from "./presence";
import { warn } from "./owner";

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
  const presences = new WeakMap<HTMLElement, Presence>();
  const of = (element: HTMLElement) => presences.get(element)!;

  return class LevelOfCare extends HTMLElement {
    static readonly version = sources.version;
    static readonly observedAttributes = ["lang", "provider"];

    constructor() {
      super();
      presences.set(this, new Presence(this, sources));
    }

    /** The center's file: an object, or its address; wins over the attribute and the child script. */
    get provider(): unknown {
      return of(this).given;
    }
    set provider(file: unknown) {
      of(this).given = file;
      of(this).renewFile();
    }

    connectedCallback(): void {
      of(this).connect();
    }

    disconnectedCallback(): void {
      // An element that is only moved comes back in the same task.
      queueMicrotask(() => {
        if (!this.isConnected) of(this).leave();
      });
    }

    /** In another document nothing that was drawn here can stay. */
    adoptedCallback(): void {
      of(this).leave();
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before === after) return;
      if (name === "provider") of(this).renewFile();
      else of(this).renewLanguage();
    }
  };
}
