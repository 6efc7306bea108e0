/** Colors from the page: used when people can read them, and refused all together when not. */

/** What text needs against what is behind it, in hundredths. */
const READABLE = 450;

/** Every color that a page may set, each for light and for dark. */
const COLORS = ["ink", "ink-soft", "paper", "wash", "line", "edge", "accent", "on-accent"];

/** The contrast of two colors in hundredths. */
export type Contrast = (one: number, other: number) => number;

/**
 * Looks at the colors as they come out on the screen that stands, and shuts the page's colors out when text on paper,
 * links on paper or words on buttons are too faint.
 */
export function guard(root: ShadowRoot, contrast: Contrast): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const paper = find(".root");
  if (!paper) return;
  const wash = find(".bar") ?? paper;
  const [soft, link, button] = [find(".small, .hint"), find(".language, .back"), find(".continue, .call")];
  const pairs = [[paper, paper], [paper, wash], [soft, paper], [link, paper], [link, wash], [button, button]] as const;
  const readable = pairs.every(([text, behind]) => {
    if (!text || !behind) return true;
    const [front, back] = [color(text, "color"), color(behind, "background-color")];
    return front !== undefined && back !== undefined && contrast(front, back) >= READABLE;
  });
  if (readable) return;
  for (const name of COLORS) for (const dark of ["", "-dark"]) paper.style.setProperty(`--loc-${name}${dark}`, "initial");
}

/** A color as the browser computes it: `rgb(22, 37, 43)`. Undefined for one that shines through or is written otherwise. */
function color(element: Element, name: string): number | undefined {
  const computed = element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(name);
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1);
  return parts?.reduce((color, part) => color * 256 + Number(part), 0);
}
