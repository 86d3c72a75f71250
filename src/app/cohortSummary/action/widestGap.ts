import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { type FigureBook, leftOutOf } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import { groupFigure } from "../cohortFigure";
import { groupRows } from "../doing/groupRows";

/**
 * A question on the group with the most children behind in one subject, where they are at least two. Of two
 * groups only the smaller is named, so that nobody asks what is planned for the many.
 */
export function widestGap(summary: CohortSummary, book: FigureBook): string[] {
  const rows = groupRows(summary);
  const sizeOf = (name: string) => rows.find(({ group }) => group === name)?.members ?? 0;
  const gaps = rows.flatMap(({ group, members, inEach }) =>
    inEach.flatMap(({ measured, gap, attainment }) =>
      gap &&
      gap.points < 0 &&
      gap.children >= 2 &&
      measured !== "combined" &&
      members <= sizeOf(gap.comparedWith)
        ? [{ group, measured, gap, attainment }]
        : [],
    ),
  );
  const [widest] = gaps.sort((one, other) => other.gap.children - one.gap.children);
  if (!widest) return [];
  const { group, measured, gap, attainment } = widest;
  const { measure, ...details } = groupFigure(measured, group);
  const some = book.count(
    {
      ...details,
      measure: `${measure}: children that make up the gap`,
      leftOut: leftOutOf(attainment),
    },
    gap.children,
    attainment.state === "known" ? attainment.n : undefined,
  );
  return [
    `${group}: in ${subjectNames[measured].toLowerCase()}, ${some} more of them at the expected standard would about close the gap. What is planned for them?`,
  ];
}
