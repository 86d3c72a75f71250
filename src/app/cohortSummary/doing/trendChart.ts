import { academicYearName } from "../../../core/calendar/academicYear";
import type { KeyStage2Trend } from "../../../core/trend/keyStage2Trend";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { children, list, measuredNames, share } from "../inWords";

/** Key Stage 2 at the expected standard as lines; nothing where fewer than two years have results. */
export function trendChart(trends: readonly KeyStage2Trend[]): ChartBlock[] {
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
      altText: `${shown.map(inWords).join(". ")}.`,
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

function inWords({ measured, years }: KeyStage2Trend): string {
  const parts = years.map(
    ({ year, attainment }) => `${academicYearName(year)} ${share(attainment)}`,
  );
  return `${measuredNames[measured]}: ${list(parts)}`;
}
