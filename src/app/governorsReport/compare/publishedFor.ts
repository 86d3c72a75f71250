import type { Benchmark } from "../../../workbook/read/readBenchmarks";
import {
  type PublishedFigures,
  publishedFigures,
} from "../../cohortSummary/comparison/publishedFigures";
import type { ComparedMeasure } from "./comparedMeasures";

/** The published figures of some measures in one year and on one basis, England and Dorset alone. */
export interface PublishedFor {
  readonly year: number;
  readonly basis: string;
  readonly areas: readonly string[];
  readonly sources: string;
  /** In per cent; nothing where none is published. */
  readonly allPupils: (measure: ComparedMeasure, area: string) => number | undefined;
  /** The figure of children who are not disadvantaged, of the same year and basis. */
  readonly otherPupils: (measure: ComparedMeasure, area: string) => number | undefined;
}

const areasShown = ["England", "Dorset"];

/** Finds what is published for measures that stand in one table; nothing where there is none. */
export function publishedFor(
  benchmarks: readonly Benchmark[],
  measures: readonly ComparedMeasure[],
): PublishedFor | undefined {
  const of = benchmarks.filter(({ measure }) =>
    measures.some((each) => each.isPublishedAs(measure)),
  );
  const found = publishedFigures(of);
  const areas = areasShown.filter((area) => found?.areas.includes(area));
  if (!found || areas.length === 0) return undefined;
  return {
    year: found.year,
    basis: found.basis,
    areas,
    sources: sourcesOf(found),
    allPupils: ({ isPublishedAs }, area) =>
      found.figures.find((each) => each.area === area && isPublishedAs(each.measure))?.value,
    otherPupils: ({ isPublishedAs }, area) =>
      of.find(
        (each) =>
          each.area === area &&
          each.year === found.year &&
          each.basis === found.basis &&
          isOtherPupils(each.group) &&
          isPublishedAs(each.measure),
      )?.value,
  };
}

/** A published percentage as it stands in a table; a dash where there is none. */
export function inPerCent(value: number | undefined): string {
  return value === undefined ? "–" : String(Math.round(value * 10) / 10);
}

/** As DfE names the pupils whom it compares disadvantaged ones with. */
function isOtherPupils(group: string): boolean {
  return /^(not disadvantaged|non[- ]?disadvantaged|all other|other)( pupils)?$/i.test(
    group.trim(),
  );
}

function sourcesOf({ figures }: PublishedFigures): string {
  const sources = [...new Set(figures.map(({ source }) => source.replace(/\.$/, "")))];
  return sources.filter(Boolean).join("; ") || "not stated in the Benchmarks tab";
}
