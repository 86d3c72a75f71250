import type { Attainment } from "../../../core/cohort/attainment";
import { percentage } from "../../../core/cohort/percentage";
import { type FigureBook, leftOutOf } from "../../../core/figures/figureBook";
import { differenceOutsideChance } from "../../../core/statistics/differenceOutsideChance";
import type { Block } from "../../../documents/report/reportModel";
import { bullets } from "../blocks";
import { list, small } from "../inWords";
import { chanceInWords } from "./chanceInWords";
import { ownFigure } from "./comparedFigure";
import {
  type ComparedStage,
  headlineName,
  isHeadline,
  type PublishedMeasure,
} from "./comparedStage";
import type { PublishedFigures } from "./publishedFigures";

/**
 * A sentence a measure, each gap with what it is worth: `Reading: the forecast, 45 of 57 (79%), is 3
 * points above England (a child or two more) and 6 points above Dorset (about 3 children more, which
 * chance can bring).`
 */
export function comparedInSentences(
  stage: ComparedStage,
  { areas }: PublishedFigures,
  measures: readonly PublishedMeasure[],
  book: FigureBook,
): Block[] {
  const what = small(stage.columns[stage.likest] ?? "");
  const items = measures.filter(isHeadline).flatMap((measure): string[] => {
    const { name, own, published } = measure;
    const ours = own[stage.likest];
    if (ours?.state !== "known") return [];
    const details = { ...ownFigure(stage, measure, stage.likest), leftOut: leftOutOf(ours) };
    const gaps = areas.flatMap((area, place) => {
      const found = published[place];
      if (!found) return [];
      const beside = { ...details, measure: `${details.measure}, beside ${area} in ${found.year}` };
      const { reached: numerator, n: denominator } = ours;
      const words = besideArea(ours, found.value, area);
      return [book.written(beside, words, { numerator, denominator })];
    });
    return [`${headlineName(name)}: the ${what}, ${book.share(details, ours)}, is ${list(gaps)}.`];
  });
  return items.length > 0 ? [bullets(items)] : [];
}

type Known = Extract<Attainment, { state: "known" }>;

function besideArea(own: Known, value: number, area: string): string {
  const apart = `${pointsApart(own, value)} ${area}`;
  const worth = chanceInWords(differenceOutsideChance(own.reached, own.n, value / 100));
  return worth === "level" ? apart : `${apart} (${worth})`;
}

function pointsApart({ share: own }: Known, value: number) {
  const points = percentage(own) - Math.round(value);
  if (points === 0) return "level with";
  const size = Math.abs(points);
  return `${size} ${size === 1 ? "point" : "points"} ${points > 0 ? "above" : "below"}`;
}
