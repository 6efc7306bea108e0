/** The guide: every example can be copied. */
import { copy, make } from "./dom";

for (const code of document.querySelectorAll<HTMLElement>("[data-example]")) {
  const button = make("button", { type: "button", click: () => void copy(code.textContent ?? "", button) }, `Copy ${code.dataset.example ?? ""}`);
  // Outside of a fold, so that nobody has to open what is only to be copied.
  (code.closest("details") ?? code.closest("pre"))?.after(make("p", { class: "copy" }, button));
}
