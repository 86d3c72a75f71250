import { cellText } from "../../../../core/cell";
import { readRows } from "../../../layout/columnMap";
import { sourceText } from "../../../published/publishedSources";
import { resultYear, resultYearName } from "../../../published/resultYear";
import type { KnownTab } from "../../../read/recogniseTabs";
import { asText, type SheetValue } from "../../../sheetValue";
import { again } from "../../../write/fewRectangles";
import type { FileRecord } from "../../planRecords";
import type { MergedSchool } from "./mergeSchools";

/** Rows of the Local schools tab, by URN and year, and by URN alone for the latest. */
export type StandingSchools = ReadonlyMap<string, Readonly<Record<string, SheetValue>>>;

const words = ["name", "localAuthority", "town", "ageRange", "phase"] as const;

/** Reads the rows of the tab. */
export function standingSchools(known: KnownTab): StandingSchools {
  const found = new Map<string, Readonly<Record<string, SheetValue>>>();
  const latest = new Map<string, number>();
  const keys = known.layout.columns.map(({ key }) => key);
  for (const { row, cell } of readRows(known.tab, known.map, known.layout)) {
    const urn = cellText(cell("urn").typed);
    const year = resultYear(cellText(cell("year").typed)) ?? 0;
    const typed = known.tab.values[row - 1] ?? [];
    const values = Object.fromEntries(
      keys.map((key) => [key, typed[(known.map.columns.get(key) ?? 0) - 1] ?? ""]),
    );
    if (!found.has(`${urn}|${year}`)) found.set(`${urn}|${year}`, values);
    if (year >= (latest.get(urn) ?? 0)) {
      latest.set(urn, year);
      found.set(urn, values);
    }
  }
  return found;
}

/**
 * The record of a school: new, with the words that another year's row has of it; or what differs
 * from the row that stands.
 */
export function schoolRecord(
  { first, urn, year, publication, values }: MergedSchool,
  standing: StandingSchools,
): FileRecord {
  const { table, line } = first.row;
  const given = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" ? asText(value) : value,
    ]),
  );
  const before = standing.get(`${urn}|${year}`);
  const source = sourceText(publication);
  if (!before) {
    const other = standing.get(urn);
    const carried = other
      ? Object.fromEntries(words.map((key) => [key, again(other[key] ?? "")]))
      : {};
    const inYear = asText(resultYearName(year));
    const record = { ...carried, ...given, urn: asText(urn), year: inYear, source };
    return { table, line, about: first.about, values: record };
  }
  const changed = Object.entries(given).filter(([key, value]) =>
    (words as readonly string[]).includes(key)
      ? String(before[key] ?? "").trim() === ""
      : String(before[key] ?? "") !== String(value),
  );
  const identity = { urn: before.urn ?? "", year: before.year ?? "" };
  return {
    table,
    line,
    about: first.about,
    values: {
      ...identity,
      ...Object.fromEntries(changed),
      ...(changed.length > 0 ? { source } : {}),
    },
  };
}
