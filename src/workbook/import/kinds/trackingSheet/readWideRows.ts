import type { FileRow, ImportQuestion, PlannedRow } from "../../importKind";
import { leftOutRow } from "../../results/plannedResult";
import { latestHalfTerms } from "./latestHalfTerms";
import type { MarkColumn } from "./markColumns";
import type { SheetMark } from "./sheetMark";
import { pointKey } from "./sheetPoint";
import { twinColumns } from "./twinColumns";

/** The marks of a sheet, with what has to be asked and told. */
export interface SheetRead {
  readonly marks: readonly SheetMark[];
  /** Entries that are left out or waited with. */
  readonly leftOut: readonly PlannedRow[];
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/** Reads a sheet with a row for each child: an entry of a column of marks is a mark. */
export function readWideRows(
  columns: readonly MarkColumn[],
  rows: readonly FileRow[],
  answers: Readonly<Record<string, string>>,
): SheetRead {
  const marks: SheetMark[] = [];
  const leftOut: PlannedRow[] = [];
  const questions: ImportQuestion[] = [];
  for (const group of bySubjectAndPoint(columns)) {
    const [column] = group;
    if (!column) continue;
    const twins = twinColumns(group, rows, answers);
    questions.push(...twins.questions);
    for (const row of rows) {
      const { subject, point, field } = column;
      const read = twins.of(row);
      if (read.state === "says") {
        if (read.text !== "") marks.push({ row, subject, point, text: read.text, column: field.label });
      } else if (read.state === "ask") {
        leftOut.push(leftOutRow(row, field.label, "ask", "Two columns say otherwise."));
      } else {
        leftOut.push(leftOutRow(row, field.label, "passOver", "Left out, as you have chosen."));
      }
    }
  }
  const { counts, earlier } = latestHalfTerms(marks.filter(({ point }) => point.kind !== "target"));
  const hasTargets = marks.some(({ point }) => point.kind === "target");
  return {
    marks: counts,
    leftOut,
    questions,
    notes: [
      ...(hasTargets
        ? ["The sheet’s targets are left out: targets are agreed by people, in the Targets tab."]
        : []),
      ...earlierNote(earlier),
    ],
  };
}

function bySubjectAndPoint(columns: readonly MarkColumn[]): readonly (readonly MarkColumn[])[] {
  const groups = new Map<string, MarkColumn[]>();
  for (const column of columns) {
    const key = `${column.subject}.${pointKey(column.point)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function earlierNote(earlier: readonly SheetMark[]): string[] {
  const columns = [...new Set(earlier.map(({ column }) => `‘${column}’`))];
  return columns.length === 0
    ? []
    : [
        `One mark a term is kept, the latest. Left out where a later one stands: ${columns.join("; ")}.`,
      ];
}
