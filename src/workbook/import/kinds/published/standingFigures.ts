import { plainHeader } from "../../../layout/columnMap";
import { benchmarkMeasure } from "../../../read/benchmarkMeasure";
import { readBenchmarks } from "../../../read/readBenchmarks";
import type { KnownTab } from "../../../read/recogniseTabs";
import type { SheetValue } from "../../../sheetValue";

/** What tells a published figure from every other: never two bases as one. */
export const figureIdentity = ["measure", "year", "area", "group", "basis"] as const;

/** A figure as the Benchmarks tab has it. */
export interface StandingFigure {
  readonly value: number;
  readonly source: string;
  /** How the row writes what tells it from others: `KS2 reading expected`, 2025, `National`. */
  readonly identity: Readonly<Record<(typeof figureIdentity)[number], SheetValue>>;
}

/** A figure's identity, however a row writes it. */
export interface FigureKey {
  readonly measure: string;
  readonly year: number;
  readonly area: string;
  readonly group: string;
  readonly basis: string;
}

/** The figures of the Benchmarks tab by what they are, however it writes it. */
export function standingFigures(known: KnownTab): (key: FigureKey) => StandingFigure | undefined {
  const figures = new Map<string, StandingFigure>();
  for (const found of readBenchmarks(known).benchmarks) {
    const key = keyOf({ ...found, measure: found.measureName });
    const typed = known.tab.values[found.row - 1] ?? [];
    const identity = Object.fromEntries(
      figureIdentity.map((each) => [each, typed[(known.map.columns.get(each) ?? 0) - 1] ?? ""]),
    ) as StandingFigure["identity"];
    if (!figures.has(key)) {
      figures.set(key, { value: found.value, source: found.source, identity });
    }
  }
  return (key) => figures.get(keyOf(key));
}

function keyOf({ measure, year, area, group, basis }: FigureKey): string {
  const meant = benchmarkMeasure(measure);
  const name = meant.kind === "other" ? plainHeader(measure) : JSON.stringify(meant);
  return [name, year, plainHeader(area), plainHeader(group), plainHeader(basis)].join("|");
}
