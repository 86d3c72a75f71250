const MILLISECONDS_IN_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1);

/**
 * A number as Excel shows it: at most 15 digits, never with an exponent. It comes as the text that
 * stands in the file.
 */
export function numberText(stored: string): string {
  const number = Number(Number(stored).toPrecision(15));
  if (!Number.isFinite(number)) return stored;
  const text = String(number);
  if (!text.includes("e")) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : smallNumber(number);
}

function smallNumber(number: number): string {
  return number.toFixed(20).replace(/\.?0+$/, "");
}

/** A day as `YYYY-MM-DD`, a moment with its time behind it, a time alone as `HH:MM`. */
export function dateText(date: Date): string {
  const moment = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(moment.getTime())) return "";
  const iso = moment.toISOString();
  const time = iso.slice(11, iso.slice(17, 19) === "00" ? 16 : 19);
  if (moment.getTime() < FIRST_DAY) return time;
  const day = iso.slice(0, 10);
  return moment.getTime() % MILLISECONDS_IN_DAY === 0 ? day : `${day} ${time}`;
}

/** What stands in a cell: numbers as text already, nothing as `null`. */
export type CellValue = string | boolean | Date | null;

/** What a cell shows, as text. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.replace(/\r\n?/g, "\n");
}
