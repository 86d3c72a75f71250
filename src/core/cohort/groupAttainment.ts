import type { Band } from "../band";
import { type Attainment, attainment, type Measured } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type CohortGroup, cohortGroups } from "./cohortGroups";
import type { MeasurePoint } from "./measuredMark";

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

/**
 * Attainment of each group of the cohort, with its gap to the group it is compared with. A gap is
 * given in children too, because in a class one child may be five points.
 */
export function groupAttainment(
  children: readonly CohortChild[],
  measured: Measured,
  atLeast: Band,
  point: MeasurePoint,
  groups: readonly CohortGroup[] = cohortGroups,
): GroupAttainment[] {
  const found = new Map(
    groups.map((group) => {
      const belongs = children.map((child) => group.includes(child));
      const members = children.filter((_, place) => belongs[place] === true);
      const unknown = belongs.filter((each) => each === undefined).length;
      const reached = attainment(members, measured, atLeast, point);
      return [group.name, { members: members.length, unknown, attainment: reached }];
    }),
  );
  return groups.map((group) => {
    const own = found.get(group.name);
    const result = own?.attainment ?? { state: "noneAssessed", leftOut: [] };
    const other = group.comparedWith === undefined ? undefined : found.get(group.comparedWith);
    const gap = other && gapBetween(result, other.attainment, group.comparedWith ?? "");
    return {
      group: group.name,
      members: own?.members ?? 0,
      unknown: own?.unknown ?? 0,
      attainment: result,
      ...(gap ? { gap } : {}),
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
