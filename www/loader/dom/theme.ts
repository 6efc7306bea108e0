/** Colors from the page: used when people can read them, and refused all together when not. */

import { complain } from "../owner";

/** Which colors meet, on whatever screen, and the contrast that this takes: 4.5 for words, 3 for what only bounds. */
const PAIRS: [front: string, behind: string, least: number][] = [
  ["ink", "paper", 4.5],
  ["ink", "wash", 4.5],
  ["soft", "paper", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "wash", 4.5],
  ["on-accent", "accent", 4.5],
  ["urgent", "paper", 4.5],
  ["edge", "paper", 3],
];

/**
 * Looks at the colors, whether they come from the page or from the center's file. When a pair
 * is too faint, shuts them all out and tells the owner.
 */
export function guard(root: ShadowRoot): void {
  const paper = root.querySelector(".root");
  if (!paper) return;
  const known = paper.matches("[data-plain]");
  // The page may have mended them since.
  paper.removeAttribute("data-plain");
  const style = root.ownerDocument.defaultView!.getComputedStyle(paper);
  const hexOf = reader(root.ownerDocument);
  const readable = PAIRS.every(([front, behind, least]) => {
    const [dark, light] = [front, behind].map((name) => luminance(hexOf(style.getPropertyValue(`--${name}`).trim()))).sort((one, other) => one - other);
    return (light! + 0.05) / (dark! + 0.05) >= least;
  });
  paper.toggleAttribute("data-plain", !readable);
  if (!readable && !known) complain("people cannot read the colors that it was given, so it uses its own. Words need a contrast of 4.5:1, edges 3:1.");
}

const HEX = /^#(..)(..)(..)$/;

/**
 * Reads a color as `#rrggbb`: as it is written, or by a canvas that nobody sees, also where the visitor's system puts its own
 * in place of every one. A canvas takes a phone long to make, and only colors that a page writes in other ways need it.
 */
function reader(document: Document): (color: string) => string {
  let canvas: CanvasRenderingContext2D | undefined;
  return (color) => {
    const written = color.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    if (HEX.test(written)) return written;
    canvas ??= document.createElement("canvas").getContext("2d")!;
    // Stays when the color is none.
    canvas.fillStyle = "#0000";
    canvas.fillStyle = color;
    return canvas.fillStyle;
  };
}

/**
 * How bright a color is, as WCAG defines it, from 0 to 1. Not a number for one that shines through or is none, which then no
 * limit is kept with.
 */
function luminance(color: string): number {
  const parts = HEX.exec(color)?.slice(1) ?? [];
  const [red, green, blue] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
