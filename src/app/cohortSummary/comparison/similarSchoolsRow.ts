import type { FigureBook } from "../../../core/figures/figureBook";
import type { BesideSimilar } from "../../../core/similarSchools/besideSimilarSchools";
import type { SimilarSchools } from "../../../core/similarSchools/similarSchools";
import { differenceOutsideChance } from "../../../core/statistics/differenceOutsideChance";
import { chanceInWords } from "./chanceInWords";
import { localSchoolsOf, type OwnFigure } from "./ownFigures";

type Found = Pick<Extract<SimilarSchools, { state: "known" }>, "schools" | "period">;

/** A measure of this school beside the schools most like it, as a row whose figures are written down. */
export function similarSchoolsRow(
  { name, what, source, figure }: OwnFigure,
  beside: BesideSimilar,
  { schools, period }: Found,
  book: FigureBook,
): string[] {
  const without = schools.length - beside.schools;
  const theirs = (measure: string) => ({
    measure: `${name}: ${measure}`,
    group: "Similar schools",
    point: period,
    source: localSchoolsOf(period),
    leftOut: without === 0 ? "" : `${without} similar schools without a published figure`,
  });
  const sources =
    source === localSchoolsOf(period) ? source : `${source}, ${localSchoolsOf(period)}`;
  const ours = (measure: string) => ({
    measure: `${name}${measure}`,
    group: "This school, Year 6",
    point: what,
    source: measure === "" ? source : sources,
    leftOut: figure?.leftOut ?? "",
  });
  const numbers = figure && { numerator: figure.reached, denominator: figure.n };
  const judged = figure && differenceOutsideChance(figure.reached, figure.n, beside.mean / 100);
  const range = `${beside.lowest} to ${beside.highest}`;
  return [
    name,
    figure ? book.written(ours(""), figure.inWords, numbers) : "not known",
    book.percentage(theirs("mean"), String(Math.round(beside.mean)), {
      denominator: beside.children,
    }),
    book.percentage(theirs("lowest to highest"), range, { denominator: beside.schools }),
    beside.place === undefined
      ? "–"
      : book.written(
          ours(": place among the similar schools"),
          `${ordinal(beside.place)} of ${beside.schools + 1}`,
        ),
    judged
      ? book.written(ours(": beside the mean of similar schools"), chanceInWords(judged), numbers)
      : "–",
  ];
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}
