/** Colors from the page: used when people can read them, and refused all together when not. */

/** What text needs against what is behind it. */
const READABLE = 4.5;

/**
 * Looks at the colors as they come out on the screen that stands, and shuts the page's colors out when text on paper,
 * links on paper or words on buttons are too faint.
 */
export function guard(root: ShadowRoot): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const paper = find(".root");
  if (!paper) return;
  // The page may have mended them since.
  paper.removeAttribute("data-plain");
  const wash = find(".bar") ?? paper;
  const [soft, link, button] = [find(".small, .hint"), find(".language, .back"), find(".continue, .call")];
  const pairs = [[paper, paper], [paper, wash], [soft, paper], [link, paper], [link, wash], [button, button]] as const;
  const readable = pairs.every(([text, behind]) => {
    if (!text || !behind) return true;
    const [dark, light] = [luminance(text, "color"), luminance(behind, "background-color")].sort((one, other) => one - other);
    return (light! + 0.05) / (dark! + 0.05) >= READABLE;
  });
  paper.toggleAttribute("data-plain", !readable);
}

/**
 * How bright a color is, as WCAG defines it, from 0 to 1. It is read as the browser computes it: `rgb(22, 37, 43)`. Not a
 * number for one that shines through or is written otherwise, which then no limit is kept with.
 */
function luminance(element: Element, name: string): number {
  const computed = element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(name);
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1) ?? [];
  const [red, green, blue] = parts.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
