import type { FrameLocator, Locator, Page } from "playwright-core";
import type { OpenedPage } from "../../browser/openPage";

/** Says who sits at the keyboard, as the list on the page names them. */
export async function sitAs(page: Page, person: string): Promise<void> {
  await page.getByLabel("You are").selectOption({ label: person });
}

/** Chooses an item of the add-on's menu. */
export async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Pupil Targets" }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Opens the sidebar from the menu and waits until it shows the workbook. */
export async function openSidebar({ page, frames }: OpenedPage): Promise<FrameLocator> {
  await chooseFromMenu(page, "Open the sidebar");
  await frames.sidebar.getByLabel("Class", { exact: true }).waitFor();
  return frames.sidebar;
}

/** Goes to a screen of the sidebar by its tab. */
export async function goToScreen(
  sidebar: FrameLocator,
  tab: string,
  heading: string,
): Promise<void> {
  await sidebar.getByRole("navigation").getByRole("button", { name: tab, exact: true }).click();
  await sidebar.getByRole("heading", { level: 2, name: heading }).waitFor();
}

/** What stands in the selected cell, in the bar above the grid. */
export function contents(page: Page): Locator {
  return page.getByLabel("Cell contents");
}

/** What the page tells about the selected cell: its header, note and link. */
export function aboutCell(page: Page): Locator {
  return page.getByTestId("about-cell");
}

/** Brings a tab of the workbook to the front. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name, exact: true });
  await tab.click();
  await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
}

/** Selects cells of the tab in front: `P2:R31`. */
export async function selectCells(page: Page, address: string): Promise<void> {
  const place = page.getByLabel("Go to cell");
  await place.fill(address);
  await place.press("Enter");
}

/** Types over a cell of the tab in front. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCells(page, address);
  await contents(page).fill(text);
  await contents(page).press("Enter");
}

/** Pastes rows of cells where the keyboard is, as from another spreadsheet. */
export async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join("\t")).join("\n");
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press("Control+V");
}
