import type { Band } from "../../core/band";
import type { FixedWord } from "../../core/letter/fixedWords";
import { keyStageEnd, yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import type { Horizon } from "../../core/targets/agreedTargets";
import type { ProposedTarget } from "../../core/targets/proposeTargets";

/** How a target is told: by which of the fixed words, and for the end of which year. */
export interface TargetText {
  readonly word: FixedWord;
  /** `Year 4`. */
  readonly year: string;
}

const targetWords: Readonly<Partial<Record<Band, { agreed: FixedWord; proposed: FixedWord }>>> = {
  workingTowards: { agreed: "agreedWorkingTowards", proposed: "proposedWorkingTowards" },
  expected: { agreed: "agreedExpected", proposed: "proposedExpected" },
  greaterDepth: { agreed: "agreedGreaterDepth", proposed: "proposedGreaterDepth" },
};

/**
 * A child's target in a subject, to be told in words and never as a code: the agreed one, or where
 * the school allows it, the proposed one, said to be aimed for. A target that is set individually,
 * lies below working towards the standard, or is on a scale that sets no standard, is the child's
 * own: the letter says only that the teacher will share it. Null where there is none to tell.
 */
export function targetText(
  { target, proposal, yearGroup }: Pick<ProposedTarget, "target" | "proposal" | "yearGroup">,
  horizon: Horizon,
  { onlyAgreedTargetsInLetters }: Pick<Settings, "onlyAgreedTargetsInLetters">,
): TargetText | null {
  const year = yearGroupName(horizon === "yearEnd" ? yearGroup : keyStageEnd(yearGroup));
  const own: TargetText = { word: "targetOfOwn", year };
  const standing = target[horizon];
  if (!standing || (!standing.agreed && onlyAgreedTargetsInLetters)) {
    return proposal.kind === "individual" ? own : null;
  }
  const words = standing.band && targetWords[standing.band];
  if (!words) return own;
  return { word: standing.agreed ? words.agreed : words.proposed, year };
}
