import type { FigureBook } from "../../../core/figures/figureBook";
import {
  neighboursSource,
  type StatisticalNeighbours,
  statisticalNeighbours,
} from "../../../core/similarSchools/statisticalNeighbours";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, words } from "../blocks";
import { list } from "../inWords";
import { percentageInWords as figure, publishedFigure } from "./comparedFigure";
import type { ComparedMeasure, ComparedStage } from "./comparedStage";
import type { PublishedFigures } from "./publishedFigures";

/** The neighbours of the first local authority among the areas that has any; nothing without one. */
export function neighboursOf(areas: readonly string[]): StatisticalNeighbours | undefined {
  const codes = ["838", "839"];
  return codes
    .map((code) => statisticalNeighbours.find((each) => each.code === code))
    .find((each) => each && areas.includes(each.localAuthority));
}

/**
 * The statistical neighbours of the local authority beside it; nothing where the published figures
 * hold fewer than two of them.
 */
export function neighboursTable(
  { name: stage }: Pick<ComparedStage, "name">,
  { areas, figures: all, year, basis }: PublishedFigures,
  measures: readonly ComparedMeasure[],
  book: FigureBook,
): Block[] {
  const found = neighboursOf(areas);
  if (!found) return [];
  const { localAuthority, neighbours } = found;
  const rows = measures.flatMap((measure): string[][] => {
    const of = (area: string) =>
      all.find((each) => each.area === area && measure.isPublishedAs(each.measure));
    const theirs = neighbours.flatMap((area) => of(area) ?? []);
    const values = theirs.map(({ value }) => value);
    const [one] = theirs;
    if (!one || theirs.length < 2) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const home = of(localAuthority);
    const name = `${stage}: ${measure.name}`;
    const without = neighbours.length - theirs.length;
    const figureOf = (what: string) => ({
      ...publishedFigure(`${name}, ${what}`, one),
      group: `Statistical neighbours of ${localAuthority}`,
      leftOut: without === 0 ? "" : `${without} local authorities without a figure`,
    });
    const numbers = { denominator: theirs.length };
    return [
      [
        measure.name,
        book.count(figureOf("local authorities with a figure"), theirs.length, neighbours.length),
        book.percentage(figureOf("lowest"), figure(Math.min(...values)), numbers),
        book.percentage(figureOf("mean"), figure(mean), numbers),
        book.percentage(figureOf("highest"), figure(Math.max(...values)), numbers),
        home ? book.percentage(publishedFigure(name, home), figure(home.value)) : "–",
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    table(
      `${localAuthority} beside its statistical neighbours, ${year}`,
      [
        words("Measure", 38),
        figures("Neighbours with a figure", 16),
        figures("Lowest,\u00a0%", 11),
        figures("Mean,\u00a0%", 11),
        figures("Highest,\u00a0%", 11),
        figures(`${localAuthority},\u00a0%`, 13),
      ],
      rows,
      `${whoTheyAre(found)} In the mean each local authority counts once. Basis: ${basis}.`,
    ),
  ];
}

/** Who the neighbours are, where nothing has been compared with them. */
export function neighboursNamed(areas: readonly string[]): Block[] {
  const found = neighboursOf(areas);
  return found ? [note(`${whoTheyAre(found)} Their figures are not in the Benchmarks tab.`)] : [];
}

function whoTheyAre({ localAuthority, neighbours }: StatisticalNeighbours): string {
  return `The ${neighbours.length} local authorities most like ${localAuthority} are ${list(neighbours)} (${neighboursSource}).`;
}
