import type { FigureDetails } from "../../../core/figures/figureBook";
import type { Benchmark } from "../../../workbook/read/readBenchmarks";
import type { ComparedMeasure, ComparedStage } from "./comparedStage";

/** What the Figures tab says of the school's own figure in a column of a stage. */
export function ownFigure(
  { name: stage, group, source, columns }: ComparedStage,
  { name }: Pick<ComparedMeasure, "name">,
  place: number,
): FigureDetails {
  return { measure: `${stage}: ${name}`, group, point: columns[place] ?? "", source };
}

/** What it says of a published figure: whose, of which year, by whom and on which basis. */
export function publishedFigure(
  name: string,
  { area, group, year, basis, source }: Benchmark,
): FigureDetails {
  const publication = source.replace(/\.$/, "") || "publication not stated";
  return {
    measure: name,
    group: `${area}, ${group.toLowerCase()}`,
    point: `Results of ${year}`,
    source: `Benchmarks: ${publication} (${basis})`,
  };
}

/** A published percentage with one decimal place at most. */
export function percentageInWords(value: number): string {
  return String(Math.round(value * 10) / 10);
}
