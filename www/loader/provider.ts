/**
 * The center's file: from the element's property, the address in its attribute or its child script. A file that
 * cannot be had costs the programs, never the questionnaire; the page's owner reads why in the console.
 */
import { complain, sentence } from "./owner";

/** A center's file on its way. */
export interface File {
  /** What the console calls it. */
  name: string;
  /** Its text; empty when there is none, or none that can be had. Never fails. */
  text: Promise<string>;
  /** Whether it should be there and is not. */
  failed: boolean;
  /** The center's number, once it came, for the day when nothing else can be shown. */
  phone: string | undefined;
  /** Whether it has colors or words for the first screen. */
  dresses: boolean;
  /** Nobody waits for it any more: it ends empty, and nothing is told of it. */
  drop(): void;
}

/** How long a server may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * The file that an element names: what its property was given, else its address, else its child script. Frameworks
 * set the property even for `provider="programs.json"`, so a text there is an address.
 */
export function fromElement(element: HTMLElement, given: unknown): File {
  const address = given ?? element.getAttribute("provider");
  if (typeof address === "string" && address !== "") return file(address, (gone) => fetched(address, gone));
  // Of a function or a symbol there is no JSON, and none is no JSON either.
  if (given) return file("the provider property", async () => `${JSON.stringify(given)}`);
  return file("the JSON inside the element", () => inside(element));
}

function file(name: string, read: (gone: AbortSignal) => Promise<string>): File {
  const gone = new AbortController();
  const made: File = { name, text: Promise.resolve(""), failed: false, phone: undefined, dresses: false, drop: () => gone.abort() };
  made.text = read(gone.signal)
    .then((text) => {
      if (text) Object.assign(made, glance(text));
      return text;
    })
    .catch((reason: unknown) => {
      if (gone.signal.aborted) return "";
      made.failed = true;
      complain(`${name}: the programs are left out. ${sentence(reason)}`);
      return "";
    });
  return made;
}

/** What has to be known of a file without the engine. A text that is no file at all cannot be had; the engine tells the rest. */
function glance(text: string): Pick<File, "phone" | "dresses"> {
  try {
    const { phone, theme, words } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return { phone: typeof phone === "string" ? phone : undefined, dresses: !!(theme || words) };
  } catch (reason) {
    throw new Error(`This is not JSON: ${sentence(reason)}. Mend that place.`);
  }
}

/** A script that runs before the page is read meets the element without its children. */
async function inside(element: HTMLElement): Promise<string> {
  if (document.readyState === "loading") {
    await new Promise((read) => document.addEventListener("DOMContentLoaded", read, { once: true }));
  }
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? "";
}

async function fetched(address: string, gone: AbortSignal): Promise<string> {
  const late = new AbortController();
  gone.addEventListener("abort", () => late.abort());
  const timer = setTimeout(() => late.abort(), PATIENCE);
  const unfetched = () => {
    const slow = late.signal.aborted ? ` The server took over ${PATIENCE / 1000} seconds.` : "";
    throw new Error(`The file could not be fetched; check its address, and that the page's policy allows connect-src to it.${slow}`);
  };
  try {
    const response = await fetch(address, { credentials: "omit", signal: late.signal }).catch(unfetched);
    if (!response.ok) throw new Error(`The server answered ${response.status}; check that the file is at this address.`);
    return await response.text().catch(unfetched);
  } finally {
    clearTimeout(timer);
  }
}
