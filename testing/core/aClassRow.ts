import { type CellValue, cellText } from "../../src/core/cell";
import { readYearGroup } from "../../src/core/pupils/yearGroup";
import { readMark } from "../../src/core/scales/readMark";
import type { ScaleBook } from "../../src/core/scales/scale";
import { type ClassRow, type Entry, typedEntries } from "../../src/core/school/classRow";
import { entryScale } from "../../src/core/school/entryScale";
import type { Settings } from "../../src/core/school/settings";
import { type Subject, subjectNames, subjects } from "../../src/core/subject";
import { aCell, cellsOf, type Typed } from "./aCell";

const fields = [
  "upn",
  "surname",
  "firstName",
  "yearGroup",
  "scale",
  "strengths",
  "nextSteps",
  "comment",
  "childsWords",
] as const;

/** Each subject has its typed entries, then two targets. */
const blockWidth = typedEntries.length + 2;

/** It stands behind the marks, where set-up adds it to a tab that lacks it. */
const helpAtHomeColumn = fields.length + 1 + blockWidth * subjects.length;

/** What is typed in the marks of a row, by subject and entry; an entry of undefined has no column. */
export type TypedMarks = Partial<
  Record<Subject, Partial<Record<Entry["kind"], CellValue | undefined>>>
>;

/** What is typed in a row of a class tab. */
export type TypedClassRow = Typed<(typeof fields)[number] | "helpAtHome"> & {
  readonly className?: string;
  readonly marks?: TypedMarks;
};

/** A row of a class tab as it is typed and read. The tab is named after the class. */
export function aClassRow(
  { className = "Oak", marks = {}, ...typed }: TypedClassRow,
  rowNumber: number,
  settings: Settings,
  scales: ScaleBook,
): ClassRow {
  const text = (field: (typeof fields)[number]) => cellText(typed[field] ?? "");
  const yearGroup = readYearGroup(text("yearGroup"));
  const row = {
    className,
    cells: {
      ...cellsOf(className, rowNumber, fields, typed),
      helpAtHome: aCell(typed.helpAtHome ?? "", {
        tab: className,
        row: rowNumber,
        column: helpAtHomeColumn,
        header: "helpAtHome",
      }),
    },
    upn: text("upn").replace(/\s+/g, "").toUpperCase(),
    entries: subjects.flatMap((subject) =>
      typedEntries.map((kind): Entry => {
        const typedMarks = marks[subject] ?? {};
        const lacking = kind in typedMarks && typedMarks[kind] === undefined;
        const place = {
          tab: className,
          row: rowNumber,
          column: lacking
            ? 0
            : fields.length +
              1 +
              blockWidth * subjects.indexOf(subject) +
              typedEntries.indexOf(kind),
          header: `${subjectNames[subject]} ${kind}`,
        };
        const cell = aCell(typedMarks[kind] ?? "", place);
        const scale =
          yearGroup === undefined
            ? undefined
            : entryScale(settings, scales, { yearGroup, named: text("scale") }, kind);
        if (scale)
          return { subject, kind, cell, scale: scale.id, mark: readMark(scale, cell.typed) };
        return { subject, kind, cell, mark: { state: "notYetAssessed" } };
      }),
    ),
  };
  return yearGroup === undefined ? row : { ...row, yearGroup };
}
