import type { SessionOptions } from "../../local/sessionOptions";
import type { SheetTab } from "../../src/workbook/sheetValue";
import { copyOf, type OpenTabs, openTabs } from "./openTabs";

const setUpOnce = new Map<string, Promise<OpenTabs>>();

/**
 * Opens a workbook of these tabs that has been set up. It is set up once for all tests of a file,
 * by a person who answers nothing and whom nothing disturbs: each test has a copy, with its own options.
 */
export async function openSetUp(
  tabs: readonly SheetTab[],
  options: Partial<Pick<SessionOptions, "answer" | "interfere">> = {},
): Promise<OpenTabs> {
  const key = JSON.stringify(tabs);
  const first = setUpOnce.get(key) ?? setUp(tabs);
  setUpOnce.set(key, first);
  return copyOf(await first, options);
}

async function setUp(tabs: readonly SheetTab[]): Promise<OpenTabs> {
  const workbook = await openTabs(tabs);
  workbook.click("Set up this workbook");
  return workbook;
}
