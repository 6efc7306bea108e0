/** The widget beside the form: the file as visitors meet it, from the first screen or at a sample visitor's result. */
import { fill, find, sentence } from "../dom";
import { answer, widget } from "../play";
import { SAMPLES } from "./visitors";
import { isGroup, type File } from "./file";

const frame = find("#preview");
const note = find("#playing");
const visitor = find<HTMLSelectElement>("#visitor");
let shown: File | undefined;
let now: ReturnType<typeof widget> | undefined;
let look = "";

/** The preview. */
export const preview = {
  /** Shows this file; a widget that is being answered goes on, unless colors or corners are new. */
  show(file: File): void {
    shown = usable(file) ? file : undefined;
    const fresh = JSON.stringify([file.theme ?? null, shown !== undefined]);
    if (!now || fresh !== look) void again();
    else now.provider = shown;
    look = fresh;
  },
};

/** Whether there is anything to show yet. */
function usable({ name, phone, programs }: File): boolean {
  return Boolean(name && phone) && Array.isArray(programs) && programs.some((program) => isGroup(program) && program.level);
}

/** A new widget: colors are looked at on the first screen. */
async function again(): Promise<void> {
  const lang = find<HTMLInputElement>('input[name="language"]:checked').value;
  const element = widget(shown, lang);
  now = element;
  fill(frame, element);
  note.textContent = shown ? "" : "Your programs join in once name, phone and the level of one program are there.";
  const sample = visitor.value === "" ? undefined : SAMPLES[Number(visitor.value)];
  // A widget takes the focus at every step; while it is answered here, the focus stays where somebody types.
  frame.inert = sample !== undefined;
  if (!sample) return;
  note.textContent = "Answering the questions …";
  try {
    await answer(element, sample.answers);
    if (element !== now) return;
    frame.inert = false;
    note.textContent = "These are a sample visitor's answers, with the mildest one to every other question.";
    frame.scrollTop = 0;
  } catch (reason) {
    if (element !== now) return;
    frame.inert = false;
    note.textContent = sentence(reason);
  }
}

find(".preview .controls").addEventListener("submit", (event) => event.preventDefault());
visitor.addEventListener("change", () => void again());
for (const input of document.querySelectorAll<HTMLInputElement>('.preview input[name="frame"]')) {
  input.addEventListener("change", () => {
    frame.dataset.frame = input.value;
    find(".workbench").dataset.frame = input.value;
  });
}
for (const input of document.querySelectorAll<HTMLInputElement>('.preview input[name="language"]')) {
  input.addEventListener("change", () => now?.setAttribute("lang", input.value));
}
