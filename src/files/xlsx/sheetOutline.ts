import { MOST_SPANNED_CELLS } from "../limits";
import { damaged, Refusal } from "../refusal";
import { type AttributeOf, scanXml } from "../xml/scanXml";
import type { NumberLook } from "./numberLooks";

/** Excel's own bounds, which no sheet goes beyond. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What can be told of a sheet before its cells are read. */
export interface SheetOutline {
  /** Numbers that are shown otherwise than by their digits, by address. */
  readonly looks: ReadonlyMap<string, NumberLook>;
  /** How many formulas stand without a result. */
  readonly unworked: number;
}

/**
 * Goes over a sheet once. Refuses one that is garbled or spans more cells than could be held, so
 * that a stray cell in the farthest corner does not exhaust the browser.
 */
export function sheetOutline(xml: string, styles: ReadonlyMap<string, NumberLook>): SheetOutline {
  const looks = new Map<string, NumberLook>();
  let unworked = 0;
  let rows = 0;
  let columns = 0;
  let address = "";
  let formula = false;
  let filled = false;
  const openCell = (attribute: AttributeOf): void => {
    address = attribute("r");
    formula = false;
    filled = false;
    const look = styles.get(attribute("s"));
    if (look && /^n?$/.test(attribute("t"))) looks.set(address, look);
  };
  const closeCell = (): void => {
    const letters = letterCount(address);
    const row = rowOf(address, letters);
    const column = columnOf(address, letters);
    if (formula && !filled) unworked += 1;
    if (!filled) return;
    if (row > rows) rows = row;
    if (column > columns) columns = column;
  };
  const whole = scanXml(xml, {
    open: (element, attribute) => {
      if (element === "c") openCell(attribute);
      else if (element === "v" || element === "is") filled = true;
      else if (element === "f") formula = true;
      else if (element === "row") checkRow(attribute("r"));
    },
    close: (element) => {
      if (element === "c") closeCell();
    },
  });
  if (!whole) throw damaged("spreadsheet");
  if (rows * columns > MOST_SPANNED_CELLS) throw tooWide();
  return { looks, unworked };
}

/** The address of a cell whose row and column are counted from 0: `A1`. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function checkRow(row: string): void {
  if (row !== "" && !(Number(row) >= 1 && Number(row) <= LAST_ROW)) throw damaged("spreadsheet");
}

function letterCount(address: string): number {
  let letters = 0;
  while (address.charCodeAt(letters) >= 65 && address.charCodeAt(letters) <= 90) letters += 1;
  return letters;
}

function rowOf(address: string, letters: number): number {
  const row = Number(address.slice(letters));
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw unreadable();
  return row;
}

function columnOf(address: string, letters: number): number {
  let column = 0;
  for (let at = 0; at < letters; at += 1) column = column * 26 + address.charCodeAt(at) - 64;
  if (column < 1 || column > LAST_COLUMN) throw unreadable();
  return column;
}

function unreadable(): Refusal {
  return new Refusal(
    "This spreadsheet was not saved as Excel saves it. Open it in Excel or Google Sheets, save it as .xlsx, and choose the new file.",
  );
}

function tooWide(): Refusal {
  return new Refusal(
    "A sheet of this spreadsheet has cells far outside its table. Copy the table alone into a new spreadsheet and save that.",
  );
}
