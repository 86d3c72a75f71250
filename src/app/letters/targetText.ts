import type { Band } from "../../core/band";
import { keyStageEnd, yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import type { Horizon } from "../../core/targets/agreedTargets";
import type { ProposedTarget } from "../../core/targets/proposeTargets";

/** A target in words that parents know, to stand by itself or after "we are aiming for". */
const targetWords: Readonly<Partial<Record<Band, { agreed: string; aimedFor: string }>>> = {
  workingTowards: {
    agreed: "working towards the expected standard for {year}",
    aimedFor: "good steps towards the expected standard for {year}",
  },
  expected: {
    agreed: "the expected standard for {year}",
    aimedFor: "the expected standard for {year}",
  },
  greaterDepth: {
    agreed: "working in greater depth than expected for {year}",
    aimedFor: "work in greater depth than expected for {year}",
  },
};

/**
 * A child's target in a subject in words, never as a code: the agreed one, or where the school
 * allows it, the proposed one, said to be aimed for. A target that is set individually, lies below
 * working towards the standard, or is on a scale that sets no standard, is the child's own: the
 * letter says only that the teacher will share it. Null where there is none to tell.
 */
export function targetText(
  { target, proposal, yearGroup }: Pick<ProposedTarget, "target" | "proposal" | "yearGroup">,
  horizon: Horizon,
  firstName: string,
  { onlyAgreedTargetsInLetters }: Pick<Settings, "onlyAgreedTargetsInLetters">,
): string | null {
  const own = `a target of ${firstName}’s own, which ${firstName}’s teacher will share with you`;
  const standing = target[horizon];
  if (!standing || (!standing.agreed && onlyAgreedTargetsInLetters)) {
    return proposal.kind === "individual" ? own : null;
  }
  const words = standing.band && targetWords[standing.band];
  if (!words) return own;
  const end = horizon === "yearEnd" ? yearGroup : keyStageEnd(yearGroup);
  const said = standing.agreed ? words.agreed : `we are aiming for ${words.aimedFor}`;
  return said.replace("{year}", yearGroupName(end));
}
