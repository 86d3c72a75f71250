import type { AcademicYear } from "../../../core/calendar/academicYear";
import { sourcesInWords } from "../../../workbook/published/publishedSources";
import { allPupils, type Benchmark } from "../../../workbook/read/readBenchmarks";
import { onOneBasis } from "../../cohortSummary/comparison/onOneBasis";
import type { ComparedMeasure } from "./comparedMeasures";
import { areasShown } from "./publishedFor";

/** The published figures of some measures over several years, all on one basis. */
export interface PublishedTrend {
  readonly basis: string;
  readonly sources: string;
  /** Nothing where none is published of that area and year on this basis. */
  readonly at: (
    measure: Pick<ComparedMeasure, "isPublishedAs">,
    area: string,
    year: AcademicYear,
  ) => Benchmark | undefined;
}

/**
 * Finds what is published of all pupils of England and Dorset for measures that stand in one table over these
 * years. A year in which a figure is on another basis only is left without one. Nothing where there is none.
 */
export function publishedTrend(
  benchmarks: readonly Benchmark[],
  measures: readonly Pick<ComparedMeasure, "isPublishedAs">[],
  years: readonly AcademicYear[],
): PublishedTrend | undefined {
  const resultYears = years.map(resultYear);
  const figures = onOneBasis(
    benchmarks.filter(
      ({ measure, group, area, year }) =>
        group === allPupils &&
        areasShown.includes(area) &&
        resultYears.includes(year) &&
        measures.some(({ isPublishedAs }) => isPublishedAs(measure)),
    ),
  );
  if (figures.length === 0) return undefined;
  return {
    basis: figures[0]?.basis ?? "",
    sources: sourcesInWords(figures.map(({ source }) => source)),
    at: ({ isPublishedAs }, area, year) =>
      figures.find(
        (each) =>
          each.area === area && each.year === resultYear(year) && isPublishedAs(each.measure),
      ),
  };
}

/** Published figures go by the calendar year of the results: those of 2024/25 are of 2025. */
function resultYear(year: AcademicYear): number {
  return year + 1;
}
