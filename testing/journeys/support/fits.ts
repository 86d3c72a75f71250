import type { FrameLocator } from "playwright-core";

/**
 * In the browser: what is wider than its place. A list to choose from draws its own words, so their
 * width is measured beside it; lines to type in may scroll, and what is for screen readers only is
 * not seen.
 */
const tooWide = `(() => {
  const found = [];
  const tell = (element, by) =>
    found.push(element.tagName.toLowerCase() + "." + element.className + " by " + by + ": " + element.textContent.trim().slice(0, 60));
  const ruler = document.createElement("span");
  ruler.style.cssText = "position:absolute;visibility:hidden;white-space:nowrap";
  for (const element of document.querySelectorAll("html, body, body *")) {
    if (element.closest("svg, .unseen, script, option, input") || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    if (element.tagName === "SELECT") {
      ruler.style.font = style.font;
      ruler.textContent = element.selectedOptions[0].textContent;
      document.body.append(ruler);
      const arrow = 20;
      const room = element.clientWidth - arrow - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const over = Math.ceil(ruler.offsetWidth - room);
      ruler.remove();
      if (over > 0) tell(element, over + " px (" + element.selectedOptions[0].textContent + ")");
      continue;
    }
    if (style.display === "inline" || element.clientWidth === 0) continue;
    const over = element.scrollWidth - element.clientWidth;
    if (over > 1) tell(element, over + " px");
    const lower = element.scrollHeight - element.clientHeight;
    if (style.overflowY === "hidden" && lower > 1) tell(element, lower + " px of height");
  }
  return found;
})()`;

/** What of the sidebar is wider than its place, or cut. The page itself must not scroll sideways. */
export async function doesNotFit(sidebar: FrameLocator): Promise<string[]> {
  return (await sidebar.locator("html").evaluate(tooWide)) as string[];
}
