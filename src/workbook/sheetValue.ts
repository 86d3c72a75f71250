import type { CellValue, IsoDate } from "../core/cell";

/** A cell's value as Sheets gives it: an empty cell is the empty string. */
export type SheetValue = string | number | boolean | Date;

/** A tab as it was read: its values from A1, a row an array, all rows of one length. */
export interface SheetTab {
  readonly name: string;
  readonly values: readonly (readonly SheetValue[])[];
}

/** The value as the core sees it. Days are taken in the script's own time zone, Europe/London. */
export function toCellValue(value: SheetValue | null | undefined): CellValue {
  if (value === null || value === undefined) return "";
  return isDate(value) ? { date: isoDate(value) } : value;
}

/** The day of a Date by the clock of the script's time zone, with any time of day dropped. */
export function isoDate(date: Date): IsoDate {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}

/** A day as Sheets takes it: midnight by the clock of the script's time zone. */
export function toSheetDate(day: IsoDate): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/**
 * Text that Sheets keeps as text: what it might take for a formula, a number, a day or a tick box
 * gets the apostrophe that tells Sheets to leave it alone, and that Sheets does not show.
 */
export function asText(text: string): string {
  return /^[=+\-@'.\d]/.test(text) || tickOrMonth.test(text) ? `'${text}` : text;
}

/** `TRUE`, and what begins like a day: `May 2026`. */
const tickOrMonth =
  /^(?:(?:true|false)$|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[ ,.\-/]*\d)/i;

/**
 * A link in a cell: the one formula that the add-on writes. Both parts are the add-on's own, never
 * what anybody typed.
 */
export function linkTo(address: string, label: string): string {
  return `=HYPERLINK("${address}","${label}")`;
}

/** What Sheets shows of text that was written: without the apostrophe, and of a link its label. */
export function shownText(written: string): string {
  const link = /^=HYPERLINK\("[^"]*","([^"]*)"\)$/.exec(written);
  return link?.[1] ?? written.replace(/^'/, "");
}

/** Whether Sheets would show a value that stands in a cell like one that is, or was, written there. */
export function sameValue(now: SheetValue, written: SheetValue): boolean {
  if (now === written) return true;
  if (isDate(now) || isDate(written)) return Number(now) === Number(written);
  return String(now) === shownText(String(written));
}

/** Whether a value is a day or moment. */
export function isDate(value: SheetValue): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
