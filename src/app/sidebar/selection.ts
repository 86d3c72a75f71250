import { cellText } from "../../core/cell";
import { bestHeaderRow } from "../../workbook/layout/columnMap";
import { upnOf } from "../../workbook/read/fields";
import { recogniseTabs } from "../../workbook/read/recogniseTabs";
import { type SheetTab, toCellValue } from "../../workbook/sheetValue";
import { pupilsTab } from "../../workbook/tabs/pupils";
import type { Selection } from "../api";
import type { SchoolClass } from "./schoolClasses";

/** The row that is selected. Rows count from 1. */
export interface SelectedRow {
  readonly tab: string;
  readonly row: number;
}

/** What a selected row tells, where all class tabs have been read. */
export function selectionIn({ tab, row }: SelectedRow, classes: readonly SchoolClass[]): Selection {
  const found = classes.find(({ tabs }) => tabs.some((each) => each.tab.name === tab));
  if (!found) return {};
  const child = found.rows.find(({ cells }) => cells.upn.tab === tab && cells.upn.row === row);
  return { className: found.name, ...(child && child.upn !== "" ? { upn: child.upn } : {}) };
}

/**
 * What a selected row tells by itself. `tab` holds the tab's rows from its top: as many as its
 * headings need, and `row`, the values of the selected row. The class is named as its tab is.
 */
export function selectionOf(tab: SheetTab, row: SheetTab["values"][number]): Selection {
  const isClass = recogniseTabs([tab]).classes.length > 0;
  const map = bestHeaderRow(tab, pupilsTab);
  const place = map?.columns.get("upn");
  if (!map || place === undefined || row === tab.values[map.headerRow - 1]) {
    return isClass ? { className: tab.name } : {};
  }
  const cell = { tab: tab.name, row: 0, column: place, header: "" };
  const typed = toCellValue(row[place - 1]);
  const upn = cellText(typed) === "" ? "" : upnOf({ ...cell, typed });
  return { ...(isClass ? { className: tab.name } : {}), ...(upn === "" ? {} : { upn }) };
}
