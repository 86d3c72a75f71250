import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { sourcesInWords } from "../../../workbook/published/publishedSources";
import { figures, note, table, words } from "../blocks";
import { ownFigure, percentageInWords, publishedFigure } from "./comparedFigure";
import { comparedInSentences } from "./comparedInSentences";
import type { ComparedMeasure, ComparedStage, PublishedMeasure } from "./comparedStage";
import { comparisonChart } from "./comparisonChart";
import { neighboursOf, neighboursTable } from "./neighbours";
import type { PublishedFigures } from "./publishedFigures";

/** A stage's table, chart and sentences beside the published figures chosen for it. */
export function comparisonTable(
  stage: ComparedStage,
  all: PublishedFigures,
  book: FigureBook,
): Block[] {
  const found = { ...all, areas: areasBeside(all.areas) };
  const measures = stage.measures
    .map((measure): PublishedMeasure => ({ ...measure, published: publishedOf(measure, found) }))
    .filter(({ published }) => published.some((value) => value !== undefined));
  return [
    table(
      `${stage.name}: ${stage.who}, beside published figures of ${found.year}`,
      [
        words("Measure", 38),
        ...stage.columns.map((column) => figures(column, 17)),
        ...found.areas.map((area) => figures(`${area} ${found.year},\u00a0%`, 11)),
      ],
      measures.map((measure) => [
        measure.name,
        ...measure.own.map((own, place) => book.share(ownFigure(stage, measure, place), own)),
        ...measure.published.map((each) =>
          each
            ? book.percentage(
                publishedFigure(`${stage.name}: ${measure.name}`, each),
                percentageInWords(each.value),
              )
            : "–",
        ),
      ]),
      `${stage.caution} Basis of the published figures: ${found.basis}. Source: ${sourcesInWords(found.figures.map(({ source }) => source))}.`,
    ),
    ...comparisonChart(stage, found, measures, book),
    ...comparedInSentences(stage, found, measures, book),
    ...neighboursTable(stage, all, measures, book),
    ...setAside(found),
  ];
}

/**
 * The country and the county, as the policy asks (1.2); where the tab has neither, the first three
 * others but neighbours, which have a table of their own.
 */
function areasBeside(areas: readonly string[]): readonly string[] {
  const asked = areas.filter((area) => area === "England" || area === "Dorset");
  if (asked.length > 0) return asked;
  const neighbours = neighboursOf(areas)?.neighbours ?? [];
  return areas.filter((area) => !neighbours.includes(area)).slice(0, 3);
}

function publishedOf(measure: ComparedMeasure, { areas, figures: all }: PublishedFigures) {
  return areas.map((area) =>
    all.find((each) => each.area === area && measure.isPublishedAs(each.measure)),
  );
}

function setAside({ setAside: others }: PublishedFigures): Block[] {
  if (others.length === 0) return [];
  return [
    note(
      `${others.length} ${others.length === 1 ? "figure" : "figures"} of the same year on another basis ${others.length === 1 ? "is" : "are"} not shown: figures on different bases are never put in one comparison.`,
    ),
  ];
}
