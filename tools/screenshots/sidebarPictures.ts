import { join } from "node:path";
import type { Page } from "playwright-core";
import { type ScreenName, screens } from "../../sidebar/screens";
import type { OpenedPage } from "../../testing/browser/openPage";
import { goToScreen, openSidebar, shownScreen } from "../../testing/journeys/support/desk";
import { picturedPage } from "./picturedPage";
import type { PreparedSample } from "./preparedSample";

/** A screen of the usual height; a longer one is pictured as far down as this. */
const heights = { least: 640, most: 8000 } as const;

/** What has to be chosen on a screen before it reads anything, and what it shows when it has read. */
const shown: Readonly<
  Record<
    ScreenName,
    { readonly choose?: readonly [list: string, option: string]; readonly text: RegExp }
  >
> = {
  class: { text: /^Children off target$/ },
  child: { text: /^For the letter$/ },
  school: { choose: ["Which children?", "School"], text: /^Gaps between groups$/ },
  targets: { text: /targets? in this list/ },
  meetings: { choose: ["Class", "Ash"], text: /^Reviews with the children$/ },
  letters: { text: /^The letters$/ },
  import: { text: /^In a tab of this workbook$/ },
  setUp: { text: /^What can be undone$/ },
};

/** Photographs every screen of the sidebar from top to bottom. `zoom` is 1 for 100%. */
export function sidebarPictures(
  sample: PreparedSample,
  folder: string,
  zoom: number,
): Promise<void> {
  const window = { width: 1280, height: heights.least * zoom, zoom };
  return picturedPage(sample, window, async (opened) => {
    const sidebar = await openSidebar(opened);
    for (const { name, tab, heading } of screens) {
      await goToScreen(sidebar, tab, heading);
      const { choose, text } = shown[name];
      const screen = shownScreen(sidebar);
      if (choose) await screen.getByLabel(choose[0]).selectOption(choose[1]);
      await screen.getByText(text).first().waitFor();
      await showWhole(opened);
      const path = join(folder, `sidebar-${name}-${zoom * 100}.png`);
      await opened.page.getByTestId("sidebar").screenshot({ path });
    }
  });
}

/** Makes the window so high that the sidebar's screen need not scroll. */
async function showWhole({ page, frames }: OpenedPage): Promise<void> {
  const content = await frames.sidebar.locator("html").evaluate("document.body.scrollHeight");
  const inFrame = await frames.sidebar.locator("html").evaluate("innerHeight");
  const size = sizeOf(page);
  const wanted = size.height + Number(content) - Number(inFrame);
  const height = Math.min(heights.most, Math.max(heights.least, wanted));
  await page.setViewportSize({ ...size, height });
}

function sizeOf(page: Page): { readonly width: number; readonly height: number } {
  const size = page.viewportSize();
  if (size === null) throw new Error("The window has no size.");
  return size;
}
