/** The languages that an element offers: English is built in, every other one is a pack. */
import { warn } from "./owner";

/** Names in themselves, by tag. */
export type Languages = Record<string, string>;

/** Without a word from the page. */
export const USUAL: Languages = { en: "English", es: "Español" };

/** The plain tag of a language: `es` for `es-US`. */
export function tagOf(text: string | null | undefined): string {
  return (text ?? "").trim().toLowerCase().split("-")[0] ?? "";
}

/** What the attribute `languages` lists, such as `en=English, fr=Français`; without it, English and Spanish. */
export function languagesOf(element: HTMLElement): Languages {
  const listed = element.getAttribute("languages");
  if (listed === null) return USUAL;
  const languages: Languages = {};
  for (const part of listed.split(",")) {
    const [tag = "", name] = part.split("=");
    const known = tagOf(tag);
    const called = name?.trim() || USUAL[known];
    if (/^[a-z]{2,3}$/.test(known) && called) languages[known] = called;
    else warn(`languages: "${part.trim()}" is left out. Write a tag and a name, such as fr=Français.`);
  }
  return Object.keys(languages).length > 0 ? languages : USUAL;
}
