import { academicYearName } from "../../../core/calendar/academicYear";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { KeyStage2Trend } from "../../../core/trend/keyStage2Trend";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { measureName } from "../cohortFigure";
import { children, list, measuredNames } from "../inWords";

/** Key Stage 2 at the expected standard as lines; nothing where fewer than two years have results. */
export function trendChart(trends: readonly KeyStage2Trend[], book: FigureBook): ChartBlock[] {
  const shown = trends.filter(({ atLeast }) => atLeast === "expected");
  const years = shown[0]?.years ?? [];
  const known = years.filter((_, place) =>
    shown.some((trend) => trend.years[place]?.attainment.state === "known"),
  );
  if (known.length < 2) return [];
  return [
    {
      kind: "chart",
      caption: "Key Stage 2 over three years: at the expected standard or higher",
      altText: `${shown.map((trend) => inWords(trend, book)).join(". ")}.`,
      chart: {
        kind: "lineChart",
        scale: { from: 0, to: 100, unit: "%", absent: "none assessed" },
        series: shown.map(({ measured, years: each }) => ({
          name: measuredNames[measured],
          values: each.map(({ attainment }) =>
            attainment.state === "known" ? attainment.share * 100 : null,
          ),
        })),
        categories: years.map(({ year }, place) => ({
          label: academicYearName(year),
          ...noteOf(shown, place),
        })),
      },
    },
  ];
}

/** `57 children`, or where the measures are of different numbers `55 to 57 children`. */
function noteOf(shown: readonly KeyStage2Trend[], place: number): { readonly note?: string } {
  const numbers = shown.flatMap(({ years }) => {
    const found = years[place]?.attainment;
    return found?.state === "known" ? [found.n] : [];
  });
  if (numbers.length === 0) return {};
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { note: least === most ? children(least) : `${least} to ${children(most)}` };
}

function inWords({ measured, atLeast, years }: KeyStage2Trend, book: FigureBook): string {
  const measure = `Key Stage 2: ${measureName(measured, atLeast)}`;
  const parts = years.map(({ year, attainment }) => {
    const point = academicYearName(year);
    const details = { measure, group: "Year 6", point, source: "Past marks" };
    return `${point} ${book.share(details, attainment)}`;
  });
  return `${measuredNames[measured]}: ${list(parts)}`;
}
