import { cellText } from "../../core/cell";
import { plainHeader, readRows } from "../../workbook/layout/columnMap";
import { newPhrases } from "../../workbook/phrases/newPhrases";
import { phraseEdition, phraseEditionSetting } from "../../workbook/phrases/phraseEdition";
import { phraseRow } from "../../workbook/phrases/phraseRow";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { asText } from "../../workbook/sheetValue";
import { settingRows } from "../../workbook/tabs/settings";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed } from "../api";
import { count } from "../jobReport";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { readFixedTabs } from "./readFixedTabs";
import { rowCells } from "./rowCells";
import { SidebarProblem } from "./sidebarProblem";
import { cellChanges } from "./writeCells";

/**
 * Adds the shipped phrases that the Phrases tab has never had below its last row, and notes in Settings
 * how far it has been offered them. What stands in the tab is not touched.
 */
export function addPhrases(changing: Changing): Changed {
  return changeWorkbook(changing, "Add new phrases", (store) => {
    const { phrases, settings } = readFixedTabs(store, ["phrases", "settings"]);
    if (!phrases || !settings) {
      throw new SidebarProblem(
        "There is no Phrases or no Settings tab, so nothing was added. Choose Set up this workbook, then try again.",
      );
    }
    const added = newPhrases({ phrases, settings });
    const what = `Added ${count(added.length, "new phrase")} to the Phrases tab`;
    if (added.length === 0) return { changes: [], what, leftAlone: [] };
    const first = lastRowOf(phrases) + 1;
    const cells = added.flatMap((phrase, index) =>
      rowCells(phrases, first + index, phraseRow(phrase)),
    );
    const changes = [...cellChanges(phrases.tab.name, cells), ...noteEdition(settings)];
    return { changes, what, leftAlone: [] };
  });
}

/** In the row of the setting, else in a new one below the last. */
function noteEdition(settings: KnownTab) {
  const row = readRows(settings.tab, settings.map, settings.layout).find(
    ({ cell }) =>
      plainHeader(cellText(cell("setting").typed)) === plainHeader(phraseEditionSetting),
  );
  const meaning = settingRows(0).find(({ name }) => name === phraseEditionSetting)?.meaning ?? "";
  const value = asText(String(phraseEdition));
  const cells = row
    ? rowCells(settings, row.row, { value })
    : rowCells(settings, lastRowOf(settings) + 1, {
        setting: phraseEditionSetting,
        value,
        meaning,
      });
  return cellChanges(settings.tab.name, cells);
}
