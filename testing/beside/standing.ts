import type { SheetValue } from "../../src/workbook/sheetValue";
import { classes } from "./childPlaces";
import type { CellName, SharedSheet } from "./sharedSheet";

const typedIn = ["Reading autumn", "Writing autumn", "Strengths", "Comment"];

/** What stands now in each cell that a story's people type in. */
export function standing(sheet: SharedSheet): Map<CellName, SheetValue> {
  const cells = new Map<CellName, SheetValue>();
  const read = (name: string, headers: readonly string[]) => {
    const tab = sheet.tab(name);
    for (const [at] of tab.values.slice(1).entries()) {
      for (const header of headers) {
        const column = sheet.column(name, header);
        const cell = sheet.nameOf(tab, at + 1, column);
        if (cell) cells.set(cell, tab.values[at + 1]?.[column] ?? "");
      }
    }
  };
  for (const name of classes) read(name, typedIn);
  read("Targets", ["Agreed"]);
  return cells;
}

/** Who and what has a row now, in order: children by tab, and targets that were not replaced. */
export function rowsStanding(sheet: SharedSheet): string[] {
  const upns = [...classes, "Pupils"].flatMap((name) =>
    sheet
      .values(name)
      .slice(1)
      .flatMap((row) => (row[0] === "" ? [] : [`${name} ${row[0]}`])),
  );
  const [headers = [], ...rows] = sheet.values("Targets");
  const targets = rows
    .filter((row) => row[headers.indexOf("State")] !== "Replaced" && row[0] !== "")
    .map((row) =>
      [row[0], row[headers.indexOf("Subject")], row[headers.indexOf("Horizon")]].join(" "),
    );
  return [...upns, ...targets].sort();
}
