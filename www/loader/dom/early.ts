/**
 * The screens before the first question, in English, which stand while the module is still on its way: what it would say
 * itself, asked of it by the build. What is pressed meanwhile is told to it once it comes, and help opens at once.
 */
import { steps } from "../../dist/wasm/early.js";
import type { Written } from "./draw";
import type { Answer } from "./widget";

/** Somebody on those screens. */
export interface Early {
  /** What stands at first. */
  readonly first: Answer;
  /** A press, and what it brings; nothing, when there is nothing to draw. */
  press(place: number, sender: Element): Answer | undefined;
  /** Whether something that was asked for waits: the first question, or another language. */
  readonly waits: boolean;
  /** All that the module has to be told, in order: a place, and whether its answer stands already. */
  told(): { place: number; shown: boolean }[];
}

/** The beginning. */
export function early(): Early {
  const told: { place: number; shown: boolean }[] = [];
  let at = 0;
  let ticked: number | undefined;
  // Only the last word counts: whoever ticks another box, or goes back, takes it back.
  let onward: number | undefined;
  let asked = false;
  /** Where help is closed, while it is open. It sends the same from every screen. */
  let help: number | undefined;

  const go = (next: number): Answer => {
    at = next;
    const [screen, ...then] = steps[at]![0];
    return [ticked === undefined ? screen : tick(screen, ticked), ...then];
  };
  return {
    first: steps[0]![0],
    press(place, sender) {
      const next = steps[at]![1][place];
      if (sender.matches(".help")) {
        help = help === undefined ? place : undefined;
        return go(next!);
      }
      const isBox = sender.matches("input");
      if (next === undefined && !isBox && !sender.matches(".language")) {
        onward = place;
        return undefined;
      }
      if (isBox) ticked = place;
      asked ||= sender.matches(".language");
      if (isBox || next !== undefined) onward = undefined;
      told.push({ place, shown: next !== undefined });
      if (next === undefined) return undefined;
      help = undefined;
      return go(next);
    },
    get waits() {
      return asked || onward !== undefined;
    },
    told: () => [
      ...told,
      ...(onward === undefined ? [] : [{ place: onward, shown: false }]),
      ...(help === undefined ? [] : [{ place: help, shown: true }]),
    ],
  };
}

/** The screen with the box ticked that sends from this place. */
function tick(written: Written, place: number): Written {
  const [tag, ...rest] = written;
  const inside = rest.map((one) => (typeof one === "string" ? one : tick(one, place)));
  const on = rest.indexOf("data-on");
  return tag === "input" && rest[on + 1] === String(place) ? [tag, ...inside, "checked", ""] : [tag, ...inside];
}
