import { readDay } from "../calendar/days";
import { type Cell, cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** Something in a date column, on any tab, that is not a day of the calendar. Years run from 1990. */
export function unreadableDate(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return dateCells(school).flatMap((cell) => {
    if (!isFilled(cell)) return [];
    const day = readDay(cellText(cell.typed));
    if (day !== undefined && day >= "1990") return [];
    return findingAt(cell, {
      rule: "unreadableDate",
      severity: "error",
      expected: "a date such as 14/09/2016",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} cannot be read as a date. Please type the day, month and year, such as 14/09/2016.`,
    });
  });
}

function dateCells(school: School): Cell[] {
  return [
    ...school.pupils.flatMap(({ cells }) => [cells.dateOfBirth, cells.joined, cells.left]),
    ...school.tests.map(({ cells }) => cells.date),
    ...school.interventions.flatMap(({ cells }) => [
      cells.starts,
      cells.ends,
      cells.reviewDue,
      cells.reviewed,
    ]),
    ...school.meetings.flatMap(({ cells }) => [cells.meetingDate, cells.reviewDue]),
    ...school.ledger.map(({ cells }) => cells.agreedOn),
  ];
}
