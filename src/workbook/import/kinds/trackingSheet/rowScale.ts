import { cellText } from "../../../../core/cell";
import type { YearGroup } from "../../../../core/pupils/yearGroup";
import { readMark } from "../../../../core/scales/readMark";
import type { Scale } from "../../../../core/scales/scale";
import type { ClassRow, TypedEntry } from "../../../../core/school/classRow";
import { entryScale } from "../../../../core/school/entryScale";
import type { School } from "../../../../core/school/school";

/** Entries of a row that are on the row's own scale. */
const onRowScale: readonly TypedEntry[] = ["autumn", "spring", "summer", "forecastYearEnd"];

/** Whether an entry is on the row's own scale, whatever that is. */
export function isOnRowScale(kind: TypedEntry): boolean {
  return onRowScale.includes(kind);
}

/** The scale of an entry where the row's Scale cell says this. */
export function scaleWhere(
  named: string,
  kind: TypedEntry,
  yearGroup: YearGroup,
  { settings, scales }: Pick<School, "settings" | "scales">,
): Scale | undefined {
  return entryScale(settings, scales, { yearGroup, named }, kind);
}

/**
 * What the Scale cell of a row is to say: the scale that most of the sheet's marks for the row are on,
 * where every mark that stands in the row can be read as well with it; else what it says now.
 */
export function scaleOfClassRow(
  row: ClassRow,
  yearGroup: YearGroup,
  ofSheet: readonly Scale[],
  school: Pick<School, "settings" | "scales">,
): string {
  const now = cellText(row.cells.scale.typed);
  const wanted = mostOf(ofSheet);
  const standing = scaleWhere(now, "autumn", yearGroup, school);
  if (!wanted || wanted === standing || row.cells.scale.column === 0) return now;
  const readable = row.entries.every(({ kind, cell }) => {
    const scale = scaleWhere(wanted.name, kind, yearGroup, school);
    if (cellText(cell.typed) === "" || scale === scaleWhere(now, kind, yearGroup, school)) {
      return true;
    }
    return scale !== undefined && readMark(scale, cell.typed).state !== "unreadable";
  });
  return readable ? wanted.name : now;
}

function mostOf(scales: readonly Scale[]): Scale | undefined {
  const counts = new Map<Scale, number>();
  for (const scale of scales) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}
