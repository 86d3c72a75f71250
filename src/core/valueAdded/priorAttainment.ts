import type { AcademicYear } from "../calendar/academicYear";
import { type Subject, subjects } from "../subject";
import { keyStage1Average, keyStage1Points } from "./keyStage1Points";
import type { KeyStage2Child, ScaledMark } from "./keyStage2Cohort";

/** The scales on which Key Stage 1 was assessed by teachers. */
const keyStage1Scales = ["ks1-teacher-assessment", "ks1-interim", "p-scales"];

/**
 * A child's Key Stage 1 average, or why there is none: a child who lacks any of reading, writing and
 * mathematics, or was absent or disapplied in one, is left out of DfE's measure (NCER), and so is
 * one whose code has no points.
 */
export function priorAttainment(
  { keyStage1 }: Pick<KeyStage2Child, "keyStage1">,
  year: AcademicYear,
): number | "noPriorAttainment" | "priorAttainmentWithoutPoints" {
  const points: Partial<Record<Subject, number>> = {};
  for (const subject of subjects) {
    const marks = keyStage1[subject].filter(({ scale }) => keyStage1Scales.includes(scale.id));
    if (marks.every(({ mark }) => mark.state !== "scored")) return "noPriorAttainment";
    const found = firstPoints(marks, year);
    if (found === undefined) return "priorAttainmentWithoutPoints";
    points[subject] = found;
  }
  return keyStage1Average(points as Record<Subject, number>);
}

function firstPoints(marks: readonly ScaledMark[], year: AcademicYear): number | undefined {
  for (const { mark } of marks) {
    const found = mark.state === "scored" ? keyStage1Points(mark.code, year) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
