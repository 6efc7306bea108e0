/** What has to be done beside drawing a screen: where the focus goes, what is said aloud, what is kept, and what the page hears. */
import { copy, dated, print, save } from "./keep";
import { perhaps } from "../perhaps";

/** Something that has to be done, by its name, with its texts. */
export type Effect = readonly [effect: string, text: string, more: string];

/** What is told of it to others. */
export interface Heard {
  /** A name, and with it a code. */
  hear(name: string, code: string): void;
  /** Whether copying worked. */
  copied(done: boolean): void;
}

/** Says this aloud, to whoever cannot see it. */
export const announce = (root: ShadowRoot, text: string) => void (root.querySelector("[role=status]")!.textContent = text);

/** Carries out one after the other on a screen that stands. A page may forbid any, to print for one; the widget goes on. */
export function effectsOn(root: ShadowRoot, { hear, copied }: Heard): (effects: readonly Effect[]) => void {
  const window = root.ownerDocument.defaultView!;
  const screen = () => root.querySelector<HTMLElement>("section")!;
  const today = (text: string) => dated(text, screen().lang);
  const ways: Record<string, (text: string, more: string) => void> = {
    focus: (id) => root.getElementById(id)?.focus(),
    show: (id) => root.getElementById(id)?.scrollIntoView(),
    announce: (text) => announce(root, text),
    copy: (text) => void copy(window, today(text)).then(copied),
    save: (text, name) => save(root, today(text), name),
    print: (text) => print(root, today(text), screen()),
    notify: hear,
  };
  return (effects) => {
    for (const [effect, text, more] of effects) perhaps(() => ways[effect]!(text, more));
  };
}
