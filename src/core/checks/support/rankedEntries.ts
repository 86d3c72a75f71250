import type { Band } from "../../band";
import { bandOf } from "../../scales/bandOf";
import type { ScoredMark } from "../../scales/mark";
import type { Scale } from "../../scales/scale";
import { type ClassRow, type Entry, entryOf } from "../../school/classRow";
import type { PupilRow } from "../../school/pupilRow";
import type { School } from "../../school/school";
import type { Subject } from "../../subject";
import { whenOf } from "./whenOf";

/** An entry of a class tab that ranks, with its scale and, where the scale sets one, its band. */
export interface RankedEntry {
  readonly entry: Entry;
  readonly mark: ScoredMark;
  readonly scale: Scale;
  readonly band?: Band;
}

/** A row's entries of some kinds in a subject, in the order of the kinds, that rank. */
export function rankedEntries(
  school: School,
  row: ClassRow,
  { pupil }: PupilRow,
  subject: Subject,
  kinds: readonly Entry["kind"][],
): RankedEntry[] {
  const yearGroup = pupil.yearGroup ?? row.yearGroup;
  if (yearGroup === undefined) return [];
  return kinds.flatMap((kind) => {
    const entry = entryOf(row, subject, kind);
    if (entry?.mark.state !== "scored" || entry.cell.column === 0) return [];
    const { mark } = entry;
    const scale = school.scales.find(mark.scale);
    if (!scale) return [];
    const band = bandOf(scale, mark, whenOf(kind, yearGroup));
    return [band === undefined ? { entry, mark, scale } : { entry, mark, scale, band }];
  });
}
