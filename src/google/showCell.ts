import type { CellPlace } from "../app/api";
import { SidebarProblem } from "../app/sidebar/sidebarProblem";

/** Opens a tab and selects a cell of it. */
export function showCell({ tab, address }: CellPlace): CellPlace {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet || !/^[A-Z]{1,3}[1-9]\d*$/.test(address)) {
    throw new SidebarProblem(
      "That cell is no longer there: its tab was renamed or removed. Open the list again to see what stands now.",
    );
  }
  sheet.activate();
  sheet.getRange(address).activate();
  return { tab, address };
}
