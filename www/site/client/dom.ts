/** Finding and making elements. Text only ever becomes text; there is no markup from strings. */

/** What may stand inside an element. */
export type Child = Node | string | null | false | readonly Child[];

/** Attributes and properties: functions are listeners, `true` is an attribute without a value. */
export type Attributes = Record<string, string | number | boolean | null | ((event: Event) => void)>;

/** The element at this selector; that it is there is the page's promise. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`This page has no ${selector}; build the site anew.`);
  return found;
}

/** A new element. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null) element.setAttribute(key, String(value));
  }
  fill(element, ...children);
  return element;
}

/** Replaces what stands in an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...flat(children));
}

function flat(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === null || child === false) return [];
    return typeof child === "string" || child instanceof Node ? [child] : flat(child);
  });
}

/** Offers a text as a file to keep. */
export function save(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Says something to those who hear the page. */
export function say(text: string): void {
  find("#said").textContent = text;
}

/** Copies a text, and says, on the button too, that it did or how to do it by hand. Whether it did. */
export async function copy(text: string, button: HTMLElement): Promise<boolean> {
  const label = (button.dataset.label ??= button.textContent ?? "");
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https there is no clipboard at all.
    done = false;
  }
  button.textContent = done ? "Copied" : "Select the text and copy it";
  say(button.textContent);
  setTimeout(() => {
    button.textContent = label;
    say(""); // so that the same is heard anew
  }, 2500);
  return done;
}

/** A sentence from whatever was thrown. */
export function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
