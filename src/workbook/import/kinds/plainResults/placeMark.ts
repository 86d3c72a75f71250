import { academicYearName } from "../../../../core/calendar/academicYear";
import { termNames } from "../../../../core/calendar/assessmentPoint";
import { yearGroupName } from "../../../../core/pupils/yearGroup";
import { readMark } from "../../../../core/scales/readMark";
import { entryOf } from "../../../../core/school/classRow";
import { subjectNames } from "../../../../core/subject";
import { asText } from "../../../sheetValue";
import type { PlannedRow } from "../../importKind";
import { leftOutRow } from "../../results/plannedResult";
import type { ResultRecord } from "../../results/planResults";
import { whyUnread } from "../../results/whyUnread";
import type { ClassMark } from "./classMarks";
import type { FoundMark } from "./findMark";
import type { ScalesOfMarks } from "./scaleOfRow";

/** The place that a mark takes in the workbook, once its scale is known. */
export function placeMark(
  found: FoundMark,
  scales: ScalesOfMarks,
): ClassMark | ResultRecord | PlannedRow {
  const { row, child, text, subject, point, about, own, classRow } = found;
  const scaled = scales.of({ text, named: row.text("scale"), own });
  if (scaled.state !== "known") return leftOutRow(row, about, scaled.state, scaled.reason);
  const { scale } = scaled;
  const mark = readMark(scale, text);
  const unread = whyUnread(text, mark, scale);
  if (unread !== undefined) return leftOutRow(row, about, "refuse", unread);
  const code = mark.state === "scored" || mark.state === "absent" ? mark.code : text;
  if (!classRow) {
    return {
      tab: "history",
      table: row.table,
      line: row.line,
      about,
      values: {
        upn: child.upn,
        year: asText(academicYearName(point.year)),
        yearGroup: yearGroupName(found.yearGroup),
        term: termNames[point.term],
        subject: subjectNames[subject],
        scale: asText(scale.name),
        grade: asText(code),
      },
    };
  }
  const entry = entryOf(classRow, subject, point.term);
  if (!entry) {
    return leftOutRow(
      row,
      about,
      "refuse",
      `The class tab ${classRow.className} has no column for this subject and term. Choose Set up this workbook, which adds it.`,
    );
  }
  if (scale.id !== own?.id) {
    return leftOutRow(
      row,
      about,
      "refuse",
      `The child is marked on ${own?.name ?? "no known scale"} this year, and the mark is on ${scale.name}. Change the scale in the child's row of ${classRow.className}, or leave the mark out.`,
    );
  }
  return { row, about, upn: child.upn, entry, code };
}
