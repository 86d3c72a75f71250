import { outOf } from "../../../core/cohort/percentage";
import type { Movement } from "../../../core/valueAdded/inSchoolValueAdded";

/**
 * Movement as clauses to follow a subject: `now in the band of the start or a higher one, 44 of
 * 55 (80%)`. A time from which nobody can be followed is passed over.
 */
export function movementInWords(
  fromStart: Movement,
  fromLastYear: Movement,
  fromReception: Movement,
): string {
  const kept = ({ higher, same, n }: Movement) => outOf(higher + same, n);
  if (fromStart.n === 0 && fromLastYear.n === 0 && fromReception.n === 0) {
    return "nobody has a mark both then and now, so there is nothing to follow yet";
  }
  return [
    ...(fromStart.n > 0
      ? [`now in the band of the start or a higher one, ${kept(fromStart)}`]
      : []),
    ...(fromLastYear.n > 0
      ? [`now in the band of the end of last year or a higher one, ${kept(fromLastYear)}`]
      : []),
    ...(fromReception.n > 0
      ? [`now in the band of the end of Reception or a higher one, ${kept(fromReception)}`]
      : []),
  ].join("; ");
}
