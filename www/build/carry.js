/**
 * Carries bytes inside a script as plain text that compresses nearly as well as the bytes themselves.
 *
 * Every common byte is one printable character, its own where it has one, and every rare byte is two, so that brotli
 * and gzip still see the patterns. Quotes, backslashes and `<` never occur: no minifier has anything to escape, and no
 * optimizer that puts the script into a page can break it.
 */

const FIRST = 32;
const LAST = 126;
const UNUSED = "\"'`\\<";
/** What begins a pair. Of the characters that were tried, brotli tells these apart best. */
const LEADS = "()";

/** `text`, and how to read it: what each character from space on stands for, or `-1` and `-2` for a lead, and what follows a lead. */
export function carry(bytes) {
  const count = new Array(256).fill(0);
  for (const byte of bytes) count[byte]++;
  const common = [...count.keys()].sort((one, other) => count[other] - count[one] || one - other);
  const letters = [];
  for (let code = FIRST; code <= LAST; code++) if (!(UNUSED + LEADS).includes(String.fromCharCode(code))) letters.push(code);
  const single = common.splice(0, letters.length);

  const own = new Set(single.filter((byte) => letters.includes(byte)));
  const free = letters.filter((code) => !own.has(code));
  const written = new Map();
  const empty = () => new Array(LAST - FIRST + 1).fill(0);
  const one = empty();
  for (const byte of single) {
    const code = own.has(byte) ? byte : free.shift();
    written.set(byte, String.fromCharCode(code));
    one[code - FIRST] = byte;
  }
  // In the order of their values, as neighbors stand in like places.
  const rare = common.sort((one, other) => one - other);
  const two = Array.from(LEADS, (lead, nth) => {
    one[lead.charCodeAt(0) - FIRST] = -1 - nth;
    const follows = empty();
    for (const code of letters) {
      const byte = rare.shift();
      if (byte === undefined) break;
      written.set(byte, lead + String.fromCharCode(code));
      follows[code - FIRST] = byte;
    }
    return follows;
  });
  let text = "";
  for (const byte of bytes) text += written.get(byte);
  return { text, one, two };
}
