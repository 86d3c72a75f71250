import { academicYearName } from "../../../core/calendar/academicYear";
import { percentage } from "../../../core/cohort/percentage";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { wilsonInterval } from "../../../core/statistics/wilsonInterval";
import { hasResults, type Trend } from "../../../core/trend/trend";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { standardNames } from "../cohortFigure";
import { leftOutWords } from "../inWords";

/** A trend and the name of what is measured. */
export interface NamedTrend {
  readonly name: string;
  readonly trend: Trend;
}

/** Whose results a trend is of, and the tab that holds them. */
export type TrendOf = Pick<FigureDetails, "group" | "source">;

/** The table of a stage, with who was left out and how far to trust it; nothing without results. */
export function trendRows(
  stage: string,
  trends: readonly NamedTrend[],
  of: TrendOf,
  book: FigureBook,
): Block[] {
  const shown = trends.filter(({ trend }) => hasResults(trend));
  const years = shown[0]?.trend.years ?? [];
  if (years.length === 0) return [];
  const figureOf = (point: string, name: string) => ({
    ...of,
    measure: `${stage}: ${name}`,
    point,
  });
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
        ...trend.years.map(({ year, attainment }) =>
          book.share(figureOf(academicYearName(year), name), attainment),
        ),
        book.share(figureOf("Three years together", name), trend.pooled),
      ]),
      [
        `Each year is of other children, those who have left included. ${leftOutOf(shown)}`,
        ...howSure(shown, figureOf, book),
      ].join(" "),
    ),
  ];
}

/** How far chance alone may have moved the latest cohort's share, for the last measure of the expected standard. */
function howSure(
  trends: readonly NamedTrend[],
  figureOf: (point: string, name: string) => FigureDetails,
  book: FigureBook,
): string[] {
  const expected = trends.filter(({ name }) => !name.endsWith(standardNames.greaterDepth));
  const { name = "", trend } = expected[expected.length - 1] ?? {};
  const latest = trend?.years.flatMap(({ year, attainment }) =>
    attainment.state === "known" ? [{ year, attainment }] : [],
  );
  const { year, attainment } = latest?.[latest.length - 1] ?? {};
  const interval = attainment && wilsonInterval(attainment.reached, attainment.n);
  if (!interval || year === undefined) return [];
  const [from, to] = [interval.lower, interval.upper].map(percentage);
  const leftOut = leftOutWords(attainment.leftOut);
  const details = { ...figureOf(academicYearName(year), name), leftOut };
  const { reached: numerator, n: denominator } = attainment;
  const range = book.written(
    { ...details, measure: `${details.measure}, 95 in 100 interval` },
    `${from} to ${to} in 100`,
    { numerator, denominator },
  );
  return [
    `One cohort tells little: ${numerator} of ${denominator} in ${academicYearName(year)} is what a school may well see whose share in the long run is anything from ${range}.`,
  ];
}

/** Who was left out, by year, for each measure of which anybody was; greater depth leaves out the same. */
function leftOutOf(trends: readonly NamedTrend[]): string {
  const parts = trends
    .filter(({ name }) => !name.endsWith(standardNames.greaterDepth))
    .flatMap(({ name, trend }) =>
      trend.years.flatMap(({ year, attainment }) => {
        const without = leftOutWords(attainment.leftOut);
        const what = name.replace(`, ${standardNames.expected}`, "");
        return without === "" ? [] : [`${what} ${academicYearName(year)}, ${without}`];
      }),
    );
  return parts.length === 0 ? "Nobody was left out." : `Left out: ${parts.join("; ")}.`;
}
