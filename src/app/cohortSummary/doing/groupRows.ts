import type { Attainment, Measured } from "../../../core/cohort/attainment";
import type { Gap } from "../../../core/cohort/groupAttainment";
import { allMeasured, type CohortSummary } from "../../../core/cohort/summariseCohort";

/** A group in each subject and in all combined, at the expected standard now. */
export interface GroupRow {
  readonly group: string;
  readonly members: number;
  readonly unknown: number;
  /** What the workbook has to say for the group to be known: `sex`, `pupil premium`. */
  readonly fact: string;
  readonly inEach: readonly {
    readonly measured: Measured;
    readonly attainment: Attainment;
    readonly gap?: Gap;
  }[];
}

/** The groups of a summary, a row a group, in the summary's order. */
export function groupRows({ groups }: CohortSummary): GroupRow[] {
  const measures = allMeasured.flatMap(
    (measured) =>
      groups.find((each) => each.measured === measured && each.atLeast === "expected") ?? [],
  );
  return (measures[0]?.groups ?? []).map(({ group, members, unknown }, place) => ({
    group,
    members,
    unknown,
    fact: factOf(group),
    inEach: measures.flatMap(({ measured, groups: all }) => {
      const found = all[place];
      return found
        ? [{ measured, attainment: found.attainment, ...(found.gap ? { gap: found.gap } : {}) }]
        : [];
    }),
  }));
}

/** The only fact of a group that the class tabs hold and not the Pupils tab. */
export const startOfKeyStage = "start of the key stage";

function factOf(group: string): string {
  if (/^(girls|boys)$/i.test(group)) return "sex";
  if (/disadvantaged/i.test(group)) return "pupil premium";
  if (/english/i.test(group)) return "first language";
  if (/prior/i.test(group)) return startOfKeyStage;
  return /born/i.test(group) ? "date of birth" : "SEN";
}
