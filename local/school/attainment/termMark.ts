import { type Band, bandRank } from "../../../src/core/band";
import type { YearGroup } from "../../../src/core/pupils/yearGroup";
import { steps } from "../../../src/core/scales/shipped/steps";
import type { MadePupil } from "../people/madePupil";

/** The names of the scales that the made-up school uses. */
export const scaleNames = {
  pointInTime: "Point in time",
  teacherAssessment: "Teacher assessment",
  steps: "Steps",
  keyStage1: "Key Stage 1 teacher assessment",
  keyStage2: "Key Stage 2 teacher assessment",
  keyStage2Scaled: "Key Stage 2 scaled score",
  standardised: "Standardised score",
} as const;

/** The scale of each year group's marks, this year and in the years before. */
export const markScales: Readonly<Record<YearGroup, string>> = {
  0: scaleNames.pointInTime,
  1: scaleNames.teacherAssessment,
  2: scaleNames.teacherAssessment,
  3: scaleNames.steps,
  4: scaleNames.steps,
  5: scaleNames.teacherAssessment,
  6: scaleNames.teacherAssessment,
};

/** The code of a band on a scale of standards; a pre-key-stage standard where the band is below. */
export function standardCode(band: Band, preKeyStage: number): string {
  if (band === "below") return `PK${preKeyStage}`;
  return { workingTowards: "WTS", expected: "EXS", greaterDepth: "GDS" }[band];
}

/** The pre-key-stage standard of a child below the key stage: it rises by one in two years. */
export function preKeyStageLevel(pupil: MadePupil, term: number, highest: 4 | 6): number {
  const first = pupil.preKeyStage ? 1 + (Number(pupil.upn.slice(10, 12)) % 2) : 3;
  return Math.max(1, Math.min(highest, first + Math.floor((term - 3) / 6)));
}

/** The code of a band on the point-in-time scale; `high` is a child in the upper third of its band. */
export function pointInTimeCode(band: Band, high: boolean): string {
  if (band === "expected") return high ? "JA" : "AT";
  return { below: "BEL", workingTowards: "JB", greaterDepth: "ABV" }[band];
}

/** The place in Steps that a year group is expected to have reached: `b` in autumn, `s` in summer. */
export function expectedStep(yearGroup: YearGroup, term: 0 | 1 | 2): number {
  return 6 * (yearGroup - 1) + 2 * term;
}

/** How many places from the expected one a child of a band stands; `depth` is how far inside the band, in standard deviations. */
export function stepOffset(band: Band, depth: number): number {
  const inside = Math.max(0, depth);
  if (band === "greaterDepth") return inside > 0.6 ? 2 : 1;
  if (band === "expected") return 0;
  if (band === "workingTowards") return -Math.max(1, Math.min(6, Math.ceil(inside / 0.28)));
  return -7 - Math.min(3, Math.floor(inside / 0.4));
}

/** The code at a place in Steps, held within the scale. */
export function stepCode(place: number): string {
  return steps.grades[Math.max(0, Math.min(steps.grades.length - 1, place))]?.code ?? "";
}

/** Whether the second band is the same as the first or higher. */
export function isAtLeast(band: Band, least: Band): boolean {
  return bandRank(band) >= bandRank(least);
}
