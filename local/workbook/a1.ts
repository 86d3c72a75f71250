import { between, lastColumn, lastRow, type Rectangle } from "./rectangle";

/** Letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** The number of a column by its letters: A is 1. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** A block in A1 notation: `B2` for one cell, `B2:C5` for more. */
export function toA1(block: Rectangle): string {
  const start = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return start;
  return `${start}:${columnLetters(lastColumn(block))}${lastRow(block)}`;
}

/** The same with dollar signs: `$B$2:$C$5`. */
export function toAbsoluteA1(block: Rectangle): string {
  return toA1(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A reference with the tab it names, where it names one. */
export interface Reference {
  readonly tab?: string;
  readonly block: Rectangle;
}

const end = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface End {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function readEnd(text: string): End | undefined {
  const match = end.exec(text);
  if (match === null || text === "") return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits),
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

/** The first and the last number of two ends, open ends reaching to the edge. */
function span(from: number | undefined, to: number | undefined, edge: number): [number, number] {
  const [a, b] = [from ?? 1, to ?? edge];
  return a <= b ? [a, b] : [b, a];
}

function readBlock(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): Rectangle | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const start = readEnd(parts[0] ?? "");
  const stop = readEnd(parts[parts.length - 1] ?? "");
  if (start === undefined || stop === undefined) return undefined;
  const open = start.row === undefined || start.column === undefined;
  if (parts.length === 1 && open) return undefined;
  const [row, toRow] = span(start.row, stop.row, grid.rows);
  const [column, toColumn] = span(start.column, stop.column, grid.columns);
  return row < 1 || column < 1 ? undefined : between(row, column, toRow, toColumn);
}

/**
 * Reads A1 notation: `B2`, `B2:C5`, `B:C`, `2:5`, `B2:C`, each with or without `'Tab name'!`.
 * Open ends reach to the edge of the grid. Undefined where the text is no reference.
 */
export function parseA1(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): Reference | undefined {
  const split = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  const block = readBlock(split?.[3] ?? "", grid);
  if (block === undefined) return undefined;
  const tab = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
  return tab === undefined ? { block } : { tab, block };
}

/** A tab's name as formulas write it. */
export function quoteTab(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
