import type { Attainment } from "../../../core/cohort/attainment";
import { percentage } from "../../../core/cohort/percentage";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, figures, note, table, words } from "../blocks";
import { list, share, small } from "../inWords";

import {
  type ComparedMeasure,
  type ComparedStage,
  headlineName,
  isHeadline,
  type PublishedMeasure,
} from "./comparedStage";
import { comparisonChart } from "./comparisonChart";
import type { PublishedFigures } from "./publishedFigures";

/** A stage's table, chart and sentences beside the published figures chosen for it. */
export function comparisonTable(stage: ComparedStage, found: PublishedFigures): Block[] {
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
        ...measure.own.map(share),
        ...measure.published.map((value) => (value === undefined ? "–" : figure(value))),
      ]),
      `${stage.caution} Basis of the published figures: ${found.basis}. Source: ${sourcesOf(found)}.`,
    ),
    ...comparisonChart(stage, found, measures),
    ...inSentences(stage, found, measures),
    ...setAside(found),
  ];
}

function publishedOf(measure: ComparedMeasure, { areas, figures: all }: PublishedFigures) {
  return areas.map(
    (area) => all.find((each) => each.area === area && measure.isPublishedAs(each.measure))?.value,
  );
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function sourcesOf({ figures: all }: PublishedFigures): string {
  const sources = [...new Set(all.map(({ source }) => source.replace(/\.$/, "")).filter(Boolean))];
  return sources.length > 0 ? sources.join("; ") : "not stated in the Benchmarks tab";
}

/** A sentence a measure, where there are several: `Reading: the forecast, 45 of 57 (79%), is 3 points above England and 6 points above Dorset.` */
function inSentences(
  stage: ComparedStage,
  { areas }: PublishedFigures,
  measures: readonly PublishedMeasure[],
): Block[] {
  const what = small(stage.columns[stage.likest] ?? "");
  const items = measures.filter(isHeadline).flatMap(({ name, own, published }): string[] => {
    const ours = own[stage.likest];
    if (ours?.state !== "known") return [];
    const gaps = areas.flatMap((area, place) => {
      const value = published[place];
      return value === undefined ? [] : [`${pointsApart(ours, value)} ${area}`];
    });
    return [`${headlineName(name)}: the ${what}, ${share(ours)}, is ${list(gaps)}.`];
  });
  return items.length > 1 ? [bullets(items)] : [];
}

function pointsApart({ share: own }: Extract<Attainment, { state: "known" }>, value: number) {
  const points = percentage(own) - Math.round(value);
  if (points === 0) return "level with";
  const size = Math.abs(points);
  return `${size} ${size === 1 ? "point" : "points"} ${points > 0 ? "above" : "below"}`;
}

function setAside({ setAside: others }: PublishedFigures): Block[] {
  if (others.length === 0) return [];
  return [
    note(
      `${others.length} ${others.length === 1 ? "figure" : "figures"} of the same year on another basis ${others.length === 1 ? "is" : "are"} not shown: figures on different bases are never put in one comparison.`,
    ),
  ];
}
