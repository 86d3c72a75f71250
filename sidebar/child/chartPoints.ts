import type { MarkView } from "../../src/app/api";

/** A mark in the chart: `across` in per cent of the width, `rank` 0 for below to 3. */
export interface ChartPoint {
  readonly across: number;
  readonly rank: number;
  readonly label: string;
}

/**
 * Where the marks of a child stand in the chart, in order of time and evenly spread. Marks that do
 * not rank have no point, yet keep their place along the time.
 */
export function chartPoints(marks: readonly MarkView[]): ChartPoint[] {
  return marks.flatMap(({ bandRank, label }, place) =>
    bandRank === undefined
      ? []
      : [
          {
            across: (100 * (place + 0.5)) / marks.length,
            rank: Math.min(3, Math.max(0, bandRank)),
            label,
          },
        ],
  );
}

/** A mark in words: `Autumn: EXS, expected`. */
export function markText({ label, code, band }: MarkView): string {
  if (code.trim() === "") return `${label}: no mark`;
  return `${label}: ${code}, ${band === undefined ? "does not rank" : lowered(band)}`;
}

const lowered = (band: string) => band.charAt(0).toLowerCase() + band.slice(1);
