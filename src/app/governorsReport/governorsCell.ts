import type { Attainment } from "../../core/cohort/attainment";
import type { CountCell } from "../../core/suppression/countCell";
import { leftOutWords } from "../cohortSummary/inWords";

/** A figure that governors may be given, with its words for the Figures tab. */
export interface GovernorsCell extends CountCell {
  /** The measure with its standard, in words. */
  readonly title: string;
  readonly point: string;
  readonly section: string;
  readonly leftOut: string;
  readonly source: string;
}

/** A measure with one standard has it under this name. */
export const onlyStandard = "expected";

/** What the Figures tab says of a figure, beside its numbers. */
export type CellWords = Omit<GovernorsCell, "id" | "n" | "reached" | "leftOut">;

/** A figure with its numbers, known by its words. */
export function governorsCell(found: Attainment, words: CellWords): GovernorsCell {
  const { n, reached } = found.state === "known" ? found : { n: 0, reached: 0 };
  const id = [words.title, words.group, words.point].join(" | ");
  return { ...words, id, n, reached, leftOut: leftOutWords(found.leftOut) };
}
