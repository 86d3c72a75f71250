import { type SheetValue, shownText } from "../sheetValue";
import type { KnownTab } from "./recogniseTabs";

/** Columns that say what a row is about, as far as a tab has them. None of them is a mark or a text. */
const telling = [
  "upn",
  "urn",
  "setting",
  "year",
  "subject",
  "horizon",
  "term",
  "point",
  "suite",
  "check",
  "about",
  "date",
  "intervention",
  "meetingDate",
  "action",
];

/**
 * What a row of a tab is about, wherever people move it to: the child's UPN, with the year, subject
 * and so on where a child has several rows. The empty text where the row has no UPN, or none of
 * these in a tab that has no UPNs: such a row cannot be found again.
 */
export function rowKey({ layout, map }: Pick<KnownTab, "layout" | "map">) {
  const columns = telling.flatMap((key) =>
    layout.columns.some((column) => column.key === key) ? (map.columns.get(key) ?? []) : [],
  );
  const upn = map.columns.get("upn");
  return (row: readonly SheetValue[]): string => {
    const text = (column: number) => {
      const value = row[column - 1] ?? "";
      return typeof value === "string" ? shownText(value).trim() : String(Number(value));
    };
    if (upn !== undefined && text(upn) === "") return "";
    const parts = columns.map(text);
    return parts.every((part) => part === "") ? "" : parts.join("|");
  };
}
