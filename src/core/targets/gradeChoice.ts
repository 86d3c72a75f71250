import type { Band } from "../band";
import { bandOf, type When } from "../scales/bandOf";
import type { ScoredMark } from "../scales/mark";
import type { Scale } from "../scales/scale";

/** A grade or score of a scale, chosen as a target. */
export interface GradeChoice {
  readonly scale: Scale;
  /** The code as the scale writes it, or the score in figures. */
  readonly code: string;
  /** The grade's name, or the score in figures. */
  readonly name: string;
  /** The grade's place in the scale's order, or the score itself. */
  readonly position: number;
  readonly band?: Band;
}

/** Makes a choice of the grade at a place of the scale, or of a score where it has scores alone. */
export function gradeAt(scale: Scale, position: number, when: When): GradeChoice {
  const grade = scale.grades[position];
  const code = grade?.code ?? String(position);
  return chosen(scale, { state: "scored", scale: scale.id, code, position }, when);
}

/** Makes a choice of a mark that was given or agreed. */
export function chosen(scale: Scale, mark: ScoredMark, when: When): GradeChoice {
  const { code, position } = mark;
  const grade = scale.grades[position];
  const name = grade?.code === code ? grade.name : code;
  const band = bandOf(scale, mark, when);
  return { scale, code, name, position, ...(band === undefined ? {} : { band }) };
}
