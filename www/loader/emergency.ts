/**
 * Whom to call when the questionnaire cannot run: drawn without the engine, in plain elements. The numbers are those
 * of `src/words/crisis.rs`; a test holds them together.
 */
import { follow } from "./dom/listen";

/** What each language calls the lines; the numbers are the same. */
const LINES: Record<string, { title: string; lines: [number: string, name: string][]; center: string; leave: string }> = {
  en: {
    title: "Need help now?",
    lines: [
      ["911", "In danger now: call 911"],
      ["988", "Call or text 988, day and night"],
      ["1-800-662-4357", "Find treatment: call 1-800-662-4357"],
    ],
    center: "Call this center:",
    leave: "Leave now",
  },
  es: {
    title: "¿Necesita ayuda ahora?",
    lines: [
      ["911", "Si hay peligro ahora: llame al 911"],
      ["988", "Llame al 988 y oprima 2, o envíe AYUDA al 988, día y noche"],
      ["1-800-662-4357", "Para encontrar tratamiento: llame al 1-800-662-4357"],
    ],
    center: "Llame a este centro:",
    leave: "Salir ya",
  },
};

const STYLE = {
  all: "initial",
  display: "block",
  font: "medium/1.75 system-ui, sans-serif",
  padding: "1em",
  border: "2px solid",
  "color-scheme": "light dark",
  color: "CanvasText",
  background: "Canvas",
};

/** Crisis lines, the center's number and the way out, in this language. */
export function emergency(lang: string, phone: string | undefined, away: () => void): HTMLElement {
  const words = LINES[lang] ?? LINES.en!;
  const box = document.createElement("section");
  box.lang = lang in LINES ? lang : "en";
  // What stood here has gone, perhaps while somebody was reading it.
  box.setAttribute("role", "alert");
  // Nothing that the page does to its own texts may make this one unreadable.
  for (const [name, value] of Object.entries(STYLE)) box.style.setProperty(name, value);
  add(box, "p", words.title);
  const list = add(box, "ul", "");
  for (const [number, text] of words.lines) dial(list, number, text);
  if (phone) dial(list, phone, `${words.center} ${phone}`);
  const out = add(box, "button", words.leave);
  out.onclick = away;
  box.onclick = follow;
  return box;
}

function dial(list: HTMLElement, number: string, text: string): void {
  const dialed = number.replace(/[ ().-]/g, "").replace(/^1?(?=\d{10}$)/, "+1");
  const item = add(list, "li", "");
  // The engine is not there to say what is wrong with a center's number; a wrong one is better read than dialed.
  if (!/^(\+\d{8,15}|\d{3})$/.test(dialed)) return void (item.textContent = text);
  const link = add(item, "a", text) as HTMLAnchorElement;
  link.style.color = "LinkText";
  link.href = `tel:${dialed}`;
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
