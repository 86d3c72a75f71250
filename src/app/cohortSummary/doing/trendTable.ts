import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { YearGroup } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import { threeYearTrend } from "../../../core/trend/threeYearTrend";
import { hasResults } from "../../../core/trend/trend";
import type { Block } from "../../../documents/report/reportModel";
import { heading, text } from "../blocks";
import { measureName } from "../cohortFigure";
import { tablesTrendTable } from "./tablesTrendTable";
import { trendChart } from "./trendChart";
import { trendRows } from "./trendRows";

/**
 * What the school's last three cohorts reached at the end of each stage that this cohort has
 * children in: the whole school sees all of them. Children who have left are included.
 */
export function trendTable(summary: CohortSummary, school: School, book: FigureBook): Block[] {
  const shows = (yearGroup: YearGroup) =>
    summary.scope.kind === "school" ||
    summary.children.some((child) => child.yearGroup === yearGroup);
  const { keyStage2, phonics, goodLevel, tables } = threeYearTrend(school);
  const keyStage2Shown = shows(6) ? keyStage2.filter(hasResults) : [];
  const blocks = [
    ...trendRows(
      "Key Stage 2",
      keyStage2Shown.map((trend) => ({
        name: measureName(trend.measured, trend.atLeast),
        trend,
      })),
      { group: "Year 6", source: "Past marks" },
      book,
    ),
    ...trendChart(keyStage2Shown, book),
    ...(shows(1)
      ? trendRows(
          "Phonics check in Year 1",
          [{ name: "Standard met", trend: phonics }],
          { group: "Year 1", source: "Phonics and tables checks" },
          book,
        )
      : []),
    ...(shows(0)
      ? trendRows(
          "End of Reception",
          [{ name: "Good level of development", trend: goodLevel }],
          { group: "Reception", source: "Early years" },
          book,
        )
      : []),
    ...(shows(4) ? tablesTrendTable(tables, book) : []),
  ];
  if (blocks.length > 0) return [heading("The last three years"), ...blocks];
  if (!([0, 1, 4, 6] as const).some(shows)) return [];
  return [
    heading("The last three years"),
    text(
      "There are no results of earlier cohorts in the Past marks, Early years and Phonics and tables checks tabs, so there is no trend to show.",
    ),
  ];
}
