import type { Cell, CellValue, Worksheet } from "@cj-tech-master/excelts";
import { instantOf, wallClock } from "../timeZone";

/** What a script reads from a cell. An empty cell is the empty string. */
export type ScriptValue = string | number | boolean | Date;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !(value instanceof Date);

function textOf(value: unknown): string {
  if (isObject(value) && Array.isArray(value.richText)) {
    return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  }
  return String(value ?? "");
}

/** The label of a `HYPERLINK` formula, the one formula whose result is known without calculating. */
function linkLabel(formula: string): string | undefined {
  const match = /^HYPERLINK\("((?:[^"]|"")*)"(?:[,;]\s*"((?:[^"]|"")*)")?\)$/i.exec(formula);
  return (match?.[2] ?? match?.[1])?.replaceAll('""', '"');
}

function formulaResult(value: Record<string, unknown>, zone: string): ScriptValue {
  const { result } = value;
  if (result === undefined || result === null) {
    return typeof value.formula === "string" ? (linkLabel(value.formula) ?? "") : "";
  }
  return toScriptValue(result as CellValue, zone);
}

/** A value of the workbook as a script sees it. Dates are clock times of the zone in the workbook. */
export function toScriptValue(value: CellValue, zone: string): ScriptValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return new Date(instantOf(value.getTime(), zone));
  if (typeof value !== "object") return value;
  const object = value as unknown as Record<string, unknown>;
  if ("formula" in object || "sharedFormula" in object) return formulaResult(object, zone);
  if ("error" in object) return String(object.error);
  if ("checkbox" in object) return object.checkbox === true;
  if ("hyperlink" in object) return textOf(object.text);
  return textOf(value);
}

/** Whether a cell lies under a merge without being its first cell. */
export function isUnderMerge(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** What a script reads from a cell that may not exist. */
export function readCell(cell: Cell | undefined, zone: string): ScriptValue {
  if (cell === undefined || isUnderMerge(cell)) return "";
  return toScriptValue(cell.value, zone);
}

/** The formula of a cell with its equals sign, or the empty string. */
export function formulaOf(cell: Cell | undefined): string {
  if (cell === undefined || isUnderMerge(cell)) return "";
  const formula = cell.formula;
  return formula === undefined || formula === "" ? "" : `=${formula}`;
}

/** Whether a cell holds something: a value or a formula, not only a format or a note. */
export function hasContent(cell: Cell | undefined): boolean {
  if (cell === undefined || isUnderMerge(cell)) return false;
  const { value } = cell;
  if (value === null || value === undefined || value === "") return false;
  return textOf(value) !== "" || typeof value === "object";
}

/** An instant as the workbook keeps dates: the clock time of the zone, written as if it were UTC. */
export function toWorkbookDate(instant: Date, zone: string): Date {
  return new Date(wallClock(instant.getTime(), zone));
}

/** The last row and column with content; 0 and 0 on an empty sheet. */
export function contentExtent(sheet: Worksheet): {
  readonly rows: number;
  readonly columns: number;
} {
  let rows = 0;
  let columns = 0;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (!hasContent(cell)) return;
      rows = Math.max(rows, number);
      columns = Math.max(columns, column);
    });
  });
  return { rows, columns };
}
