/** The module, carried as text; `build/carry.js` says how. */
import { letters, text } from "../dist/wasm/carried.js";

/** The code of a space, the first character that is used. */
const FIRST = 32;

/** How many characters are read in one turn: on a phone, a few milliseconds. */
const TURN = 0x8000;

/** The module's bytes; what is pressed meanwhile is answered between two turns. */
export async function bytes(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  const said = Int16Array.from(letters);
  // What no character stands for follows the two leads, in order.
  const rare = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !letters.includes(byte));
  const pairs = [0, 1].map(() => letters.map((letter) => (letter < 0 ? 0 : rare.shift()!)));
  // Read and written in place: a byte is one character or two.
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    await new Promise((turn) => setTimeout(turn));
    for (const end = Math.min(at + TURN, bytes.length); at < end; at++) {
      const byte = said[bytes[at]! - FIRST]!;
      bytes[length++] = byte < 0 ? pairs[-1 - byte]![bytes[++at]! - FIRST]! : byte;
    }
  }
  return bytes.subarray(0, length);
}
