import type { Band } from "../../core/band";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import type { ProposedTarget } from "../../core/targets/proposeTargets";

/** A target in words that a child can read, after the subject: `Reading: reach what we expect …`. */
const targetWords: Readonly<Partial<Record<Band, string>>> = {
  workingTowards: "take good steps towards what we expect by the end of {year}",
  expected: "reach what we expect by the end of {year}",
  greaterDepth: "go deeper than we expect by the end of {year}",
};

/**
 * What a card says where there is no target to tell: not agreed yet, set individually, or on a scale without
 * standards. One sentence for all of them, so that nobody can tell from a card which it is.
 */
export const setTogether = "my teacher and I will set this together";

/**
 * A child's year-end target in a subject, in plain words. Whether a target that is not agreed may be told is the school's
 * setting, the same as for letters to parents.
 */
export function childsTarget(
  known: Pick<ProposedTarget, "target" | "yearGroup"> | undefined,
  { onlyAgreedTargetsInLetters }: Pick<Settings, "onlyAgreedTargetsInLetters">,
): string {
  const standing = known?.target.yearEnd;
  if (!known || !standing || (!standing.agreed && onlyAgreedTargetsInLetters)) return setTogether;
  const words = standing.band && targetWords[standing.band];
  return words ? words.replace("{year}", yearGroupName(known.yearGroup)) : setTogether;
}
