import type { Cell } from "../../cell";
import type { Mark } from "../../scales/mark";
import type { Scale } from "../../scales/scale";
import type { EarlyYearsRow, StatutoryCheckRow } from "../../school/resultRows";
import type { School } from "../../school/school";
import { oncePerSchool } from "./oncePerSchool";

/** A cell that holds a mark, with the scale it is read on. */
export interface MarkedCell {
  readonly cell: Cell;
  readonly mark: Mark;
  readonly scale: Scale;
}

/** A cell that holds a mark, with the name or id of its scale, known or not. */
type NamedMark = readonly [cell: Cell, mark: Mark, scale: string | undefined];

/**
 * Every cell that holds a mark on a known scale: class tabs, Past marks, Early years, Phonics and
 * tables checks, Tests. Marks of interventions and agreed targets have checks of their own.
 */
export const everyMark = oncePerSchool((school: School): readonly MarkedCell[] => {
  const named: NamedMark[] = [
    ...school.classRows.flatMap(({ entries }) =>
      entries.map(({ cell, mark, scale }): NamedMark => [cell, mark, scale]),
    ),
    ...school.history.map(({ cells, mark, scale }): NamedMark => [cells.grade, mark, scale]),
    ...school.earlyYears.flatMap(earlyYearsMarks),
    ...school.statutoryChecks.flatMap(statutoryMarks),
    ...school.tests.map(({ cells, mark, scale }): NamedMark => [cells.score, mark, scale]),
  ];
  return named.flatMap(([cell, mark, name]) => {
    const scale = name === undefined ? undefined : school.scales.find(name);
    return scale && cell.column > 0 ? [{ cell, mark, scale }] : [];
  });
});

function earlyYearsMarks(row: EarlyYearsRow): NamedMark[] {
  // The third outcome, Exceeding, went after 2020/21.
  const profile = (row.year ?? 2021) < 2021 ? "eyfs-profile-2013" : "eyfs-profile";
  return [
    ...row.onEntry.map(({ cell, mark }): NamedMark => [cell, mark, "on-entry"]),
    ...row.goals.map(({ cell, mark }): NamedMark => [cell, mark, profile]),
  ];
}

function statutoryMarks({ check, cells, mark, outcome }: StatutoryCheckRow): NamedMark[] {
  if (check === undefined) return [];
  const scale = check === "phonics" ? "phonics" : "tables-check";
  return [
    [cells.mark, mark, scale],
    [cells.outcome, outcome, scale],
  ];
}
