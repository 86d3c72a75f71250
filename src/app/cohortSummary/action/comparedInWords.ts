import { bandNames } from "../../../core/band";
import { percentage } from "../../../core/cohort/percentage";
import {
  type BesideSimilar,
  enoughToCompare,
  fewestToCompare,
} from "../../../core/interventions/besideSimilarChildren";
import { subjectNames } from "../../../core/subject";
import { small } from "../inWords";

/** What a change during an intervention can and cannot say, wherever the two stand side by side. */
export const changedNotCaused =
  "Class marks of the assessment points nearest to each child’s first and last day in it. Similar children are those of the same year groups who began in the same band at the same point and had no intervention in the subject at the time. This tells what changed, not what caused it: children are chosen for an intervention for a reason, which the others lack.";

/** Where the children began: `Reading, working towards`. */
export function beganAt({ subject, from }: BesideSimilar): string {
  return `${subjectNames[subject]}, ${small(bandNames[from])}`;
}

/** The difference of the two shares in percentage points: `12 points more`, `too few to compare`. */
export function differenceInWords(compared: BesideSimilar): string {
  const { inIt, similar } = compared;
  if (!enoughToCompare(compared)) return tooFew;
  const points = percentage(inIt.higher / inIt.n) - percentage(similar.higher / similar.n);
  if (points === 0) return "no difference";
  return `${Math.abs(points)} ${Math.abs(points) === 1 ? "point" : "points"} ${points > 0 ? "more" : "fewer"}`;
}

const tooFew = "too few to compare";

/** What too few means, to stand below a table. */
export const tooFewMeans = `Of fewer than ${fewestToCompare} children on either side it is not said which moved more: so few go either way by chance.`;
