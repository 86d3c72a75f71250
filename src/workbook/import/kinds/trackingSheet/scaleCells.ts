import { cellText } from "../../../../core/cell";
import type { ClassRow } from "../../../../core/school/classRow";
import type { KnownTab } from "../../../read/recogniseTabs";
import { asText } from "../../../sheetValue";
import type { Change } from "../../../write/change";
import { fewRectangles } from "../../../write/fewRectangles";
import type { PlannedRow } from "../../importKind";
import type { ClassMark } from "../plainResults/classMarks";

/** A row of a class tab, what its Scale cell is to say, and the first mark that comes in with it. */
interface ScaleCell {
  readonly row: ClassRow;
  readonly name: string;
  readonly mark: ClassMark;
}

/** The Scale cells that are to say something else than now, of rows into which a mark comes. */
export function scaleCells(
  names: ReadonlyMap<ClassRow, string>,
  marks: readonly ClassMark[],
): readonly ScaleCell[] {
  const first = new Map([...marks].reverse().map((mark) => [mark.upn, mark]));
  return [...names].flatMap(([row, name]) => {
    const mark = first.get(row.upn);
    return mark && cellText(row.cells.scale.typed) !== name ? [{ row, name, mark }] : [];
  });
}

/** The changes that write them. */
export function writeScaleCells(cells: readonly ScaleCell[], classes: readonly KnownTab[]) {
  return classes.flatMap((known): Change[] =>
    fewRectangles(
      known,
      cells
        .map(({ row, name }) => ({ ...row.cells.scale, value: asText(name) }))
        .filter(({ tab }) => tab === known.tab.name),
    ),
  );
}

/** What the person is shown of them. */
export function scaleRows(cells: readonly ScaleCell[]): PlannedRow[] {
  return cells.map(({ row, name, mark }) => {
    const { tab, header, typed } = row.cells.scale;
    const before = cellText(typed);
    return {
      table: mark.row.table,
      line: mark.row.line,
      outcome: before === "" ? "add" : "change",
      about: mark.about,
      changes: [{ column: `${tab}, ${header}`, before, after: name }],
    };
  });
}
