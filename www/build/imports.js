/**
 * Gives what a module takes from its border plain names, such as `setAttribute`: wasm-bindgen's end in a fingerprint each, which
 * no compression makes small, once in the module and once in the script beside it.
 */
const HEADER = 8;
const IMPORTS = 2;

/** The module with other names for its imports, and the new name of each old one. */
export function plainNames(module) {
  const names = new Map();
  const taken = new Set();
  const name = (old) => {
    if (names.has(old)) return names.get(old);
    const plain = old.replace(/^__wbg_/, "").replace(/_[0-9a-f]{16}$/, "");
    let free = plain;
    for (let n = 2; taken.has(free); n++) free = `${plain}_${n}`;
    taken.add(free);
    names.set(old, free);
    return free;
  };
  const parts = [module.subarray(0, HEADER)];
  for (let at = HEADER; at < module.length; ) {
    const id = module[at];
    const [size, start] = number(module, at + 1);
    const section = module.subarray(start, start + size);
    const content = id === IMPORTS ? renamed(section, name) : section;
    parts.push(Buffer.from([id, ...leb(content.length)]), content);
    at = start + size;
  }
  return { module: Buffer.concat(parts), names };
}

/** An import section: a count, and for each import two texts, a kind and what belongs to the kind. */
function renamed(section, name) {
  let [count, at] = number(section, 0);
  const parts = [section.subarray(0, at)];
  for (; count > 0; count--) {
    const [from, named] = span(section, at);
    const [text, kind] = span(section, named);
    if (section[kind] !== 0) throw new Error(`The module imports something other than functions: ${text}. Teach build/imports.js its shape.`);
    const [, end] = number(section, kind + 1);
    const plain = Buffer.from(name(text.toString()));
    parts.push(Buffer.from(leb(from.length)), from, Buffer.from(leb(plain.length)), plain, section.subarray(kind, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** A text with its length before it, and where it ends. */
function span(bytes, at) {
  const [length, start] = number(bytes, at);
  return [bytes.subarray(start, start + length), start + length];
}

/** A number in LEB128, and where it ends. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
}

function leb(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)];
}
