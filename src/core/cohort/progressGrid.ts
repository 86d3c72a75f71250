import { type Band, bands } from "../band";
import type { Subject } from "../subject";
import type { CohortChild } from "./cohortChild";
import { measuredMark } from "./measuredMark";

/** The children of one starting band who are now in one band. */
export interface ProgressCell {
  readonly from: Band;
  readonly to: Band;
  readonly children: readonly CohortChild[];
}

/** Where children started and where they are now. Every child stands in one place. */
export interface ProgressGrid {
  /** A row for each starting band, lowest first; in it a cell for each band now, lowest first. */
  readonly rows: readonly (readonly ProgressCell[])[];
  /** Children without a band at the start, or without one this year. */
  readonly notPlaced: readonly CohortChild[];
  /** Children placed. */
  readonly n: number;
}

/** Sets the starting band against that of this year's latest mark, in a subject. */
export function progressGrid(children: readonly CohortChild[], subject: Subject): ProgressGrid {
  const placed = new Map<string, CohortChild[]>();
  const notPlaced: CohortChild[] = [];
  for (const child of children) {
    const from = measuredMark(child, subject, "start");
    const to = measuredMark(child, subject, "latest");
    if (from.state !== "banded" || to.state !== "banded") {
      notPlaced.push(child);
      continue;
    }
    const key = `${from.band}|${to.band}`;
    const others = placed.get(key);
    if (others) others.push(child);
    else placed.set(key, [child]);
  }
  const cell = (from: Band, to: Band) => ({
    from,
    to,
    children: placed.get(`${from}|${to}`) ?? [],
  });
  return {
    rows: bands.map((from) => bands.map((to) => cell(from, to))),
    notPlaced,
    n: children.length - notPlaced.length,
  };
}
