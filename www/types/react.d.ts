/** `<level-of-care>` in JSX, for React 19: `import type {} from "level-of-care/react"` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Events, LevelOfCareElement } from "./element";
import type { Provider } from "./provider";

/** Listeners as React 19 takes them. Babel and SWC refuse such names in JSX as they come; a `ref` with `addEventListener` always works. */
type Listeners = { [Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void };

/** The attributes of `<level-of-care>`. */
export interface LevelOfCareAttributes extends DetailedHTMLProps<HTMLAttributes<LevelOfCareElement>, LevelOfCareElement>, Listeners {
  /** The center's file, or its address. */
  provider?: Provider | string;
  /** Languages to offer: `en=English, fr=Français`. */
  languages?: string;
  /** Where "leave this page" leads; an address with https. */
  exit?: string;
  /** The folder of the script's other files. */
  base?: string;
  /** `light` on a page that is never dark; else the widget follows the visitor's system. */
  scheme?: "light";
  /** `open` for tests; else the root is closed. */
  shadow?: "open" | "closed";
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "level-of-care": LevelOfCareAttributes;
    }
  }
}
