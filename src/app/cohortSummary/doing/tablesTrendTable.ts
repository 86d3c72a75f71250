import { academicYearName } from "../../../core/calendar/academicYear";
import type { TablesResults } from "../../../core/cohort/statutoryCheckResults";
import type { TablesTrend } from "../../../core/trend/checkTrends";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { list } from "../inWords";

/** The tables check of the last three Years 4; nothing where nobody has a mark. */
export function tablesTrendTable({ years, pooled }: TablesTrend): TableBlock[] {
  if (pooled.state === "noneAssessed") return [];
  return [
    table(
      "Multiplication tables check in Year 4 over three years",
      [
        words("Measure", 36),
        ...years.map(({ year }) => figures(academicYearName(year), 16)),
        figures("Three years together", 18),
      ],
      [["Mean mark of 25", ...years.map(({ results }) => mean(results)), mean(pooled)]],
      `The check has no expected standard. ${notTaken(years)}`,
    ),
  ];
}

function mean(results: TablesResults): string {
  return results.state === "known"
    ? `${results.mean.toFixed(1)} (${results.n} took it)`
    : "none assessed";
}

function notTaken(years: TablesTrend["years"]): string {
  const parts = years.flatMap(({ year, results }) =>
    results.notTaken + results.withoutResult === 0
      ? []
      : [`${results.notTaken + results.withoutResult} in ${academicYearName(year)}`],
  );
  return parts.length === 0 ? "Nobody was left out." : `Without a mark: ${list(parts)}.`;
}
