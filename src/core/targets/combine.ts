import { type BandCounts, type BandShares, total } from "./bandShares";
import type { PublishedTransition } from "./publishedTransition";

/**
 * Fewer similar children than this say nothing by themselves. The number is this program's own
 * choice, well above the groups under 6 that DfE withholds.
 */
export const minimumSimilarChildren = 10;

/**
 * How many of the school's own children a published table counts for, so that a school's record
 * outweighs it as that record grows. The number is this program's own choice.
 */
export const publishedWeight = 20;

/** The chance of each band, with how many of the school's children stand behind it. */
export interface CombinedShares {
  readonly shares: BandShares;
  readonly n: number;
  readonly source: string;
  readonly published?: string;
}

/**
 * Puts the school's own counts and a published distribution together. Nothing when neither is
 * enough: no published table, and fewer than ten of the school's own children.
 */
export function combine(
  published: Pick<PublishedTransition, "shares" | "source"> | undefined,
  own: BandCounts,
): CombinedShares | undefined {
  const n = total(own);
  if (published === undefined) {
    if (n < minimumSimilarChildren) return undefined;
    return { shares: sharesOf(own), n, source: `${n} children of this school` };
  }
  const shares = sharesOf(
    own.map((count, band) => count + publishedWeight * (published.shares[band] ?? 0)),
  );
  const children = n === 0 ? "" : n === 1 ? " and 1 child" : ` and ${n} children`;
  const source = `${published.source}${children === "" ? "" : `${children} of this school`}`;
  return { shares, n, source, published: published.source };
}

function sharesOf(counts: readonly number[]): BandShares {
  const sum = counts.reduce((all, count) => all + count, 0);
  const share = (band: number) => (counts[band] ?? 0) / sum;
  return [share(0), share(1), share(2), share(3)];
}
