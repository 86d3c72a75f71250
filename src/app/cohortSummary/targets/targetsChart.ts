import type { Measured } from "../../../core/cohort/attainment";
import { allMeasured, type CohortSummary, measureOf } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { attainmentFigure } from "../cohortFigure";
import { list, measuredNames } from "../inWords";

const series = [
  { name: "Now", point: "latest", fill: "light" },
  { name: "Forecast, year end", point: "forecastYearEnd", fill: "medium" },
  { name: "Target, year end", point: "targetYearEnd", fill: "outlined" },
] as const;

/** Now, forecast and target of the year's end beside each other; nothing where none is known. */
export function targetsChart(summary: CohortSummary, book: FigureBook): ChartBlock[] {
  const known = (measured: Measured, point: (typeof series)[number]["point"]) =>
    measureOf(summary, measured, "expected", point);
  const none = allMeasured.every((measured) =>
    series.every(({ point }) => known(measured, point).state === "noneAssessed"),
  );
  if (none) return [];
  return [
    {
      kind: "chart",
      caption: "At the expected standard or higher: now, forecast and target for the year’s end",
      altText: `${allMeasured
        .map((measured) => {
          const parts = series.map(({ name, point }) => {
            const details = attainmentFigure(measured, "expected", point);
            return `${name.toLowerCase()} ${book.share(details, known(measured, point))}`;
          });
          return `${measuredNames[measured]}: ${list(parts)}`;
        })
        .join(". ")}.`,
      chart: {
        kind: "groupedBars",
        scale: { from: 0, to: 100, unit: "%", absent: "none" },
        series: series.map(({ name, point, fill }) => ({
          name,
          fill,
          values: allMeasured.map((measured) => {
            const found = known(measured, point);
            return found.state === "known" ? found.share * 100 : null;
          }),
        })),
        categories: allMeasured.map((measured) => ({
          label: measuredNames[measured],
          note: `of ${series
            .map(({ point }) => {
              const found = known(measured, point);
              return found.state === "known" ? found.n : 0;
            })
            .join(", ")}`,
        })),
      },
    },
  ];
}
