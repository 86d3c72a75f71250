import type { Attainment, Measured } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type CohortGroup, cohortGroups } from "./cohortGroups";
import type { MeasurePoint } from "./measuredMark";
import { everyStandard, type ReportedStandard } from "./standards";
import { marksAtPoint, StandardsTally } from "./standardsTally";

/** How far a group is from the group it is compared with. */
export interface Gap {
  /** The name of the group compared with. */
  readonly comparedWith: string;
  /** The group's share less the other's, in percentage points: minus where the group is behind. */
  readonly points: number;
  /**
   * The same gap as whole children of the group: how many more (or, where the group is ahead,
   * fewer) of them would make the shares nearly equal.
   */
  readonly children: number;
  /** How many percentage points one child of the group is. */
  readonly pointsPerChild: number;
}

/** A group of the cohort: how many belong, what they reached, and the gap. */
export interface GroupAttainment {
  readonly group: string;
  /** Children known to belong. */
  readonly members: number;
  /** Children of whom the workbook does not say whether they belong. */
  readonly unknown: number;
  readonly attainment: Attainment;
  /** Nothing where the group is not compared with another, or either has nobody assessed. */
  readonly gap?: Gap;
}

/** The groups in one measure. */
export interface CohortGroups {
  readonly measured: Measured;
  readonly atLeast: ReportedStandard;
  readonly groups: readonly GroupAttainment[];
}

/**
 * Attainment of each group of the cohort to every standard, with its gap to the group it is compared with. A
 * gap is given in children too, because in a class one child may be five points.
 */
export function groupAttainment(
  children: readonly CohortChild[],
  point: MeasurePoint,
  groups: readonly CohortGroup[] = cohortGroups,
): CohortGroups[] {
  const counted = groups.map((group) => ({
    ...group,
    members: 0,
    unknown: 0,
    tally: new StandardsTally(),
  }));
  for (const child of children) {
    const marks = marksAtPoint(child, point);
    for (const group of counted) {
      const belongs = group.includes(child);
      if (belongs === undefined) group.unknown += 1;
      if (!belongs) continue;
      group.members += 1;
      group.tally.add(marks);
    }
  }
  const found = counted.map(({ tally, ...group }) => ({ ...group, reached: tally.attainments() }));
  return everyStandard.map(({ measured, atLeast }, place) => {
    const inStandard = (name: string | undefined) =>
      found.find((each) => each.name === name)?.reached[place]?.attainment;
    return {
      measured,
      atLeast,
      groups: found.map(({ name, members, unknown, comparedWith }) => {
        const own = inStandard(name) ?? { state: "noneAssessed", leftOut: [] };
        const other = inStandard(comparedWith);
        const gap = other && gapBetween(own, other, comparedWith ?? "");
        return { group: name, members, unknown, attainment: own, ...(gap ? { gap } : {}) };
      }),
    };
  });
}

function gapBetween(own: Attainment, other: Attainment, comparedWith: string): Gap | undefined {
  if (own.state === "noneAssessed" || other.state === "noneAssessed") return undefined;
  return {
    comparedWith,
    points: (own.share - other.share) * 100,
    children: Math.round(Math.abs(own.share - other.share) * own.n),
    pointsPerChild: 100 / own.n,
  };
}
