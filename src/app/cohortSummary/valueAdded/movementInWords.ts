import type { FigureBook } from "../../../core/figures/figureBook";
import type { Subject } from "../../../core/subject";
import type { Movement } from "../../../core/valueAdded/inSchoolValueAdded";
import { movementFigure } from "./movementFigure";

/** Movement since a time: `the start`, `end of last year`. */
export interface MovementFrom {
  readonly from: string;
  readonly movement: Movement;
}

/**
 * Movement as clauses to follow a subject: `now in the band of the start or a higher one, 44 of
 * 55 (80%)`. A time from which nobody can be followed is passed over.
 */
export function movementInWords(
  subject: Subject,
  movements: readonly MovementFrom[],
  members: number,
  book: FigureBook,
): string {
  const followed = movements.filter(({ movement: { n } }) => n > 0);
  if (followed.length === 0) {
    return "nobody has a mark both then and now, so there is nothing to follow yet";
  }
  return followed
    .map(({ from, movement: { n, higher, same } }) => {
      const details = movementFigure(
        subject,
        "in the same band or a higher one",
        from,
        members - n,
      );
      const then = from.startsWith("the") ? from : `the ${from}`;
      return `now in the band of ${then} or a higher one, ${book.outOf(details, higher + same, n)}`;
    })
    .join("; ");
}
