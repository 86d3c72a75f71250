import { academicYearName } from "../../../core/calendar/academicYear";
import type { TablesResults } from "../../../core/cohort/statutoryCheckResults";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { TablesTrend } from "../../../core/trend/checkTrends";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { list } from "../inWords";

/** The tables check of the last three Years 4; nothing where nobody has a mark. */
export function tablesTrendTable({ years, pooled }: TablesTrend, book: FigureBook): TableBlock[] {
  if (pooled.state === "noneAssessed") return [];
  return [
    table(
      "Multiplication tables check in Year 4 over three years",
      [
        words("Measure", 36),
        ...years.map(({ year }) => figures(academicYearName(year), 16)),
        figures("Three years together", 18),
      ],
      [
        [
          "Mean mark of 25",
          ...years.map(({ year, results }) => mean(results, academicYearName(year), book)),
          mean(pooled, "Three years together", book),
        ],
      ],
      `The check has no expected standard. ${notTaken(years)}`,
    ),
  ];
}

function mean(results: TablesResults, point: string, book: FigureBook): string {
  if (results.state !== "known") return "none assessed";
  const without = results.notTaken + results.withoutResult;
  return book.written(
    {
      measure: "Multiplication tables check, mean mark of 25",
      group: "Year 4",
      point,
      source: "Phonics and tables checks",
      leftOut: without === 0 ? "" : `${without} without a mark`,
    },
    results.n === 1
      ? `${results.mean} (1 child)`
      : `${results.mean.toFixed(1)} (${results.n} took it)`,
    { denominator: results.n },
  );
}

function notTaken(years: TablesTrend["years"]): string {
  const parts = years.flatMap(({ year, results }) =>
    results.notTaken + results.withoutResult === 0
      ? []
      : [`${results.notTaken + results.withoutResult} in ${academicYearName(year)}`],
  );
  return parts.length === 0 ? "Nobody was left out." : `Without a mark: ${list(parts)}.`;
}
