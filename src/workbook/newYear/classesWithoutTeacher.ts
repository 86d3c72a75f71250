import { plainHeader } from "../layout/columnMap";
import type { SheetTab } from "../sheetValue";

/**
 * The classes for which the Staff tab names nobody. Nothing where the workbook has no such tab, or
 * nobody's classes are given in it: then nothing is known.
 */
export function classesWithoutTeacher(
  tabs: readonly SheetTab[],
  classes: readonly string[],
): string[] {
  const staff = tabs.find(({ name }) => plainHeader(name) === "staff");
  const [headers = [], ...rows] = staff?.values ?? [];
  const column = headers.findIndex((header) => /^class(es)?$/.test(plainHeader(header)));
  if (column < 0) return [];
  const taught = new Set(
    rows.flatMap((row) => String(row[column] ?? "").split(/[,;\n]| and /)).map(plainHeader),
  );
  taught.delete("");
  return taught.size === 0 ? [] : classes.filter((name) => !taught.has(plainHeader(name)));
}
