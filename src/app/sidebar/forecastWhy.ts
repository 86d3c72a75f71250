import { academicYearName } from "../../core/calendar/academicYear";
import { cellText } from "../../core/cell";
import { rollByUpn } from "../../core/school/roll";
import { subjectNames } from "../../core/subject";
import { readSchool } from "../../workbook/read/readSchool";
import { asText, isoDate, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import { horizonNames } from "../../workbook/tabs/targets";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed, ForecastWhy } from "../api";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { gone } from "./childView";
import { personWith } from "./decider";
import { rowCells } from "./rowCells";
import { SidebarProblem } from "./sidebarProblem";
import { cellChanges } from "./writeCells";

const unread = fixedTabsBut("pupils", "settings", "scales", "staff", "forecastReasons");

/** Keeps why a teacher forecasts what the evidence does not suggest: nobody is reminded of that forecast again. */
export function keepForecastWhy(changing: Changing, reason: ForecastWhy, by: string): Changed {
  return changeWorkbook(changing, "Say why a forecast differs", (store) => {
    const { school, tabs } = readSchool(store.readTabs(unread), isoDate(changing.now));
    const known = tabs.fixed.forecastReasons;
    if (!known) {
      throw new SidebarProblem(
        "There is no Forecast reasons tab yet, so nothing was saved. Choose Set up this workbook, then save again.",
      );
    }
    if (!rollByUpn(school).has(reason.upn)) throw new SidebarProblem(gone);
    const why = reason.why.trim();
    if (why === "") throw new SidebarProblem("Please say why, in a few words.");
    const asks = { staff: school.staff ?? [], address: store.who(), typed: by };
    const who = personWith("forecasts this", asks);
    const standing = (school.forecastReasons ?? []).find(
      (row) =>
        row.upn === reason.upn &&
        row.year === school.settings.academicYear &&
        row.subject !== undefined &&
        subjectNames[row.subject] === reason.subject &&
        row.horizon !== undefined &&
        horizonNames[row.horizon] === reason.horizon &&
        cellText(row.cells.forecast.typed) === reason.forecast,
    );
    const row = standing?.cells.upn.row ?? lastRowOf(known) + 1;
    const values: Readonly<Record<string, SheetValue>> = {
      upn: asText(reason.upn),
      year: asText(academicYearName(school.settings.academicYear)),
      subject: asText(reason.subject),
      horizon: asText(reason.horizon),
      forecast: asText(reason.forecast),
      why: asText(why),
      by: asText(who.name),
      on: toSheetDate(school.today),
    };
    const cells = rowCells(known, row, values);
    return {
      changes: cellChanges(known.tab.name, cells),
      what: "Kept why 1 forecast differs from the evidence",
      leftAlone: [],
      by: who.signature,
    };
  });
}
