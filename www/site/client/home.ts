/** The switches on the home page: they change the element's attributes, as any page could. */
import { find } from "./dom";

const widget = find("level-of-care");
const frame = find(".frame");

find<HTMLSelectElement>("#center").addEventListener("change", ({ target }) => {
  const address = (target as HTMLSelectElement).value;
  if (address) widget.setAttribute("provider", address);
  else widget.removeAttribute("provider");
});
find<HTMLSelectElement>("#theme").addEventListener("change", ({ target }) => {
  frame.dataset.theme = (target as HTMLSelectElement).value;
});
for (const input of document.querySelectorAll<HTMLInputElement>('input[name="language"]')) {
  input.addEventListener("change", () => widget.setAttribute("lang", input.value));
}
for (const input of document.querySelectorAll<HTMLInputElement>('input[name="frame"]')) {
  input.addEventListener("change", () => (frame.dataset.frame = input.value));
}
