import type { GovernorsContext } from "../governorsContext";
import { always, everybodyOnTrack, littleChange, notMeasured, notOnTrack } from "./actionQuestions";
import {
  combinedFallsShort,
  fellThroughTheYear,
  greaterDepth,
  lowestSubject,
  lowestYearGroup,
  notAssessed,
} from "./attainmentQuestions";
import {
  aboveEngland,
  belowEngland,
  disadvantagedBehindOthers,
  fallingResults,
  noValueAdded,
} from "./comparisonQuestions";
import {
  additionalLanguageBehind,
  disadvantagedBehind,
  girlsAndBoys,
  groupsWithheld,
  senSupportBehind,
} from "./groupQuestions";
import type { Question } from "./question";

/** Every question, in the order of the report. */
export const allQuestions: readonly Question[] = [
  lowestSubject,
  combinedFallsShort,
  lowestYearGroup,
  greaterDepth,
  notAssessed,
  fellThroughTheYear,
  disadvantagedBehind,
  girlsAndBoys,
  senSupportBehind,
  additionalLanguageBehind,
  groupsWithheld,
  noValueAdded,
  belowEngland,
  aboveEngland,
  disadvantagedBehindOthers,
  fallingResults,
  notOnTrack,
  everybodyOnTrack,
  notMeasured,
  littleChange,
  always,
];

/** The questions that the figures of this report raise. */
export function questionsToAsk(context: GovernorsContext): string[] {
  return allQuestions.flatMap((question) => question(context));
}
