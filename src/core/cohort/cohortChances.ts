import { type Band, reaches } from "../band";
import { type PoissonBinomial, poissonBinomial } from "../statistics/poissonBinomial";
import type { Subject } from "../subject";
import { atLeast } from "../targets/bandShares";
import { chanceOf } from "../targets/chanceOf";
import type { ProposedTarget } from "../targets/proposeTargets";
import type { CohortChild } from "./cohortChild";

/** Whose chances are added up: those that targets rest on (of similar children, else FFT's), or only FFT's. */
export type ChanceBasis = "used" | "fft";

/** What a cohort's targets ask for beside what is likely. */
export interface TargetsAsk {
  /** Children whose target is the standard or higher. */
  readonly asked: number;
  /** Children with both a chance and a target. */
  readonly n: number;
  /** The chance, from 0 to 1, that at least so many of them reach the standard. */
  readonly chance: number;
}

/** How many children of a cohort are likely to reach a standard by the end of the key stage. */
export interface CohortChances {
  /** Of the children whose chance is known. */
  readonly likely: PoissonBinomial;
  /** Children whose chance is not known: they are in no figure. */
  readonly without: number;
  /** Nothing where no child has both a chance and a target. */
  readonly targets?: TargetsAsk;
}

/**
 * What is likely for a cohort in a subject, from each child's own chance, and how likely it is that
 * the targets for the end of the key stage are reached by as many as they ask. Nothing where no
 * child's chance is known. There is none for reading, writing and mathematics combined: nobody
 * knows a child's chance of reaching all three, and multiplying three chances as if they had nothing
 * to do with each other would make it far too small.
 */
export function cohortChances(
  children: readonly CohortChild[],
  subject: Subject,
  band: Band,
  basis: ChanceBasis = "used",
): CohortChances | undefined {
  const known = children.flatMap(({ inSubject }) => {
    const found = inSubject[subject];
    const chance = found && shareOf(found, band, basis);
    return found && chance !== undefined
      ? [{ chance, target: found.target.keyStageEnd?.band }]
      : [];
  });
  if (known.length === 0) return undefined;
  const likely = poissonBinomial(known.map(({ chance }) => chance));
  const withTarget = known.filter(({ target }) => target !== undefined);
  const asked = withTarget.filter(({ target }) => target && reaches(target, band)).length;
  const ofThose = poissonBinomial(withTarget.map(({ chance }) => chance));
  return {
    likely,
    without: children.length - known.length,
    ...(withTarget.length === 0
      ? {}
      : { targets: { asked, n: withTarget.length, chance: ofThose.chanceOfAtLeast(asked) } }),
  };
}

function shareOf(
  { evidence }: Pick<ProposedTarget, "evidence">,
  band: Band,
  basis: ChanceBasis,
): number | undefined {
  if (basis === "fft") return evidence.fft && Math.min(1, atLeast(evidence.fft, band));
  return chanceOf(band, evidence)?.share;
}
