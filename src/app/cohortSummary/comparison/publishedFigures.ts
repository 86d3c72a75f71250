import { allPupils, type Benchmark } from "../../../workbook/read/readBenchmarks";
import { onOneBasis } from "./onOneBasis";

/** Published figures that may stand in one comparison: one year, one basis. */
export interface PublishedFigures {
  readonly year: number;
  readonly basis: string;
  /** England first, then Dorset, then others in the order of the tab. */
  readonly areas: readonly string[];
  readonly figures: readonly Benchmark[];
  /** Figures of the same measures and year that are on another basis. */
  readonly setAside: readonly Benchmark[];
}

/**
 * Chooses the figures for a comparison from those of its measures: all pupils, the latest year,
 * and in it the basis with the most figures. Figures on different bases are never put together.
 * Nothing where there are none.
 */
export function publishedFigures(ofMeasures: readonly Benchmark[]): PublishedFigures | undefined {
  const candidates = ofMeasures.filter(({ group }) => group === allPupils);
  if (candidates.length === 0) return undefined;
  const year = Math.max(...candidates.map((each) => each.year));
  const ofYear = candidates.filter((each) => each.year === year);
  const figures = onOneBasis(ofYear);
  return {
    year,
    basis: figures[0]?.basis ?? "",
    areas: areasOf(figures),
    figures,
    setAside: ofYear.filter((each) => !figures.includes(each)),
  };
}

function areasOf(figures: readonly Benchmark[]): string[] {
  const found = [...new Set(figures.map(({ area }) => area))];
  const known = ["England", "Dorset"].filter((area) => found.includes(area));
  return [...known, ...found.filter((area) => !known.includes(area))];
}
