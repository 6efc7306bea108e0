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

/**
 * `text`, and `letters`: what each character from space on stands for, `-1` and `-2` for the leads, `-3` for what never occurs.
 * The bytes that no character stands for follow the leads: in their order, the first lead's with each letter, then the second's.
 */
export function carry(bytes) {
  const count = new Array(256).fill(0);
  for (const byte of bytes) count[byte]++;
  const codes = [];
  for (let code = FIRST; code <= LAST; code++) if (!(UNUSED + LEADS).includes(String.fromCharCode(code))) codes.push(code);
  const all = [...count.keys()];
  const common = new Set([...all].sort((one, other) => count[other] - count[one] || one - other).slice(0, codes.length));

  const free = codes.filter((code) => !common.has(code));
  const written = new Map();
  const letters = new Array(LAST - FIRST + 1).fill(-3);
  for (const byte of common) {
    const code = codes.includes(byte) ? byte : free.shift();
    written.set(byte, String.fromCharCode(code));
    letters[code - FIRST] = byte;
  }
  // In the order of their values, as neighbors stand in like places.
  const rare = all.filter((byte) => !common.has(byte));
  for (const [nth, lead] of [...LEADS].entries()) {
    letters[lead.charCodeAt(0) - FIRST] = -1 - nth;
    for (const code of codes) written.set(rare.shift(), lead + String.fromCharCode(code));
  }
  let text = "";
  for (const byte of bytes) text += written.get(byte);
  return { text, letters };
}
