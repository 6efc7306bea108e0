/** Whether anything of the widget is out of sight sideways. */
import type { Page } from "@playwright/test";

/** What sticks out sideways, or is cut off: nothing, if all is well. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const whole = document.documentElement;
    if (whole.scrollWidth > whole.clientWidth) found.push(`the page scrolls sideways: ${whole.scrollWidth} > ${whole.clientWidth}`);
    const root = document.querySelector("level-of-care")!.shadowRoot!.querySelector<HTMLElement>(".root")!;
    const room = root.getBoundingClientRect();
    // The room is the page's to give: the widget may not take more.
    const given = document.querySelector("level-of-care")!.getBoundingClientRect();
    if (room.left < given.left - 1 || room.right > given.right + 1) found.push(`the widget is wider than its place: ${Math.round(room.width)} > ${Math.round(given.width)}`);
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (element.closest(".hidden, .status, svg") || !element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      const out = box.left < room.left - 1 || box.right > room.right + 1;
      const cut = element.tagName !== "SELECT" && getComputedStyle(element).overflow !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const spills = element.matches("button, a, summary, p, h2, h3, h4, li, dd, dt") && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (out || cut || spills) found.push(`${element.outerHTML.slice(0, 100)} (${Math.round(box.left)} to ${Math.round(box.right)} in ${Math.round(room.right)})`);
    }
    return found;
  });
}
