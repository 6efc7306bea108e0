/**
 * Answers the widget as a visitor would: ticks, and presses on. The element takes no answers from outside, so that no
 * page can put words into a visitor's mouth; what opens here went through every screen. Clinical questions that are
 * not named get their mildest answer; questions about the situation stay open.
 */
import "level-of-care/define";
import { questions } from "level-of-care";
import type { Answers } from "../book/book";

/** How many screens there can be at most, with room to spare. */
const SCREENS = 120;

/** A widget, not on a page yet. Its root is open, so that this site can answer it. */
export function widget(provider?: unknown, lang = "en"): HTMLElement & { provider?: unknown } {
  const element = document.createElement("level-of-care") as HTMLElement & { provider?: unknown };
  element.setAttribute("shadow", "open");
  element.setAttribute("lang", lang);
  if (provider !== undefined) element.provider = provider;
  return element;
}

/** Answers a widget on the page until its result shows. Throws a sentence when it cannot. */
export async function answer(widget: HTMLElement, answers: Answers): Promise<void> {
  const [root, all] = await Promise.all([started(widget), questions()]);
  const context = new Set<string>(all.filter(({ clinical }) => !clinical).map(({ id }) => id));
  for (let screen = 0; screen < SCREENS; screen++) {
    const section = root.querySelector<HTMLElement>("section.root");
    const now = section?.dataset.screen;
    if (!section || now === "result") break;
    tick(section, answers, context);
    const next = section.querySelector<HTMLElement>(now === "emergency" ? ".quiet" : ".continue");
    if (!next) throw new Error(`The screen "${now ?? ""}" of the widget has no way on; answer it by hand.`);
    next.click();
  }
  if (!root.querySelector('[data-screen="result"]')) throw new Error("The widget did not come to a result; answer it by hand.");
}

function tick(section: HTMLElement, answers: Answers, context: ReadonlySet<string>): void {
  const inputs = [...section.querySelectorAll<HTMLInputElement>("fieldset input")];
  const question = section.querySelector<HTMLElement>("fieldset")?.dataset.question;
  if (inputs.length === 0) return;
  const said = question ? (answers[question] ?? (context.has(question) ? "unsure" : undefined)) : undefined;
  const wanted = typeof said === "string" ? [said] : (said ?? []);
  const chosen = inputs.filter(({ value }) => wanted.includes(value));
  // A checklist's mildest answer is "none of these"; a single choice's stands first.
  const mildest = inputs.find(({ type, value }) => type === "checkbox" && value === "none") ?? inputs[0]!;
  for (const input of chosen.length > 0 ? chosen : [mildest]) if (!input.checked) input.click();
}

/** The widget's root, once its first screen stands. */
async function started(widget: HTMLElement): Promise<ShadowRoot> {
  if (!widget.shadowRoot?.querySelector(".continue")) {
    await new Promise<void>((ready, failed) => {
      widget.addEventListener("level-of-care:ready", () => ready(), { once: true });
      widget.addEventListener("level-of-care:error", () => failed(new Error("The widget could not start; see the browser's console.")), { once: true });
    });
  }
  return widget.shadowRoot!;
}
