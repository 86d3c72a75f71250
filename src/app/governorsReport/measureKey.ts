import type { Term } from "../../core/calendar/assessmentPoint";
import type { Measured } from "../../core/cohort/attainment";
import type { BesideSimilar } from "../../core/interventions/besideSimilarChildren";
import type { Subject } from "../../core/subject";
import type { OnTrackPoint } from "../../core/targets/onTrackAt";
import { beganAt } from "../cohortSummary/action/comparedInWords";

/** The names by which sections ask for a measure. */
export const measureKey = {
  marks: (measured: Measured, term: Term) => `${measured} ${term}`,
  onTrack: (subject: Subject) => `${subject} on track`,
  keyStage2: (measured: Measured) => `${measured} at Key Stage 2`,
  goodLevel: "good level of development",
  phonics: "phonics check",
  onTrackAt: (subject: Subject, point: OnTrackPoint) => `${subject} on track, ${point}`,
  intervention: "intervention",
  inIntervention: (compared: BesideSimilar) => `in it: ${beganAt(compared)}`,
  similarChildren: (compared: BesideSimilar) => `similar: ${beganAt(compared)}`,
} as const;

/** The cohorts of three years taken together. */
export const threeYears = "Three years together";
