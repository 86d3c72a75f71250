import { readUpn } from "../../core/pupils/upn";
import { plainHeader } from "../layout/columnMap";
import type { FileHeader } from "./findHeader";
import type { FileRow, FileTable, PlannedRow } from "./importKind";

/** The rows of a table below its header. */
export interface FileRows {
  readonly rows: readonly FileRow[];
  /** Rows that hold no data: totals, and the header again. */
  readonly passedOver: readonly PlannedRow[];
}

/**
 * Reads the rows below a header by the fields whose columns were found. Blank rows are no rows;
 * totals and repeated headers are passed over, and say so. Each has the number that it has in the file.
 */
export function readFileRows(
  { name, rows, lines }: FileTable,
  header: FileHeader,
  columns: ReadonlyMap<string, number>,
): FileRows {
  const read: FileRow[] = [];
  const passedOver: PlannedRow[] = [];
  const lineOf = (index: number) => lines?.[index] ?? index + 1;
  const headerLine = lineOf(header.lastRow - 1);
  const headerRows = rows.slice(header.firstRow - 1, header.lastRow).map(plainRow);
  for (const [index, cells] of rows.entries()) {
    if (index < header.lastRow || cells.every((text) => text.trim() === "")) continue;
    const line = lineOf(index);
    const reason = whyNoData(cells, headerRows);
    if (reason === undefined) {
      const text = (field: string) => (cells[(columns.get(field) ?? 0) - 1] ?? "").trim();
      read.push({ table: name, line, headerLine, text });
    } else {
      const about = cells.find((text) => text.trim() !== "")?.trim() ?? "";
      passedOver.push({ table: name, line, outcome: "passOver", about, reason, changes: [] });
    }
  }
  return { rows: read, passedOver };
}

function whyNoData(cells: readonly string[], headerRows: readonly string[]): string | undefined {
  // Most rows differ from the header in their first cell, which spares large files the others.
  const first = `${plainHeader(cells[0] ?? "")}|`;
  const maybe = headerRows.filter((header) => `${header}|`.startsWith(first));
  if (maybe.length > 0 && maybe.includes(plainRow(cells))) return "This is the header again.";
  return isTotals(cells) ? "This is a row of totals, not of data." : undefined;
}

function plainRow(cells: readonly string[]): string {
  return cells.map(plainHeader).join("|").replace(/\|+$/, "");
}

const totals =
  /^(?:(?:grand|overall|sub|class|school|year|year \d|group|report)[\s-]*)?(?:totals?|averages?|mean|median|count|sum)\b|^number of (?:pupils|children|students|records|rows)\b|^\d+ (?:pupils|children|students|records|rows)\b/i;

/** A row that begins with a word for totals and goes on with figures alone: `Mean` is a surname too. */
function isTotals(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map((text) => text.trim()).filter((text) => text !== "");
  if (first === undefined || !totals.test(first)) return false;
  return others.every((text) => {
    const figure = /\d/.test(text) || !/\p{L}/u.test(text) || totals.test(text);
    return figure && readUpn(text).kind === "notAUpn";
  });
}
