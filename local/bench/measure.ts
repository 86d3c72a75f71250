import { performance } from "node:perf_hooks";

/** The shortest of several runs, in milliseconds: what the work costs when nothing disturbs it. */
export function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The middle of an odd number of times: what the work costs as a rule. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[(sorted.length - 1) / 2] ?? Number.NaN;
}

/** One line of the benchmark. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure was taken over. */
  readonly over: string;
}

/** A number with as many figures as tell something. */
export function figures(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
