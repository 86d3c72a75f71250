import type { FileRow } from "../../importKind";
import { latestHalfTerms } from "./latestHalfTerms";
import type { MarkColumn } from "./markColumns";
import type { LeftOutEntry, SheetMark, SheetRead } from "./sheetMark";
import { pointKey } from "./sheetPoint";
import { type ColumnGroup, twinColumns } from "./twinColumns";

/** Reads a sheet with a row for each child: an entry of a column of marks is a mark. */
export function readWideRows(
  columns: readonly MarkColumn[],
  rows: readonly FileRow[],
  answers: Readonly<Record<string, string>>,
): SheetRead {
  const ofMarks = columns.filter(({ point }) => point.kind !== "target");
  const groups = bySubjectAndPoint(ofMarks).map((group) => readColumns(group, rows, answers));
  const { counts, earlier } = latestHalfTerms(groups.flatMap((each) => each.marks));
  const hasTargets = columns.some(
    ({ point, field }) => point.kind === "target" && rows.some((row) => row.text(field.key) !== ""),
  );
  return {
    marks: counts,
    leftOut: groups.flatMap((each) => each.leftOut),
    questions: groups.flatMap((each) => each.questions),
    notes: [...(hasTargets ? [targetsNote] : []), ...earlierNote(earlier)],
  };
}

/** Reads the columns for one subject and point. */
function readColumns(
  group: ColumnGroup,
  rows: readonly FileRow[],
  answers: Readonly<Record<string, string>>,
): Omit<SheetRead, "notes"> {
  const [first] = group;
  const twins = twinColumns(group, rows, answers);
  const marks: SheetMark[] = [];
  const leftOut: LeftOutEntry[] = [];
  const column = first.field.label;
  const { subject, point } = first;
  for (const row of rows) {
    const read = twins.of(row);
    if (read.state === "says") {
      if (read.text !== "") marks.push({ row, subject, point, text: read.text, column });
    } else if (read.state === "ask") {
      leftOut.push({ row, column, outcome: "ask", reason: differing });
    } else leftOut.push({ row, column, outcome: "passOver", reason: chosen });
  }
  return { marks, leftOut, questions: twins.questions };
}

const targetsNote =
  "The sheet's targets are left out: targets are agreed by people, in the Targets tab.";
const differing = "The sheet's columns for it say otherwise.";
const chosen = "Left out, as you have chosen.";

function bySubjectAndPoint(columns: readonly MarkColumn[]): readonly ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const column of columns) {
    const key = `${column.subject}.${pointKey(column.point)}`;
    const before = groups.get(key);
    groups.set(key, before ? [...before, column] : [column]);
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
