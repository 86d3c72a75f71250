import type { Cell } from "@cj-tech-master/excelts";
import { wallClock } from "../timeZone";
import { isDateFormat, numberFormatOf } from "./cellStyle";
import { readCell } from "./cellValue";
import { formatWallClock } from "./dateFormat";

function formatNumber(number: number, format: string): string {
  const section = (format.split(";")[number < 0 && format.includes(";") ? 1 : 0] ?? format).trim();
  const digits = /[#0?,]*[0#?](?:\.([0#?]+))?/.exec(section.replace(/"[^"]*"/g, ""));
  if (digits === null) return String(number);
  const places = digits[1] ?? "";
  const least = (places.match(/0/g) ?? []).length;
  const percent = section.includes("%");
  const shown = (percent ? number * 100 : number).toLocaleString("en-GB", {
    minimumFractionDigits: least,
    maximumFractionDigits: places.length,
    minimumIntegerDigits: Math.max(1, (digits[0].split(".")[0]?.match(/0/g) ?? []).length),
    useGrouping: digits[0].includes(","),
  });
  return section
    .replace(digits[0], shown)
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\/g, "");
}

/** The number as an automatic format shows it: up to ten significant digits. */
function automatic(number: number): string {
  return String(Number(number.toPrecision(10)));
}

/**
 * What a cell shows. The common formats of dates and numbers are followed; fractions, scientific
 * notation and conditions in a format are not.
 */
export function displayText(cell: Cell | undefined, zone: string): string {
  const value = readCell(cell, zone);
  const format = numberFormatOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) {
    const shown = isDateFormat(format) ? format : "dd/mm/yyyy";
    return formatWallClock(wallClock(value.getTime(), zone), shown);
  }
  if (typeof value === "string") return value;
  return format === "General" || format === "@" ? automatic(value) : formatNumber(value, format);
}
