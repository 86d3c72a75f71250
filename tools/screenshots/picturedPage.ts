import { launch, type Viewport } from "../../local/browser/launch";
import { type OpenedPage, openPage } from "../../testing/browser/openPage";
import { openTab } from "../../testing/journeys/support/desk";
import { moment, type PreparedSample, shownClass } from "./preparedSample";

/** Stops what `Date` tells, and nothing else: timers and the measuring of time go on. */
const stopDates = `{
  const moment = ${moment.getTime()};
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [moment] : given));
    }
    static now() {
      return moment;
    }
  };
}`;

/** Opens the page over the sample school, the shown class in front, with a clock that stands still. */
export async function picturedPage(
  sample: PreparedSample,
  viewport: Viewport,
  take: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const browser = await launch(viewport);
  try {
    await browser.context.addInitScript(stopDates);
    const opened = await openPage({ browser, makeWorkbook: sample.copyTo });
    try {
      await openTab(opened.page, shownClass);
      await opened.page.locator(".luckysheet-cell-selected").first().waitFor();
      await take(opened);
      if (opened.errors.length > 0) throw new Error(opened.errors.join("\n"));
    } finally {
      await opened.close();
    }
  } finally {
    await browser.close();
  }
}
