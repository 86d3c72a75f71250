import { describeCodes, type Scale } from "../../scales/scale";

/** What a scale accepts, for the middle of a sentence: `a code from EM to GDS`, `1 or 2`. */
export function acceptedCodes(scale: Scale): string {
  const codes = describeCodes(scale);
  return codes.includes(" to ") && !scale.scores ? `a code from ${codes}` : codes;
}
