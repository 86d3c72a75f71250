import { type Scale, scaleBook } from "./scale";
import { phonics, tablesCheck } from "./shipped/checks";
import { earlyYearsProfile, earlyYearsProfile2013, onEntry } from "./shipped/earlyYears";
import { levels, pScales } from "./shipped/levels";
import { pointInTime } from "./shipped/pointInTime";
import { keyStage1Scaled, keyStage2Scaled, standardised } from "./shipped/scores";
import { steps } from "./shipped/steps";
import {
  keyStage1Assessment,
  keyStage1Interim,
  keyStage2Assessment,
  keyStage2Interim,
  teacherAssessment,
} from "./shipped/teacherAssessment";

/**
 * The scales that come with the add-on. Their names keep their meaning: a school that marks
 * another way adds a scale under a name of its own in the Scales tab.
 */
export const shippedScales: readonly Scale[] = [
  teacherAssessment,
  pointInTime,
  steps,
  standardised,
  onEntry,
  earlyYearsProfile,
  earlyYearsProfile2013,
  phonics,
  tablesCheck,
  keyStage1Assessment,
  keyStage1Interim,
  keyStage1Scaled,
  keyStage2Assessment,
  keyStage2Interim,
  keyStage2Scaled,
  levels,
  pScales,
];

/** The shipped scales as a book. */
export const shippedScaleBook = scaleBook(shippedScales);
