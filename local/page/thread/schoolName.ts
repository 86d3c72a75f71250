import { readCell } from "../../workbook/cellValue";
import type { LocalWorkbook } from "../../workbook/localWorkbook";

/** The school's name as the Settings tab has it; the workbook's name where there is none. */
export function schoolName(workbook: LocalWorkbook): string {
  const settings = workbook.sheets().find(({ name }) => name.trim().toLowerCase() === "settings");
  const text = (row: number, column: number): string =>
    String(readCell(settings?.findCell(row, column), workbook.timeZone)).trim();
  for (let row = 1; row <= (settings?.rowCount ?? 0); row++) {
    for (let column = 1; column <= (settings?.columnCount ?? 0); column++) {
      if (text(row, column).toLowerCase() === "school name") {
        return text(row, column + 1) || workbook.name;
      }
    }
  }
  return workbook.name;
}
