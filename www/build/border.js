/** The border between a module and JavaScript, from the one that wasm-bindgen writes. */

/**
 * A border that also exports everything as one object. The one that a bundle makes of a module by itself takes in what a page
 * has added to every object, and fails over it.
 */
export function whole(border) {
  const names = Array.from(border.matchAll(/^export (?:class|function) (\w+)/gm), ([, name]) => name);
  return `${border}\nexport default { ${names.join(", ")} };\n`;
}

/** What no visitor needs: a program may run for weeks, a questionnaire does not. */
const SPARED = [
  // Safari's decoder stops after two gigabytes.
  [/const MAX_SAFARI[^]*?\nfunction decodeText[^]*?\n\}\n/, "const decodeText = (bytes) => cachedTextDecoder.decode(bytes);\n"],
  // Browsers that lack it lack other things that the loader needs.
  [/if \(!\('encodeInto'[^]*?\n\}\n/, ""],
  // `using`, which the loader does not write.
  [/if \(Symbol\.dispose\).*\n/, ""],
  // Few texts go in: at the start, with a language, with a center's file. Copying each twice costs less than the lines
  // that spare it.
  [
    /function passStringToWasm0[^]*?\n\}\n/,
    `function passStringToWasm0(text, malloc) {
    const bytes = cachedTextEncoder.encode(text);
    const ptr = malloc((WASM_VECTOR_LEN = bytes.length), 1) >>> 0;
    getUint8ArrayMemory0().set(bytes, ptr);
    return ptr;
}
`,
  ],
];

/** The same border without that. */
export function lean(border) {
  return SPARED.reduce((border, [part, instead]) => {
    const spared = border.replace(part, instead);
    if (spared === border) throw new Error(`wasm-bindgen no longer writes ${part}; see what it writes instead, and whether a visitor needs it.`);
    return spared;
  }, border);
}
