import { academicYearName } from "../../core/calendar/academicYear";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import type { Trend } from "../../core/trend/trend";
import { measuredNames } from "../cohortSummary/inWords";
import { type CellWords, type GovernorsCell, governorsCell, onlyStandard } from "./governorsCell";
import { sections } from "./governorsSections";
import { measureKey, threeYears } from "./measureKey";

/** The results of the last three cohorts at each stage. */
export function trendCells({ keyStage2, goodLevel, phonics }: ThreeYearTrend): GovernorsCell[] {
  return [
    ...keyStage2.flatMap(({ measured, atLeast, ...trend }) =>
      cellsOfTrend(trend, {
        measure: measureKey.keyStage2(measured),
        standard: atLeast,
        title: `Key Stage 2 ${measuredNames[measured].toLowerCase()}, ${atLeast === "expected" ? "expected or higher" : "greater depth"}`,
        source: "Past marks",
      }),
    ),
    ...cellsOfTrend(goodLevel, {
      measure: measureKey.goodLevel,
      standard: onlyStandard,
      title: "Good level of development",
      source: "Early years",
    }),
    ...cellsOfTrend(phonics, {
      measure: measureKey.phonics,
      standard: onlyStandard,
      title: "Phonics check, standard met",
      source: "Phonics and tables checks",
    }),
  ];
}

/** A cohort of an earlier year does not change, so its size tells whether it is the same children. */
function cellsOfTrend(
  { years, pooled }: Trend,
  words: Pick<CellWords, "measure" | "standard" | "title" | "source">,
): GovernorsCell[] {
  const each = [
    ...years.map(({ year, attainment: found }) => ({ group: academicYearName(year), found })),
    { group: threeYears, found: pooled },
  ];
  return each.map(({ group, found }) =>
    governorsCell(found, {
      ...words,
      group,
      point: "Result",
      section: sections.compare,
      printed: true,
      counted: found.state === "known" ? String(found.n) : "",
    }),
  );
}

/** Each stage's last three years may be other years than another's, if this year's results are in. */
export function trendPartitions({ keyStage2, goodLevel, phonics }: ThreeYearTrend) {
  const trends: Trend[] = [...keyStage2, goodLevel, phonics];
  const parts = trends.map(({ years }) => years.map(({ year }) => academicYearName(year)));
  const different = new Map(parts.map((names) => [names.join(), names]));
  return [...different.values()].map((names) => ({ whole: threeYears, parts: names }));
}
