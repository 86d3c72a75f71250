import { academicYearName } from "../../../core/calendar/academicYear";
import { allMeasured } from "../../../core/cohort/summariseCohort";
import { hasResults, type Trend } from "../../../core/trend/trend";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../../cohortSummary/blocks";
import { measuredNames } from "../../cohortSummary/inWords";
import { measureKey, threeYears } from "../governorsCells";
import type { GovernorsContext } from "../governorsContext";

/** Results of the last three cohorts at each stage; a sentence where no two years have any. */
export function trendTables({ trend, given }: GovernorsContext): Block[] {
  const stages = trend
    ? [
        {
          caption: "Key Stage 2, expected or higher",
          trend: trend.keyStage2.find(({ measured }) => measured === "combined"),
          rows: allMeasured.map((measured) => ({
            name: measuredNames[measured],
            key: measureKey.keyStage2(measured),
          })),
        },
        {
          caption: "Early years",
          trend: trend.goodLevel,
          rows: [{ name: "Good level of development", key: measureKey.goodLevel }],
        },
        {
          caption: "Phonics check",
          trend: trend.phonics,
          rows: [{ name: "Standard met", key: measureKey.phonics }],
        },
      ]
    : [];
  const tables = stages.flatMap(({ caption, trend: found, rows }) =>
    found && yearsWithResults(found) >= 2
      ? [
          table(
            `${caption}: the last three cohorts`,
            [
              words("Measure", 28),
              ...[...yearsOf(found), threeYears].map((year) => figures(year, 18)),
            ],
            rows.map(({ name, key }) => [
              name,
              ...[...yearsOf(found), threeYears].map((year) => given.at(key, year).text),
            ]),
          ),
        ]
      : [],
  );
  if (tables.length === 0) {
    return [
      text("There are not enough years of results in the school’s workbook to show a trend."),
    ];
  }
  return [
    ...tables,
    text(
      "Each year is of other children, so a trend is no measure of progress. With a year group of thirty, two or three children more or fewer are chance.",
    ),
  ];
}

function yearsOf({ years }: Trend): string[] {
  return years.map(({ year }) => academicYearName(year));
}

function yearsWithResults(trend: Trend): number {
  return hasResults(trend)
    ? trend.years.filter(({ attainment }) => attainment.state === "known").length
    : 0;
}
