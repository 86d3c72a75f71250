import { sourcesInWords } from "../../../workbook/published/publishedSources";
import type { Benchmark } from "../../../workbook/read/readBenchmarks";
import { percentageInWords, publishedFigure } from "../../cohortSummary/comparison/comparedFigure";
import { publishedFigures } from "../../cohortSummary/comparison/publishedFigures";
import type { GovernorsContext } from "../governorsContext";
import { sections } from "../governorsSections";
import type { ComparedMeasure } from "./comparedMeasures";

/** The published figures of some measures in one year and on one basis, England and Dorset alone. */
export interface PublishedFor {
  readonly year: number;
  readonly basis: string;
  readonly areas: readonly string[];
  readonly sources: string;
  /** Nothing where none is published. */
  readonly allPupils: (measure: ComparedMeasure, area: string) => Benchmark | undefined;
  /** The figure of children who are not disadvantaged, of the same year and basis. */
  readonly otherPupils: (measure: ComparedMeasure, area: string) => Benchmark | undefined;
}

/** Whose published figures governors are shown. */
export const areasShown: readonly string[] = ["England", "Dorset"];

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
    sources: sourcesInWords(found.figures.map(({ source }) => source)),
    allPupils: ({ isPublishedAs }, area) =>
      found.figures.find((each) => each.area === area && isPublishedAs(each.measure)),
    otherPupils: ({ isPublishedAs }, area) =>
      of.find(
        (each) =>
          each.area === area &&
          each.year === found.year &&
          each.basis === found.basis &&
          isOtherPupils(each.group) &&
          isPublishedAs(each.measure),
      ),
  };
}

/** A published percentage as it stands in a table, written down for the Figures tab; a dash where there is none. */
export function inPerCent(
  { book }: Pick<GovernorsContext, "book">,
  { stage, name }: { readonly stage: string; readonly name: string },
  found: Benchmark | undefined,
): string {
  if (!found) return "–";
  const details = publishedFigure(`${stage}: ${name}`, found);
  return book.under(sections.compare).percentage(details, percentageInWords(found.value));
}

/** As DfE names the pupils whom it compares disadvantaged ones with. */
function isOtherPupils(group: string): boolean {
  return /^(not disadvantaged|non[- ]?disadvantaged|all other|other)( pupils)?$/i.test(
    group.trim(),
  );
}
