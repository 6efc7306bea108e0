/** The module, carried as text; `build/carry.js` says how. */
import { one, text, two } from "../dist/wasm/carried.js";

/** The code of a space, the first character that is used. */
const FIRST = 32;

/** The module's bytes. */
export function bytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length); // more than enough: a byte is one character or two
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const said = one[text.charCodeAt(at) - FIRST]!;
    bytes[length++] = said < 0 ? two[-1 - said]![text.charCodeAt(++at) - FIRST]! : said;
  }
  return bytes.slice(0, length);
}
