import type { Subject } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import type { TermMark } from "./attainment";
import { standardAt } from "./standards";
import { preKeyStageLevel, scaleNames, standardCode } from "./termMark";

/** A result as the Past marks tab holds it. */
export interface Result {
  readonly scale: string;
  /** A code as text, a scaled score as a number. */
  readonly grade: string | number;
}

/** The teacher assessment at the end of Key Stage 1, of the mark given in the summer of Year 2. */
export function keyStage1Result(pupil: MadePupil, summer: TermMark): Result {
  const grade = standardCode(summer.band, preKeyStageLevel(pupil, 8, 4));
  return { scale: scaleNames.keyStage1, grade };
}

/**
 * The result at the end of Key Stage 2, of the mark given in the summer of Year 6: a scaled score
 * in reading and mathematics (`B` where the child was below the test), teacher assessment in
 * writing.
 */
export function keyStage2Result(pupil: MadePupil, subject: Subject, summer: TermMark): Result {
  if (subject === "writing") {
    const grade = standardCode(summer.band, preKeyStageLevel(pupil, 20, 6));
    return { scale: scaleNames.keyStage2, grade };
  }
  const scale = scaleNames.keyStage2Scaled;
  if (summer.band === "below") return { scale, grade: "B" };
  const { expected, greaterDepth } = standardAt(6, 2, subject);
  const ten = Math.floor(((summer.place - expected) / (greaterDepth - expected)) * 10);
  const [least, most] = {
    workingTowards: [80, 99],
    expected: [100, 109],
    greaterDepth: [110, 120],
  }[summer.band] as [number, number];
  return { scale, grade: Math.max(least, Math.min(most, 100 + ten)) };
}
