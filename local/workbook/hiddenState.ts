import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Rectangle } from "./rectangle";

/** What an .xlsx file has no place for, kept in a sheet that spreadsheet programs never show. */
export interface HiddenState {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly SheetState[];
  readonly protections: readonly ProtectionState[];
  readonly properties: PropertyStores;
  /** Number of the last entry of the journal whose cells are in the file. */
  readonly journalled?: number;
}

export interface SheetState {
  readonly name: string;
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
}

/** A protection of a range, or of a whole sheet where it has no block. */
export interface ProtectionState {
  readonly key: number;
  readonly sheetId: number;
  block?: Rectangle;
  unprotected: readonly Rectangle[];
  description: string;
  warningOnly: boolean;
  editors: readonly string[];
  domainEdit: boolean;
}

/** Properties by store; user properties also by the user's address. */
export interface PropertyStores {
  document: Record<string, string>;
  script: Record<string, string>;
  user: Record<string, Record<string, string>>;
}

/** Name of the sheet that keeps the state. Scripts never see it. */
export const stateSheetName = "local workspace state";

/** Excel's limit is 32,767 characters a cell. */
const chunk = 30_000;

function stateSheet(book: Workbook): Worksheet {
  return (
    book.getWorksheet(stateSheetName) ?? book.addWorksheet(stateSheetName, { state: "veryHidden" })
  );
}

/** Reads the state out of a workbook; undefined where it has none, as one made elsewhere. */
export function readState(book: Workbook): HiddenState | undefined {
  const sheet = book.getWorksheet(stateSheetName);
  if (sheet === undefined) return undefined;
  let text = "";
  for (let row = 1; row <= sheet.rowCount; row++) {
    const part = sheet.findCell(row, 1)?.value;
    if (typeof part !== "string") break;
    text += part;
  }
  try {
    return JSON.parse(text) as HiddenState;
  } catch {
    return undefined;
  }
}

/** Writes the state into a workbook. */
export function writeState(book: Workbook, state: HiddenState): void {
  const sheet = stateSheet(book);
  const text = JSON.stringify(state);
  const last = Math.max(sheet.rowCount, Math.ceil(text.length / chunk));
  for (let row = 1; row <= last; row++) {
    const part = text.slice((row - 1) * chunk, row * chunk);
    sheet.getCell(row, 1).value = part === "" ? null : part;
  }
}

/**
 * Keeps a list of values too long for a validation rule of .xlsx (255 characters), one list a column
 * from the second on, and gives the reference to it.
 */
export function keepList(book: Workbook, values: readonly string[]): string {
  const sheet = stateSheet(book);
  for (let column = 2; ; column++) {
    const letters = sheet.getColumn(column).letter;
    const reference = `'${stateSheetName}'!$${letters}$1:$${letters}$${values.length}`;
    const cells = values.map((_, index) => sheet.findCell(index + 1, column)?.value ?? null);
    if (
      cells.every((cell, index) => cell === values[index]) &&
      (sheet.findCell(values.length + 1, column)?.value ?? null) === null
    ) {
      return reference;
    }
    if ((sheet.findCell(1, column)?.value ?? null) !== null) continue;
    values.forEach((value, index) => {
      sheet.getCell(index + 1, column).value = value;
    });
    return reference;
  }
}

/** The list that a reference made by `keepList` points to; undefined for any other reference. */
export function readList(book: Workbook, reference: string): readonly string[] | undefined {
  const match = /^'?(.+?)'?!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(reference);
  if (match === null || match[1] !== stateSheetName) return undefined;
  const sheet = book.getWorksheet(stateSheetName);
  return Array.from({ length: Number(match[3]) }, (_, index) =>
    String(sheet?.findCell(`${match[2]}${index + 1}`)?.value ?? ""),
  );
}
