/**
 * The screens before the first question, in English, which stand while the module is still on its way: what it would say
 * itself, asked of it by the build. What is pressed meanwhile is told to it once it comes.
 */
import { steps } from "../../dist/wasm/early.js";
import type { Answer } from "./widget";

/** Somebody on those screens. */
export interface Early {
  /** What stands at first. */
  first: Answer;
  /** The places of the messages that were sent so far. */
  sent: number[];
  /** What a press brings. Nothing, when the module has to say; from then on nothing more is heard until it does. */
  press(place: number, isBox: boolean): Answer | undefined;
  /** Whether the last press still waits for its answer. */
  waits: boolean;
}

/** The beginning. */
export function early(): Early {
  let at = 0;
  let ticked = false;
  const sent: number[] = [];
  return {
    first: steps[0]![0],
    sent,
    waits: false,
    press(place, isBox) {
      if (this.waits) return undefined;
      sent.push(place);
      // A box shows by itself that it is ticked; any other screen would forget it.
      ticked ||= isBox;
      const next = ticked ? undefined : steps[at]![1][place];
      this.waits = next === undefined && !isBox;
      return next === undefined ? undefined : steps[(at = next)]![0];
    },
  };
}
