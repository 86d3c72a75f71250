import {
  neighboursSource,
  type StatisticalNeighbours,
  statisticalNeighbours,
} from "../../../core/similarSchools/statisticalNeighbours";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, words } from "../blocks";
import { list } from "../inWords";
import type { ComparedMeasure } from "./comparedStage";
import type { PublishedFigures } from "./publishedFigures";

/** The neighbours of the first local authority among the areas that has any; nothing without one. */
export function neighboursOf(areas: readonly string[]): StatisticalNeighbours | undefined {
  const codes = ["838", "839"];
  return codes
    .map((code) => statisticalNeighbours.find((each) => each.code === code))
    .find((each) => each && areas.includes(each.localAuthority));
}

/**
 * The statistical neighbours of the local authority beside it, where the published figures hold at
 * least two of them; else a note of who they are.
 */
export function neighboursTable(
  { areas, figures: all, year, basis }: PublishedFigures,
  measures: readonly ComparedMeasure[],
): Block[] {
  const found = neighboursOf(areas);
  if (!found) return [];
  const { localAuthority, neighbours } = found;
  const rows = measures.flatMap((measure): string[][] => {
    const of = (area: string) =>
      all.find((each) => each.area === area && measure.isPublishedAs(each.measure))?.value;
    const values = neighbours.flatMap((area) => of(area) ?? []);
    if (values.length < 2) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const home = of(localAuthority);
    const numbers = [Math.min(...values), mean, Math.max(...values)].map(figure);
    return [
      [measure.name, String(values.length), ...numbers, home === undefined ? "–" : figure(home)],
    ];
  });
  const who = `The ${neighbours.length} local authorities most like ${localAuthority} are ${list(neighbours)} (${neighboursSource}).`;
  if (rows.length === 0) {
    return [note(`${who} Their figures are not in the Benchmarks tab.`)];
  }
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
      `${who} In the mean each local authority counts once. Basis: ${basis}.`,
    ),
  ];
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
