import type { Page } from "playwright-core";

/** How far down a sheet is shown: whole, or since the page breaks none, as far as its first chart. */
const shownHeight = `(() => {
  const paper = document.querySelector('[data-testid="document"] section.docx');
  const { top, bottom } = paper.getBoundingClientRect();
  const chart = paper.querySelector("img");
  return (chart === null ? bottom : chart.getBoundingClientRect().bottom + 8) - top;
})()`;

/** Opens a document from Drive and photographs its first sheet of paper, to the end or to its first chart. */
export async function photographPaper(page: Page, name: RegExp, file: string): Promise<void> {
  const before = page.viewportSize();
  // The whole sheet has to fit on the screen, with the dialog's own bar above it.
  await page.setViewportSize({ width: 1200, height: 1500 });
  const drive = page.getByTestId("drive");
  await page.getByRole("button", { name: "Drive", exact: true }).click();
  await drive.getByRole("button", { name }).click();
  const paper = page.getByTestId("document").locator("section.docx").first();
  await paper.waitFor();
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  const place = await paper.boundingBox();
  if (place === null) throw new Error("The document shows no paper.");
  const height = Number(await page.evaluate(shownHeight));
  await page.screenshot({ path: file, clip: { ...place, height } });
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await drive.getByRole("button", { name: "Close Drive" }).click();
  if (before !== null) await page.setViewportSize(before);
}
