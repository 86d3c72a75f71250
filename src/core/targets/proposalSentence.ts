import { type Band, bandRank } from "../band";
import { percentage } from "../cohort/percentage";
import type { YearGroup } from "../pupils/yearGroup";
import { atLeast, type BandCounts } from "./bandShares";
import { standingWords, targetWords } from "./bandWords";
import type { Evidence } from "./evidence";
import { bandOfEvidence } from "./evidenceMark";
import type { IndividualCause } from "./individualTarget";
import type { KeyStageBand } from "./keyStageBand";
import type { Chance } from "./proposal";
import { stageInWords, startStage } from "./stage";

/** What a proposal's sentence is made from. */
export interface SentenceInput {
  readonly decision: KeyStageBand;
  readonly chance: Chance | undefined;
  readonly evidence: Evidence;
  readonly yearGroup: YearGroup;
}

/**
 * Why the target is what it is, in one sentence that can be said to a parent. It names no child
 * and no code.
 */
export function proposalSentence(input: SentenceInput): string {
  return `${targetWords[input.decision.band]}: ${why(input)}.`;
}

/** Why no target is proposed for a child whose target is set individually. For staff. */
export const individualSentences: Readonly<Record<IndividualCause, string>> = {
  plan: "An individual target: agree it with the outcomes of the education, health and care plan in view.",
  preKeyStage:
    "An individual target: the child works at pre-key-stage standards, so agree the next step of those.",
};

function why(input: SentenceInput): string {
  const { decision, chance, evidence, yearGroup } = input;
  switch (decision.decidedBy) {
    case "chance":
      return chance ? chanceInWords(chance, evidence) : tooFew;
    case "standing":
      return `${standing(decision.band, evidence, yearGroup)}, and ${tooFew}`;
    case "cap":
      return "similar children often go further, but a target goes no more than one band above the child's latest mark";
    case "floor":
      return `${start(decision.band, yearGroup)}, and a target is not set below the starting point${overCap(decision)}`;
    case "forecast":
      return `the teacher forecasts it, and ${chance ? chanceInWords(chance, evidence) : tooFew}`;
    case "reached":
      return "the child is there already, in the last year of the key stage";
  }
}

const tooFew = "too few similar children are known to give a chance";

function start(band: Band, yearGroup: YearGroup): string {
  return `the child was ${standingWords[band]} ${stageInWords(startStage(yearGroup))}`;
}

function standing(band: Band, evidence: Evidence, yearGroup: YearGroup): string {
  if (bandOfEvidence(evidence.latestThisYear) === band)
    return `the child is ${standingWords[band]}`;
  const { lastYear } = evidence;
  if (bandOfEvidence(lastYear) === band && evidence.latestThisYear.state === "missing") {
    return `the child was ${standingWords[band]} at the end of last year`;
  }
  return start(band, yearGroup);
}

function overCap({ floor, cap }: KeyStageBand): string {
  return floor && cap && bandRank(floor) > bandRank(cap)
    ? ", even where that is more than one band above the latest mark"
    : "";
}

/** A chance as a clause, with the number of children behind it. */
export function chanceInWords(chance: Chance, { similar }: Pick<Evidence, "similar">): string {
  if (similar.state === "tooFew") {
    return `FFT puts the chance of ${reaching(chance.band)} at ${percentage(chance.share)}%`;
  }
  const who = `children who were ${standingWords[similar.band]} ${stageInWords(similar.stage)}`;
  if (similar.published === undefined) return ownChildren(chance.band, similar.counts, who);
  return `${who} have a chance of ${percentage(chance.share)}% of ${reaching(chance.band)} (${similar.source})`;
}

function ownChildren(band: Band, counts: BandCounts, who: string): string {
  const n = atLeast(counts, "below");
  const reached = atLeast(counts, band);
  const many = reached === n ? `all ${n}` : reached === 0 ? "none" : String(reached);
  return `of ${n} ${who}, ${many} went on to ${band === "workingTowards" || band === "below" ? "end there or higher" : "reach it"}`;
}

function reaching(band: Band): string {
  return band === "workingTowards" || band === "below" ? "ending there or higher" : "reaching it";
}
