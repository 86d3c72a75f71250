import type { Term } from "../../core/calendar/assessmentPoint";
import type { Measured } from "../../core/cohort/attainment";
import type { Subject } from "../../core/subject";

/** The names by which sections ask for a measure. */
export const measureKey = {
  marks: (measured: Measured, term: Term) => `${measured} ${term}`,
  onTrack: (subject: Subject) => `${subject} on track`,
  keyStage2: (measured: Measured) => `${measured} at Key Stage 2`,
  goodLevel: "good level of development",
  phonics: "phonics check",
  intervention: "intervention",
} as const;

/** The cohorts of three years taken together. */
export const threeYears = "Three years together";
