import { cellText } from "../../core/cell";
import type { YearGroup } from "../../core/pupils/yearGroup";
import type { ScaleBook } from "../../core/scales/scale";
import {
  type ClassRow,
  type Entry,
  textsForParents,
  typedEntries,
} from "../../core/school/classRow";
import { entryScale } from "../../core/school/entryScale";
import type { PupilRow } from "../../core/school/pupilRow";
import type { Settings } from "../../core/school/settings";
import { subjects } from "../../core/subject";
import { type RowReader, readRows } from "../layout/columnMap";
import { classOfTab } from "./classesOfTab";
import { cellsOf, field, markOf, upnOf, yearGroupOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/** What the reading of a class tab's marks needs to know. */
export interface ClassContext {
  readonly settings: Settings;
  readonly scales: ScaleBook;
  readonly pupils: ReadonlyMap<string, PupilRow>;
}

const cellKeys = ["upn", "surname", "firstName", "yearGroup", "scale", ...textsForParents] as const;

/**
 * The rows of a class tab. The class is the tab's name; where the tab has been renamed, it is the
 * class of most of its children.
 */
export function readClassRows(known: KnownTab, context: ClassContext): ClassRow[] {
  const rows = readRows(known.tab, known.map, known.layout);
  const className = classOfTab(
    known.tab.name,
    rows,
    (upn) => context.pupils.get(upn)?.pupil.className,
  );
  return rows.map((row) => readClassRow(row, className, context));
}

/** The year group by which a row's marks are read: that of the roll, else that typed in the row. */
function readClassRow(row: RowReader, className: string, context: ClassContext): ClassRow {
  const cells = cellsOf(row, cellKeys);
  const upn = upnOf(cells.upn);
  const typedYear = yearGroupOf(cells.yearGroup);
  const yearGroup = context.pupils.get(upn)?.pupil.yearGroup ?? typedYear;
  const named = cellText(cells.scale.typed);
  const entries = subjects.flatMap((subject) =>
    typedEntries.flatMap((kind) => {
      const cell = row.cell(`${subject}.${kind}`);
      return cell.column === 0
        ? []
        : [readEntry({ subject, kind, cell }, yearGroup, named, context)];
    }),
  );
  const targets = subjects.flatMap((subject) =>
    (["targetYearEnd", "targetKeyStageEnd"] as const).flatMap((kind) => {
      const cell = row.cell(`${subject}.${kind}`);
      return cell.column === 0 ? [] : [{ subject, kind, cell }];
    }),
  );
  return { className, cells, upn, ...field("yearGroup", typedYear), entries, targets };
}

function readEntry(
  entry: Pick<Entry, "subject" | "kind" | "cell">,
  yearGroup: YearGroup | undefined,
  named: string,
  { settings, scales }: ClassContext,
): Entry {
  const scale =
    yearGroup === undefined
      ? scales.find(named)
      : entryScale(settings, scales, { yearGroup, named }, entry.kind);
  return { ...entry, ...field("scale", scale?.id), mark: markOf(scale, entry.cell) };
}
