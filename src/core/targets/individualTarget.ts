import type { SenProvision } from "../pupils/pupil";
import type { ScoredMark } from "../scales/mark";
import type { Scale } from "../scales/scale";
import type { Evidence } from "./evidence";
import type { EvidenceMark } from "./evidenceMark";

/** Why a child's target is set individually: a plan, or work at pre-key-stage standards. */
export type IndividualCause = "plan" | "preKeyStage";

/**
 * Whether a child's target is set individually and not proposed here: a child with an education,
 * health and care plan, whose plan sets outcomes, or one whose latest mark (or where there is
 * none, starting point) is a pre-key-stage standard. Nothing for other children.
 */
export function individualCause(
  sen: SenProvision | undefined,
  evidence: Pick<Evidence, "latest" | "start">,
): IndividualCause | undefined {
  if (sen === "E") return "plan";
  const now = evidence.latest.state === "known" ? evidence.latest : evidence.start;
  return atPreKeyStage(now) ? "preKeyStage" : undefined;
}

function atPreKeyStage(mark: EvidenceMark): boolean {
  return mark.state === "known" && isPreKeyStage(mark.scale, mark.mark);
}

/**
 * Whether a grade is of the pre-key-stage standards, the engagement model or the P scales that
 * went before them: it is below, on a scale that has such codes (`EM`, `PK3`, `PKF`, `P4`). A
 * school's own `Below` is not.
 */
export function isPreKeyStage(scale: Scale, mark: Pick<ScoredMark, "code" | "position">): boolean {
  const grade = scale.grades[mark.position];
  if (grade?.code !== mark.code || grade.band !== "below") return false;
  return scale.grades.some(({ code, band }) => band === "below" && /^(EM|PK\w|P\d\w*)$/.test(code));
}
