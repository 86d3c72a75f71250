import type { TabLayout } from "../../src/workbook/layout/column";
import type { SheetTab, SheetValue } from "../../src/workbook/sheetValue";
import { classTab } from "../../src/workbook/tabs/classTab";
import { pupilsTab } from "../../src/workbook/tabs/pupils";

/** A row of a tab by the keys of its columns. */
export type TestRow = Readonly<Record<string, SheetValue>>;

/** A tab laid out as set-up makes it, with rows below its headers. */
export function aTab(
  layout: TabLayout,
  rows: readonly TestRow[] = [],
  name = layout.name,
): SheetTab {
  const headers = layout.columns.map(({ header }) => header);
  const body = rows.map((row) => layout.columns.map(({ key }) => row[key] ?? ""));
  return { name, values: [headers, ...body] };
}

/** A Pupils tab. */
export function pupils(...rows: readonly TestRow[]): SheetTab {
  return aTab(pupilsTab, rows);
}

/** A class tab. */
export function classOf(name: string, ...rows: readonly TestRow[]): SheetTab {
  return aTab(classTab(name), rows);
}

/** Two made-up children of Oak class, Year 4, with right UPNs of a fictitious school. */
export const amira = {
  upn: "Q838999926001",
  surname: "Khan",
  firstName: "Amira",
  yearGroup: "Year 4",
  className: "Oak",
};
export const ben = {
  upn: "E838999926002",
  surname: "Ash",
  firstName: "Ben",
  yearGroup: "Year 4",
  className: "Oak",
};
