import { dayInFigures, readDay } from "../../core/calendar/days";
import { rollByUpn } from "../../core/school/roll";
import { readSchool } from "../../workbook/read/readSchool";
import { asText, isoDate, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed, ParentsTold } from "../api";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { plainLines } from "./childTexts";
import { gone } from "./childView";
import { personWith } from "./decider";
import { rowCells } from "./rowCells";
import { SidebarProblem } from "./sidebarProblem";
import { cellChanges } from "./writeCells";

const unread = fixedTabsBut("pupils", "settings", "scales", "staff", "parents");

/**
 * Records what the parents of a child were told, and what they said: a row of the Parents tab
 * (target-setting policy, 2.3 and 4.6). Days to come are refused, since nothing was told yet.
 */
export function tellParents(changing: Changing, entry: ParentsTold, by: string): Changed {
  return changeWorkbook(changing, "Told parents", (store) => {
    const { school, tabs } = readSchool(store.readTabs(unread), isoDate(changing.now));
    const known = tabs.fixed.parents;
    if (!known) {
      throw new SidebarProblem(
        "There is no Parents tab yet, so nothing was saved. Choose Set up this workbook, then save again.",
      );
    }
    const pupil = rollByUpn(school).get(entry.upn)?.pupil;
    if (!pupil) throw new SidebarProblem(gone);
    const day = readDay(entry.date);
    if (day === undefined || day > school.today) {
      throw new SidebarProblem(
        `Nothing was saved: please give the day on which parents were told, no later than today, such as ${dayInFigures(school.today)}.`,
      );
    }
    if (entry.told.trim() === "" && entry.comment.trim() === "") {
      throw new SidebarProblem(
        "Nothing was saved: please say what parents were told, or what they said.",
      );
    }
    const asks = { staff: school.staff ?? [], address: store.who(), typed: by };
    const who = personWith("told the parents", asks);
    const values: Readonly<Record<string, SheetValue>> = {
      date: toSheetDate(day),
      surname: asText(pupil.surname),
      firstName: asText(pupil.firstName),
      className: asText(pupil.className ?? ""),
      upn: asText(entry.upn),
      told: asText(plainLines(entry.told)),
      how: asText(entry.how),
      whoCame: asText(entry.whoCame.trim()),
      comment: asText(plainLines(entry.comment)),
      by: asText(who.name),
    };
    const row = lastRowOf(known) + 1;
    const cells = rowCells(known, row, values);
    return {
      changes: cellChanges(known.tab.name, cells),
      what: "Recorded what the parents of 1 child were told",
      leftAlone: [],
      by: who.signature,
    };
  });
}
