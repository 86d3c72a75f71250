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

/** Cuts what is selected in the grid, and waits until the keyboard is there again. */
export async function cut(page: Page): Promise<void> {
  const frame = page.locator(".fortune-selection-copy").first();
  await page.keyboard.press("Escape");
  await frame.waitFor({ state: "detached" });
  await page.keyboard.press("Control+X");
  await frame.waitFor({ state: "attached" });
  await page.locator(".luckysheet-cell-input:focus").first().waitFor({ state: "attached" });
}

/** The screen of the sidebar that is shown: those visited before it stay behind it, hidden. */
export function shownScreen(sidebar: FrameLocator): Locator {
  return sidebar.locator(".screen:not([hidden])");
}

/** What the sidebar says last to those who use a screen reader. */
export function spoken(sidebar: FrameLocator): Locator {
  return sidebar.locator("#page > [aria-live]");
}

/** Presses Tab until this has the focus; it must be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element.matches(":focus"))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

/** The arrow of the drop-down in the selected cell. */
export function listArrow(page: Page): Locator {
  return page.locator("#luckysheet-dataVerification-dropdown-btn");
}

/** A value in the open list of a cell. */
export function inList(page: Page, value: string): Locator {
  return page
    .locator("#luckysheet-dataVerification-dropdown-List")
    .getByText(value, { exact: true });
}

/** Picks a value from the drop-down list of a cell, with the mouse. */
export async function pickInto(page: Page, address: string, value: string): Promise<void> {
  await selectCells(page, address);
  await listArrow(page).click();
  await inList(page, value).click();
}

/** Waits until a field to type in holds this text. */
export async function waitForText(field: Locator, text: string): Promise<void> {
  const element = await field.elementHandle();
  const frame = await element?.ownerFrame();
  await frame?.waitForFunction(
    ([input, wanted]) => input !== null && "value" in input && input.value === wanted,
    [element, text] as const,
  );
}

/** Waits until the selected cell holds this. */
export function waitForContents(page: Page, text: string): Promise<void> {
  return waitForText(contents(page), text);
}

/** Lets no call of this function of the add-on reach the server, until what is returned is called. */
export async function loseCalls(page: Page, functionName: string): Promise<() => Promise<void>> {
  const calls = "**/api/call";
  await page.route(calls, (route) => {
    const asked = route.request().postDataJSON() as { readonly functionName: string };
    return asked.functionName === functionName ? route.abort() : route.continue();
  });
  return () => page.unroute(calls);
}
