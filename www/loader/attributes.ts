/** What the element's attributes say, each problem told once to the page's owner. */
import { odd } from "./owner";
import { tagOf, type Languages } from "./languages";

/** Where leaving at once leads: it says nothing of where somebody was. The carried first screens have the same, or they would change when the module comes. */
const AWAY = "https://www.weather.gov/";

/** Tells of what nobody else would: only the style sheet asks for the scheme, and only some parts for their folder. */
export function unread(element: HTMLElement): void {
  const scheme = element.getAttribute("scheme");
  if (scheme !== null && scheme !== "light") odd(element, "scheme", "known, so it follows the visitor's system", 'scheme="light", or leave it out');
  const base = element.getAttribute("base");
  try {
    if (base) new URL(base, document.baseURI);
  } catch {
    odd(element, "base", "an address, so no other file is found", 'a folder, such as base="/folder/"');
  }
}

/** Whether scripts of the page may look inside. */
export function modeOf(element: HTMLElement): ShadowRootMode {
  const wanted = element.getAttribute("shadow");
  if (wanted !== null && wanted !== "open" && wanted !== "closed") {
    odd(element, "shadow", "known, so the root stays closed", 'shadow="open", or leave it out');
  }
  return wanted === "open" ? "open" : "closed";
}

/** The language to begin with: the element's own, else the page's where there is a pack, else English. */
export function langOf(element: HTMLElement, languages: Languages): string {
  const tags = Object.keys(languages);
  const own = element.getAttribute("lang");
  if (own !== null) {
    if (tags.includes(tagOf(own))) return tagOf(own);
    odd(element, "lang", "known, so it speaks English", `one of: ${tags.join(", ")}`);
    return "en";
  }
  // Inside another component, what is around ends at its root.
  const around = tagOf((element.parentElement?.closest("[lang]") ?? element.ownerDocument.documentElement).getAttribute("lang"));
  return tags.includes(around) ? around : "en";
}

/** Where leaving at once leads. */
export function exitOf(element: HTMLElement): string {
  const address = element.getAttribute("exit");
  if (address === null || /^https:\/\//.test(address)) return address ?? AWAY;
  odd(element, "exit", "a web address with https://, so the usual one is used", "such an address");
  return AWAY;
}
