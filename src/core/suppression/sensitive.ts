import type { CountCell, EarlierCell, WithheldReason } from "./countCell";
import { disclosureRules } from "./disclosureRules";

const { fewestChildren, everyoneOrNobodyBelow, fewestChanged } = disclosureRules;

/**
 * Why a figure may not be given, looked at by itself and beside the same figure of earlier reports;
 * nothing where it may. Nobody counted is nobody to protect.
 */
export function whySensitive(
  cell: Pick<CountCell, "n" | "reached" | "counted">,
  earlier: readonly Omit<EarlierCell, "id" | "madeOn">[],
): WithheldReason | undefined {
  if (cell.n === 0) return undefined;
  if (cell.n < fewestChildren) return "fewChildren";
  if (!isKnown(cell, earlier) && earlier.some((before) => tellsOfFew(cell, before))) {
    return "likeEarlierReport";
  }
  return isEveryoneOrNobody(cell.n, cell.reached) ? "everyoneOrNobody" : undefined;
}

/**
 * Whether an earlier report gave the figure of the same children: then readers hold it, but for
 * marks that have changed, and withholding it would protect nobody.
 */
export function isKnown(
  { counted }: Pick<CountCell, "counted">,
  earlier: readonly Pick<EarlierCell, "counted" | "released">[],
): boolean {
  return earlier.some((before) => before.released && before.counted === counted);
}

/**
 * Whether two reports together tell of a few. Where the earlier one gave the figure, of those who
 * came or went between them; where it withheld the figure, of those whom it protected.
 */
function tellsOfFew(
  now: Pick<CountCell, "n" | "reached" | "counted">,
  before: Omit<EarlierCell, "id" | "madeOn">,
): boolean {
  const sameChildren = now.counted === before.counted;
  if (sameChildren) return !before.released;
  const change = Math.abs(now.n - before.n);
  if (change < fewestChanged) return true;
  return before.released && isEveryoneOrNobody(change, Math.abs(now.reached - before.reached));
}

function isEveryoneOrNobody(n: number, reached: number): boolean {
  return n < everyoneOrNobodyBelow && (reached === 0 || reached === n);
}
