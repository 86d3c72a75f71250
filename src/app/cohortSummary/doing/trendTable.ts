import { academicYearName } from "../../../core/calendar/academicYear";
import { percentage } from "../../../core/cohort/percentage";
import type { CohortSummary, ReportedStandard } from "../../../core/cohort/summariseCohort";
import type { YearGroup } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import { wilsonInterval } from "../../../core/statistics/wilsonInterval";
import { threeYearTrend } from "../../../core/trend/threeYearTrend";
import { hasResults, type Trend } from "../../../core/trend/trend";
import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, table, text, words } from "../blocks";
import { leftOutWords, measuredNames, share } from "../inWords";
import { tablesTrendTable } from "./tablesTrendTable";
import { trendChart } from "./trendChart";

const standards: Readonly<Record<ReportedStandard, string>> = {
  expected: "expected or higher",
  greaterDepth: "greater depth",
};

/**
 * What the school's last three cohorts reached at the end of each stage that this cohort has
 * children in: the whole school sees all of them. Children who have left are included.
 */
export function trendTable(summary: CohortSummary, school: School): Block[] {
  const shows = (yearGroup: YearGroup) =>
    summary.scope.kind === "school" ||
    summary.children.some((child) => child.yearGroup === yearGroup);
  const { keyStage2, phonics, goodLevel, tables } = threeYearTrend(school);
  const keyStage2Shown = shows(6) ? keyStage2.filter(hasResults) : [];
  const blocks = [
    ...trendRows(
      "Key Stage 2",
      keyStage2Shown.map((trend) => ({
        name: `${measuredNames[trend.measured]}, ${standards[trend.atLeast]}`,
        trend,
      })),
    ),
    ...trendChart(keyStage2Shown),
    ...(shows(1)
      ? trendRows("Phonics check in Year 1", [{ name: "Standard met", trend: phonics }])
      : []),
    ...(shows(0)
      ? trendRows("End of Reception", [{ name: "Good level of development", trend: goodLevel }])
      : []),
    ...(shows(4) ? tablesTrendTable(tables) : []),
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

interface Named {
  readonly name: string;
  readonly trend: Trend;
}

function trendRows(stage: string, trends: readonly Named[]): Block[] {
  const shown = trends.filter(({ trend }) => hasResults(trend));
  const years = shown[0]?.trend.years ?? [];
  if (years.length === 0) return [];
  return [
    table(
      `${stage} over three years`,
      [
        words("Measure", 36),
        ...years.map(({ year }) => figures(academicYearName(year), 16)),
        figures("Three years together", 18),
      ],
      shown.map(({ name, trend }) => [
        name,
        ...trend.years.map(({ attainment }) => share(attainment)),
        share(trend.pooled),
      ]),
      [
        `Each year is of other children, those who have left included. ${leftOutOf(shown)}`,
        ...howSure(shown),
      ].join(" "),
    ),
  ];
}

/** How far chance alone may have moved the latest cohort's share, for the last measure of the expected standard. */
function howSure(trends: readonly Named[]): string[] {
  const expected = trends.filter(({ name }) => !name.endsWith(standards.greaterDepth));
  const { trend } = expected[expected.length - 1] ?? {};
  const latest = trend?.years.flatMap(({ year, attainment }) =>
    attainment.state === "known" ? [{ year, attainment }] : [],
  );
  const { year, attainment } = latest?.[latest.length - 1] ?? {};
  const interval = attainment && wilsonInterval(attainment.reached, attainment.n);
  if (!interval || year === undefined) return [];
  const [from, to] = [interval.lower, interval.upper].map(percentage);
  return [
    `One cohort tells little: ${attainment.reached} of ${attainment.n} in ${academicYearName(year)} is what a school may well see whose share in the long run is anything from ${from} to ${to} in 100.`,
  ];
}

/** Who was left out, by year, for each measure of which anybody was; greater depth leaves out the same. */
function leftOutOf(trends: readonly Named[]): string {
  const parts = trends
    .filter(({ name }) => !name.endsWith(standards.greaterDepth))
    .flatMap(({ name, trend }) =>
      trend.years.flatMap(({ year, attainment }) => {
        const without = leftOutWords(attainment.leftOut);
        const what = name.replace(`, ${standards.expected}`, "");
        return without === "" ? [] : [`${what} ${academicYearName(year)}, ${without}`];
      }),
    );
  return parts.length === 0 ? "Nobody was left out." : `Left out: ${parts.join("; ")}.`;
}
