import { readAcademicYear } from "../../core/calendar/academicYear";
import { type Term, termNames, terms } from "../../core/calendar/assessmentPoint";
import { readDay } from "../../core/calendar/days";
import { type Cell, cellText, type IsoDate } from "../../core/cell";
import { readUpn } from "../../core/pupils/upn";
import { readYearGroup } from "../../core/pupils/yearGroup";
import type { Mark } from "../../core/scales/mark";
import { readMark } from "../../core/scales/readMark";
import type { Scale } from "../../core/scales/scale";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { RowReader } from "../layout/columnMap";

/** A field read from a cell, to be spread into a record: absent where it could not be read. */
export function field<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

/** A UPN in capitals without spaces, whether or not its check letter is right. */
export function upnOf(cell: Cell): string {
  const reading = readUpn(cellText(cell.typed));
  return reading.kind === "notAUpn" ? reading.typed.toUpperCase() : reading.upn;
}

/** A day, or nothing where the cell holds none. */
export function dayOf(cell: Cell): IsoDate | undefined {
  return readDay(cellText(cell.typed));
}

/** A subject by its name, `Maths` included. */
export function subjectOf(cell: Cell): Subject | undefined {
  const text = cellText(cell.typed).toLowerCase();
  if (text === "maths") return "mathematics";
  return subjects.find((subject) => subjectNames[subject].toLowerCase() === text);
}

/** A term by its name or first three letters. */
export function termOf(cell: Cell): Term | undefined {
  const text = cellText(cell.typed).toLowerCase();
  return terms.find((term) => text === term || text === termNames[term].slice(0, 3).toLowerCase());
}

/** An academic year. */
export function yearOf(cell: Cell) {
  return readAcademicYear(cellText(cell.typed));
}

/** A year group. */
export function yearGroupOf(cell: Cell) {
  return readYearGroup(cellText(cell.typed));
}

/** Yes or no; nothing where the cell says neither. */
export function yesNoOf(cell: Cell): boolean | undefined {
  const text = cellText(cell.typed);
  if (/^(y|yes|true|1)$/i.test(text)) return true;
  return /^(n|no|false|0)$/i.test(text) ? false : undefined;
}

/** A mark on a scale. Without a scale nothing typed can be read, but blank is still blank. */
export function markOf(scale: Scale | undefined, cell: Cell): Mark {
  if (scale) return readMark(scale, cell.typed);
  return cellText(cell.typed) === ""
    ? { state: "notYetAssessed" }
    : { state: "unreadable", typed: cell.typed, problem: "unknownCode" };
}

/** The cells of several columns of a row. */
export function cellsOf<Key extends string>(
  row: RowReader,
  keys: readonly Key[],
): Record<Key, Cell> {
  return Object.fromEntries(keys.map((key) => [key, row.cell(key)])) as Record<Key, Cell>;
}
