import type { SheetValue } from "../../src/workbook/sheetValue";
import type { CellName, SharedSheet } from "./sharedSheet";

/** The class tabs of the shared sheet. */
export const classes: readonly string[] = ["Oak", "Elm"];

/** Finds what belongs to a child in a shared sheet, wherever its rows have moved. */
export class ChildPlaces {
  /** The children of all classes, in the order in which they stood at first. */
  readonly upns: readonly string[];

  constructor(private readonly sheet: SharedSheet) {
    this.upns = classes.flatMap((name) =>
      sheet
        .values(name)
        .slice(1)
        .map((row) => String(row[0])),
    );
  }

  /** The UPN of a child, counted over all classes; past the last one the count begins again. */
  upnOf(child: number): string {
    return this.upns[child % this.upns.length] ?? "";
  }

  /** The class tab that has a row for this child. */
  tabOf(upn: string): string {
    return classes.find((name) => this.sheet.rowOf(name, upn) > 0) ?? "Oak";
  }

  /** The cell under a heading in the child's class tab. */
  cell(upn: string, header: string): CellName {
    return `${this.tabOf(upn)} · ${upn} · ${header}`;
  }

  /** The cell in Targets with what was agreed for the child's reading at the year's end. */
  agreedCell(upn: string): CellName {
    return `Targets · ${upn} · Reading · Year end · Agreed`;
  }

  /** The row in Targets that counts now for the child's reading at the year's end. */
  targetRow(upn: string): SheetValue[] | undefined {
    const inRow = (row: readonly SheetValue[], header: string) =>
      row[this.sheet.column("Targets", header)];
    return this.sheet
      .values("Targets")
      .slice(1)
      .find(
        (row) =>
          row[0] === upn &&
          inRow(row, "Subject") === "Reading" &&
          inRow(row, "Horizon") === "Year end" &&
          inRow(row, "State") !== "Replaced",
      );
  }
}
