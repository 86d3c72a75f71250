import type { Band } from "../band";
import { atLeast } from "./bandShares";
import type { Evidence } from "./evidence";
import { sharesUsed } from "./keyStageBand";
import type { Chance } from "./proposal";

/** The chance of reaching a band or a higher one, as far as the evidence gives any. */
export function chanceOf(
  band: Band,
  evidence: Pick<Evidence, "similar" | "fft">,
): Chance | undefined {
  const shares = sharesUsed(evidence);
  if (!shares) return undefined;
  const share = Math.min(1, atLeast(shares, band));
  const { similar } = evidence;
  return similar.state === "known"
    ? { share, band, shares, n: similar.n, basis: "similarChildren", source: similar.source }
    : { share, band, shares, basis: "fft", source: "FFT" };
}
