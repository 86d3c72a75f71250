import type { Attainment } from "../../../core/cohort/attainment";
import type { BenchmarkMeasure } from "../../../workbook/read/benchmarkMeasure";
import type { Benchmark } from "../../../workbook/read/readBenchmarks";
import { standardNames } from "../cohortFigure";

/** A measure of the cohort that published figures exist for. */
export interface ComparedMeasure {
  readonly name: string;
  /** One for each of the stage's columns. */
  readonly own: readonly Attainment[];
  readonly isPublishedAs: (measure: BenchmarkMeasure) => boolean;
}

/** Children of the cohort at one stage, with what can be compared there. */
export interface ComparedStage {
  /** `Key Stage 2`, `Good level of development`. */
  readonly name: string;
  /** Whose figures these are: `Year 6, 57 children`. */
  readonly who: string;
  /** `Year 6`. */
  readonly group: string;
  /** The tabs that the school's own figures are worked out from. */
  readonly source: string;
  /** What the school's own figures are: `Now`, `Forecast`, `Target`. */
  readonly columns: readonly string[];
  /** Which of them is as like the published figures as can be: the forecast, or the result. */
  readonly likest: number;
  readonly measures: readonly ComparedMeasure[];
  /** How the school's figures differ in kind from those published. */
  readonly caution: string;
}

/** How names of measures of the expected standard end. */
const expectedEnding = `, ${standardNames.expected}`;

/** How names of measures of greater depth end; tests call it the higher standard. */
const greaterDepthEnding = `, ${standardNames.greaterDepth}`;

/** A measure with its published figure in each area; nothing where none is published. */
export interface PublishedMeasure extends ComparedMeasure {
  readonly published: readonly (Benchmark | undefined)[];
}

/** Greater depth is in the table alone, so that the words stay few. */
export function isHeadline({ name }: Pick<ComparedMeasure, "name">): boolean {
  return !name.endsWith(greaterDepthEnding);
}

/** The measure's name without the standard, which the heading says. */
export function headlineName(name: string): string {
  return name.replace(expectedEnding, "");
}
