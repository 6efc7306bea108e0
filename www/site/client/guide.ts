/** The guide: every example can be copied. */
import { copy, make } from "./dom";

for (const code of document.querySelectorAll<HTMLElement>("[data-example]")) {
  const fold = code.closest("details");
  const click = async () => {
    // Where copying is forbidden, it is selected by hand.
    if (!(await copy(code.textContent ?? "", button))) fold?.setAttribute("open", "");
  };
  const button = make("button", { type: "button", click: () => void click() }, `Copy ${code.dataset.example ?? ""}`);
  // Outside of a fold, so that nobody has to open what is only to be copied.
  (fold ?? code.closest("pre"))?.after(make("p", { class: "copy" }, button));
}
