import { cellText } from "../cell";
import type { FftRow } from "../school/resultRows";
import type { Subject } from "../subject";
import { type BandShares, total } from "./bandShares";

/** Finds the FFT chances of a child in a subject; nothing where none were imported. */
export type FftChances = (upn: string, subject: Subject) => BandShares | undefined;

/** How far from 100 % the four chances may add up, for rounding. */
const tolerance = 0.02;

/**
 * Gathers the FFT tab by child and subject. Where a child has rows for several benchmarks, that of
 * FFT 50, the average, is used; else the first. Chances that do not add up to 100 % within two
 * points are not used (a check reports them); those that do are brought to exactly 100 %.
 */
export function fftChances(rows: readonly FftRow[]): FftChances {
  const found = new Map<string, { shares: BandShares; average: boolean }>();
  for (const row of rows) {
    if (row.upn === "" || row.subject === undefined || row.chances === undefined) continue;
    const sum = total(row.chances);
    if (Math.abs(sum - 1) > tolerance + 1e-9) continue;
    const key = `${row.upn}|${row.subject}`;
    const average = /\b(?:fft)?\s*50\b/i.test(cellText(row.cells.benchmark.typed));
    const before = found.get(key);
    if (before && (before.average || !average)) continue;
    const [below, workingTowards, expected, greaterDepth] = row.chances;
    const shares = [below / sum, workingTowards / sum, expected / sum, greaterDepth / sum] as const;
    found.set(key, { shares, average });
  }
  return (upn, subject) => found.get(`${upn}|${subject}`)?.shares;
}
