/** The element as scripts see it. */
import type { Provider } from "./provider";

/** What the element tells its page, and all that it tells: nothing about the visitor. */
export interface Events {
  /** The questionnaire runs, and the center's file has come or has not. No request follows, but for a language that is asked for. */
  "level-of-care:ready": CustomEvent<null>;
  /** A first question was reached. */
  "level-of-care:started": CustomEvent<null>;
  /** A result was shown. */
  "level-of-care:finished": CustomEvent<null>;
  /** The visitor left at once; every answer is gone. */
  "level-of-care:closed": CustomEvent<null>;
  /** Something could not be had: the center's file, a language, or the engine. The console says why. */
  "level-of-care:error": CustomEvent<{ code: "provider" | "language" | "engine" }>;
}

/** `<level-of-care>`. */
export interface LevelOfCareElement extends HTMLElement {
  /** The center's file, or its address; wins over the attribute and the child script. */
  provider: Provider | string | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "level-of-care": LevelOfCareElement;
  }
  interface HTMLElementEventMap extends Events {}
}
