import { type PupilGroup, pupilGroups } from "../pupils/groups";
import type { CohortChild } from "./cohortChild";
import { type PriorAttainmentGroup, priorAttainmentGroup } from "./priorAttainmentGroup";

/** A group of a cohort that measures are reported for, beside "all". */
export interface CohortGroup extends Pick<PupilGroup, "name" | "comparedWith"> {
  /** Whether a child belongs; nothing where the workbook does not say. */
  readonly includes: (child: CohortChild) => boolean | undefined;
}

/** How each prior attainment group is called. */
export const priorAttainmentNames: Readonly<Record<PriorAttainmentGroup, string>> = {
  low: "Low prior attainment",
  middle: "Middle prior attainment",
  high: "High prior attainment",
};

/**
 * The groups of the reports: those by the facts of the Pupils tab, and by prior attainment. The groups by
 * prior attainment are compared with none: that children who began higher stand higher is no gap to close.
 */
export const cohortGroups: readonly CohortGroup[] = [
  ...pupilGroups.map(({ includes, ...group }) => ({
    ...group,
    includes: ({ pupil }: CohortChild) => includes(pupil.pupil),
  })),
  ...Object.entries(priorAttainmentNames).map(([group, name]) => ({
    name,
    includes: (child: CohortChild) => {
      const found = priorAttainmentGroup(child);
      return found === undefined ? undefined : found === group;
    },
  })),
];
