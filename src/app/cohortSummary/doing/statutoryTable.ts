import { academicYearName } from "../../../core/calendar/academicYear";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { type YearGroup, yearGroupName } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { heading, table, words } from "../blocks";
import { statutoryChecks } from "./statutoryChecks";

/**
 * The good level of development, the phonics check and the tables check of the children whose year
 * group took them this year or last; nothing where the workbook holds no result of any.
 */
export function statutoryTable(summary: CohortSummary, school: School, book: FigureBook): Block[] {
  const rows = statutoryChecks.flatMap(({ name, yearGroup, source, rowOf }) =>
    [0, 1].flatMap((yearsAgo): string[][] => {
      const now = (yearGroup + yearsAgo) as YearGroup;
      const members = summary.children.filter((child) => child.yearGroup === now);
      const year = school.settings.academicYear - yearsAgo;
      const [group, point] = [yearGroupName(now), academicYearName(year)];
      const found = rowOf(members, school, year, { measure: name, group, point, source }, book);
      return found ? [[name, group, point, ...found]] : [];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading("Early years, phonics and tables"),
    table(
      "Results of the children who are in this cohort now",
      [
        words("Check", 24),
        words("Children now in", 13),
        words("Taken in", 11),
        words("Result", 25),
        words("Left out", 27),
      ],
      rows,
      "The multiplication tables check has no expected standard.",
    ),
  ];
}
