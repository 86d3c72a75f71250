import { toSheetDate } from "../../../src/workbook/sheetValue";
import type { SchoolClass } from "../people/classNames";
import type { SchoolTab } from "../schoolWorkbook";

const places = ["Wildlife park", "Castle and museum", "Fossil beach", "Forest school day"];

/** A tab of the school's own, which the add-on does not know and must leave as it is. */
export function tripsTab(classes: readonly SchoolClass[]): SchoolTab {
  const values = [
    ["Class", "Where to", "Date", "Coaches", "Cost per child"],
    ...classes.map(({ name }, index) => [
      name,
      places[index % places.length] ?? "",
      toSheetDate(`2027-0${3 + (index % 4)}-1${index % 5}`),
      1 + (index % 2),
      12.5 + index,
    ]),
  ];
  return { name: "Trips", headerRow: 1, frozenColumns: 0, values, notes: [], backgrounds: [] };
}
