import { termNames } from "../calendar/assessmentPoint";
import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { type ClassRow, entryOf } from "../school/classRow";
import type { ClosedMarksRow } from "../school/decisionRows";
import type { School } from "../school/school";
import { type Subject, subjectNames, subjects } from "../subject";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/**
 * A mark that is not what it was when its assessment point was closed: somebody was typing at that
 * moment, or could edit the column. The Closed marks tab has rows for a point only while it is closed.
 */
export function changedAfterClosing(school: School): Finding[] {
  const closed = (school.closedMarks ?? []).filter(
    ({ year }) => year === school.settings.academicYear,
  );
  if (closed.length === 0) return [];
  const rows = new Map<string, ClassRow[]>();
  for (const row of school.classRows) rows.set(row.upn, [...(rows.get(row.upn) ?? []), row]);
  return closed.flatMap((kept) =>
    (rows.get(kept.upn) ?? []).flatMap((row) =>
      subjects.flatMap((subject) => changedMark(row, subject, kept, school)),
    ),
  );
}

function changedMark(
  row: ClassRow,
  subject: Subject,
  { term, cells }: ClosedMarksRow,
  school: School,
): Finding[] {
  const entry = term && entryOf(row, subject, term);
  const before = cellText(cells[subject].typed);
  if (!term || !entry || cellText(entry.cell.typed) === before) return [];
  const was = before === "" ? "blank" : `‘${before}’`;
  return findingAt(entry.cell, {
    rule: "changedAfterClosing",
    severity: "query",
    expected: before === "" ? "blank" : before,
    found: quotingFor(school).found(entry.cell.typed),
    message: `The ${termNames[term].toLowerCase()} point closed with ${subjectNames[subject].toLowerCase()} ${was}; what was typed since is kept. If it is right, ask for the change in the sidebar, under A child; if not, put back what was there.`,
    ...(before === "" ? {} : { fix: before }),
  });
}
