import { readAcademicYear } from "../../core/calendar/academicYear";
import { dayInFigures, readDay } from "../../core/calendar/days";
import { asText } from "../../workbook/sheetValue";
import type { SettingRow } from "../../workbook/tabs/settings";
import type { Changed } from "../api";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { placeOf } from "./names";
import { choicesOf, readSettingsTab, type SettingsTab, shownSetting } from "./settings";
import { SidebarProblem } from "./sidebarProblem";
import { cellChanges } from "./writeCells";

/** A setting's new value. `before` is what was shown. */
export interface SettingChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Writes a setting, found again by its name, if what was shown still stands there. */
export function saveSetting(changing: Changing, { name, before, after }: SettingChange): Changed {
  return changeWorkbook(changing, "Change a setting", (store) => {
    const settings = readSettingsTab(store, changing.now);
    const row = settings.rows.find((each) => each.name === name);
    const cell = settings.cellOf(name);
    if (!row || !cell || cell.column === 0) {
      throw new SidebarProblem(
        `The Settings tab has no row ‘${name}’. Choose Set up this workbook to add it, then change it again.`,
      );
    }
    const what = `Changed the setting ‘${name}’`;
    const wanted = valueFor(row, after.trim(), settings);
    const now = shownSetting(row, cell);
    if (now === wanted) return { changes: [], what, leftAlone: [] };
    if (now !== before.trim()) {
      return { changes: [], what, leftAlone: [{ ...placeOf(cell), now }] };
    }
    const { tab, row: place, column } = cell;
    const changes = cellChanges(tab, [{ row: place, column, value: asText(wanted) }]);
    return { changes, what, leftAlone: [] };
  });
}

/** The value as the Settings tab keeps it. Blank is allowed: the standard value then holds. */
function valueFor(row: SettingRow, after: string, { scales }: SettingsTab): string {
  if (after === "") return "";
  const choices = choicesOf(row, scales);
  if (choices.length > 0) {
    const chosen = choices.find((each) => each.toLowerCase() === after.toLowerCase());
    if (chosen === undefined) throw unreadable(row, after, `one of ${choices.join(", ")}`);
    return chosen;
  }
  if (row.content.kind === "date") {
    const day = readDay(after);
    if (day === undefined) throw unreadable(row, after, "a day such as 18/12/2026");
    return dayInFigures(day);
  }
  if (row.name === "Academic year" && readAcademicYear(after) === undefined) {
    throw unreadable(row, after, "a year such as 2026/27");
  }
  return after;
}

function unreadable({ name }: SettingRow, after: string, expected: string): SidebarProblem {
  return new SidebarProblem(
    `‘${after}’ cannot be used for ‘${name}’, so nothing was changed. Please give ${expected}.`,
  );
}
