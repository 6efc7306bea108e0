/**
 * The center's file: from the element's property, its child script or the address in its attribute. A file that
 * cannot be had costs the programs, never the questionnaire; the page's owner reads why in the console.
 */
import { complain } from "./owner";

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
}

/** The file that an element names: the object it was given, else its child script, else its address. */
export function fromElement(element: HTMLElement, given: unknown): File {
  if (given !== undefined && given !== null) {
    return file("the provider property", async () => JSON.stringify(given));
  }
  const child = element.querySelector(':scope > script[type="application/json"]');
  if (child) return file("the JSON inside the element", async () => child.textContent ?? "");
  const address = element.getAttribute("provider");
  if (address) return file(address, () => fetched(address));
  return file("the center's file", async () => "");
}

function file(name: string, read: () => Promise<string>): File {
  const made: File = { name, text: Promise.resolve(""), failed: false, phone: undefined };
  made.text = read().then(
    (text) => {
      if (text) examine(made, text);
      return text;
    },
    (reason: unknown) => {
      made.failed = true;
      complain(`${name}: the programs are left out. ${reason instanceof Error ? reason.message : String(reason)}`);
      return "";
    },
  );
  return made;
}

/** Takes note of the number, and of a text that is no file at all; the engine tells the rest. */
function examine(made: File, text: string): void {
  try {
    const { phone } = JSON.parse(text) as { phone?: unknown };
    if (typeof phone === "string") made.phone = phone;
  } catch {
    made.failed = true;
  }
}

async function fetched(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: "omit" });
  } catch {
    throw new Error("The file could not be fetched; check its address, and that the page's policy allows connect-src to it.");
  }
  if (!response.ok) throw new Error(`The server answered ${response.status}; check that the file is at this address.`);
  return response.text();
}
