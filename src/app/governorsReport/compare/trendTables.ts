import { type AcademicYear, academicYearName } from "../../../core/calendar/academicYear";
import { hasResults, type Trend } from "../../../core/trend/trend";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../../cohortSummary/blocks";
import type { GovernorsContext } from "../governorsContext";
import { threeYears } from "../measureKey";
import { areasShown, inPerCent } from "./publishedFor";
import { type PublishedTrend, publishedTrend } from "./publishedTrend";
import { type TrendStage, trendStages } from "./trendStages";

/** Results of the last three cohorts at each stage, with England's and Dorset's below; a sentence where no two years have any. */
export function trendTables(context: GovernorsContext): Block[] {
  const shown = (context.trend ? trendStages(context.trend) : []).filter(
    ({ trend }) => yearsWithResults(trend) >= 2,
  );
  if (shown.length === 0) {
    return [
      text("There are not enough years of results in the school’s workbook to show a trend."),
    ];
  }
  return [
    ...shown.map((each) => trendTable(each, context)),
    text(
      "Each year is of other children, so a trend is no measure of progress. With a year group of thirty, two or three children more or fewer are chance.",
    ),
  ];
}

/** The school's years, and below each measure those of England and Dorset where they are published on one basis. */
function trendTable({ stage, caption, trend, rows }: TrendStage, context: GovernorsContext): Block {
  const years = trend.years.map(({ year }) => year);
  const published = publishedTrend(context.published.benchmarks, rows, years);
  return table(
    `${caption}: the last three cohorts`,
    [
      words("Measure", 28),
      ...[...years.map(academicYearName), threeYears].map((year) => figures(year, 18)),
    ],
    rows.flatMap((row) => [
      [
        row.name,
        ...[...years.map(academicYearName), threeYears].map(
          (year) => context.given.at(row.key, year).text,
        ),
      ],
      ...(published ? publishedRows(stage, row, years, published, context) : []),
    ]),
    published
      ? `England and Dorset: percentages of all pupils, only where they are published. Basis: ${published.basis}. Source: ${published.sources}.`
      : "",
  );
}

function publishedRows(
  stage: string,
  row: TrendStage["rows"][number],
  years: readonly AcademicYear[],
  published: PublishedTrend,
  context: GovernorsContext,
): string[][] {
  return areasShown.flatMap((area) => {
    const found = years.map((year) => published.at(row, area, year));
    if (found.every((each) => each === undefined)) return [];
    const cells = found.map((each) => inPerCent(context, { stage, name: row.name }, each));
    return [[`\u2003${area},\u00a0%`, ...cells, "–"]];
  });
}

function yearsWithResults(trend: Trend): number {
  return hasResults(trend)
    ? trend.years.filter(({ attainment }) => attainment.state === "known").length
    : 0;
}
