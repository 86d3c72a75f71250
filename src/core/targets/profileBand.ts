import type { Band } from "../band";
import type { EarlyYearsRow } from "../school/resultRows";
import type { Subject } from "../subject";

/**
 * The early learning goals that stand for each subject: comprehension and word reading; writing;
 * number and numerical patterns. This is schools' usual convention, not a rule of DfE.
 */
export const goalsOfSubject: Readonly<Record<Subject, readonly string[]>> = {
  reading: ["E08", "E09"],
  writing: ["E10"],
  mathematics: ["E11", "E12"],
};

/**
 * The band of a subject in the Early Years Foundation Stage Profile: expected where all its goals
 * are, else working towards. Nothing where a goal is missing, exempt or unreadable.
 */
export function profileBand(
  row: Pick<EarlyYearsRow, "goals">,
  subject: Subject,
): Extract<Band, "workingTowards" | "expected"> | undefined {
  let band: "workingTowards" | "expected" = "expected";
  for (const goal of goalsOfSubject[subject]) {
    const mark = row.goals.find((each) => each.goal === goal)?.mark;
    if (mark?.state !== "scored") return undefined;
    if (mark.code === "1") band = "workingTowards";
  }
  return band;
}
