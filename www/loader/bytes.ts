/** The module, carried as text: hexadecimal, since brotli and gzip see through it where they cannot see through base64. */
import text from "../dist/wasm/hex.js";

/** The module's bytes. */
export function bytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
