import type { FigureBook } from "../../../core/figures/figureBook";
import type { FillName } from "../../../documents/chart/chartModel";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { list } from "../inWords";
import { ownFigure, percentageInWords, publishedFigure } from "./comparedFigure";
import {
  type ComparedStage,
  headlineName,
  isHeadline,
  type PublishedMeasure,
} from "./comparedStage";
import type { PublishedFigures } from "./publishedFigures";

const ownFills: readonly FillName[] = ["light", "dark"];
const publishedFills: readonly FillName[] = ["outlined", "dotted", "crossed"];

/**
 * Bars of the expected standard: now and the forecast beside two or three areas. Nothing where
 * fewer than two measures can be shown, since a table says one as well.
 */
export function comparisonChart(
  stage: ComparedStage,
  { areas, year, basis }: PublishedFigures,
  measures: readonly PublishedMeasure[],
  book: FigureBook,
): ChartBlock[] {
  const shown = measures.filter(isHeadline);
  if (shown.length < 2) return [];
  const own = stage.columns.slice(0, ownFills.length);
  const shownAreas = areas.slice(0, publishedFills.length);
  return [
    {
      kind: "chart",
      caption: `At the expected standard or higher: ${stage.who}, beside ${list(shownAreas)} ${year} (${basis})`,
      altText: `${shown.map((measure) => inWords(stage, shownAreas, measure, book)).join(". ")}.`,
      chart: {
        kind: "groupedBars",
        scale: { from: 0, to: 100, unit: "%", absent: "none" },
        series: [
          ...own.map((name, place) => ({
            name,
            fill: ownFills[place] ?? "light",
            values: shown.map((measure) => percentOf(measure, place)),
          })),
          ...shownAreas.map((area, place) => ({
            name: `${area} ${year}`,
            fill: publishedFills[place] ?? "outlined",
            values: shown.map(({ published }) => published[place]?.value ?? null),
          })),
        ],
        categories: shown.map((measure) => ({
          label: headlineName(measure.name),
          note: `of ${measure.own
            .slice(0, own.length)
            .map((each) => (each.state === "known" ? each.n : 0))
            .join(" and ")}`,
        })),
      },
    },
  ];
}

function percentOf({ own }: PublishedMeasure, place: number): number | null {
  const found = own[place];
  return found?.state === "known" ? found.share * 100 : null;
}

function inWords(
  stage: ComparedStage,
  areas: readonly string[],
  measure: PublishedMeasure,
  book: FigureBook,
): string {
  const { name, own, published } = measure;
  const ours = stage.columns.map((column, place) => {
    const found = own[place];
    return `${column.toLowerCase()} ${found ? book.share(ownFigure(stage, measure, place), found) : "not known"}`;
  });
  const theirs = areas.map((area, place) => {
    const found = published[place];
    const details = found && publishedFigure(`${stage.name}: ${name}`, found);
    return `${area} ${details ? book.percentage(details, percentageInWords(found.value)) : "not known"} in 100`;
  });
  return `${name}: ${list([...ours, ...theirs])}`;
}
