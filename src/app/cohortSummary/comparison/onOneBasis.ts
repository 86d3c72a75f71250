import type { Benchmark } from "../../../workbook/read/readBenchmarks";

/**
 * Those of some published figures that may stand together: of the basis that most of them are on, however its
 * words are set. Figures on different bases are never put together, since even England has two.
 */
export function onOneBasis(figures: readonly Benchmark[]): readonly Benchmark[] {
  const byBasis = new Map<string, Benchmark[]>();
  for (const each of figures) {
    const key = plain(each.basis);
    byBasis.set(key, [...(byBasis.get(key) ?? []), each]);
  }
  const [most = []] = [...byBasis.values()].sort((one, other) => other.length - one.length);
  return most;
}

function plain(basis: string): string {
  return basis
    .toLowerCase()
    .replace(/[\s,.;:()]+/g, " ")
    .trim();
}
