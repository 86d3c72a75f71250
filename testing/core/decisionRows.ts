import { readAcademicYear } from "../../src/core/calendar/academicYear";
import { termNames, terms } from "../../src/core/calendar/assessmentPoint";
import { cellText } from "../../src/core/cell";
import type { ClosedMarksRow, ForecastReasonRow } from "../../src/core/school/decisionRows";
import { subjectNames, subjects } from "../../src/core/subject";
import { cellsOf, type Typed } from "./aCell";

const closedFields = ["upn", "year", "point", ...subjects] as const;
export type TypedClosedMarks = Typed<(typeof closedFields)[number]>;

/** A row of Closed marks as it is written and read. */
export function aClosedMarksRow(typed: TypedClosedMarks, row: number): ClosedMarksRow {
  const cells = cellsOf("Closed marks", row, closedFields, typed);
  const term = terms.find((each) => termNames[each] === cellText(cells.point.typed));
  const year = readAcademicYear(cellText(cells.year.typed));
  return {
    upn: cellText(cells.upn.typed),
    cells,
    ...(year === undefined ? {} : { year }),
    ...(term === undefined ? {} : { term }),
  };
}

const reasonFields = ["upn", "year", "subject", "horizon", "forecast", "why", "by", "on"] as const;
export type TypedForecastReason = Typed<(typeof reasonFields)[number]>;

/** A row of Forecast reasons as it is written and read. */
export function aForecastReasonRow(typed: TypedForecastReason, row: number): ForecastReasonRow {
  const cells = cellsOf("Forecast reasons", row, reasonFields, typed);
  const year = readAcademicYear(cellText(cells.year.typed));
  const subject = subjects.find((each) => subjectNames[each] === cellText(cells.subject.typed));
  const ends = cellText(cells.horizon.typed) === "Year end" ? "yearEnd" : "keyStageEnd";
  return {
    upn: cellText(cells.upn.typed),
    cells,
    ...(year === undefined ? {} : { year }),
    ...(subject === undefined ? {} : { subject }),
    horizon: ends,
  };
}
