import { cellText } from "../../core/cell";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import type { ClassRow, Entry } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { plainHeader } from "../layout/columnMap";
import type { SheetValue } from "../sheetValue";
import type { MovingChild } from "./movingUp";
import { openingMarks, type startSources } from "./openingMarks";

/** A child's row in the class tab of the next year. */
export interface NewClassRow {
  /** By the keys of the class tab's columns; the others are blank. */
  readonly values: Readonly<Record<string, SheetValue>>;
  /** Marks that the scale of the next year does not have. */
  readonly unlike: readonly Entry[];
  readonly startsMissing: number;
}

/** Works out a child's row from this year's, where there is one. */
export function newClassRow(
  { row: { pupil }, fate }: MovingChild,
  row: ClassRow | undefined,
  {
    school,
    sources,
  }: { readonly school: School; readonly sources: ReturnType<typeof startSources> },
): NewClassRow {
  const next = fate.kind === "moves" ? fate.yearGroup : undefined;
  const before = pupil.yearGroup ?? row?.yearGroup;
  const named = nextScale(school, row, before, next);
  const opening = openingMarks(school, sources, { row, upn: pupil.upn, before, next, named });
  return {
    values: {
      upn: pupil.upn,
      surname: pupil.surname,
      firstName: pupil.firstName,
      yearGroup: next === undefined ? "" : yearGroupName(next),
      scale: named,
      ...opening.values,
    },
    unlike: opening.unlike,
    startsMissing: opening.startsMissing,
  };
}

/** A scale of the child's own stays; that of the year group gives way to the next one's. */
function nextScale(
  { settings }: School,
  row: ClassRow | undefined,
  before: YearGroup | undefined,
  next: YearGroup | undefined,
): string {
  const named = row ? cellText(row.cells.scale.typed) : "";
  const ofYear = before === undefined ? undefined : settings.markScales[before];
  const ofNext = next === undefined ? named : settings.markScales[next];
  return named === "" || plainHeader(named) === plainHeader(ofYear ?? "") ? ofNext : named;
}
