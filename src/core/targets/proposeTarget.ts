import type { SenProvision } from "../pupils/pupil";
import { keyStageEnd, type YearGroup, yearGroupName } from "../pupils/yearGroup";
import type { Scale } from "../scales/scale";
import { chanceOf } from "./chanceOf";
import type { Evidence } from "./evidence";
import type { GradeChoice } from "./gradeChoice";
import { individualCause, isPreKeyStage } from "./individualTarget";
import { keyStageBand } from "./keyStageBand";
import { keyStageTarget } from "./keyStageTarget";
import type { Policy } from "./policy";
import type { Proposal, Reason } from "./proposal";
import { decisionReasons, evidenceReasons } from "./proposalReasons";
import { individualSentences, proposalSentence } from "./proposalSentence";
import { yearEndTarget } from "./yearEndTarget";

/** What a target is proposed from. */
export interface ProposalInput {
  readonly yearGroup: YearGroup;
  readonly sen?: SenProvision | undefined;
  readonly evidence: Evidence;
  readonly policy: Policy;
  /** The scale of this year's marks, or nothing where the workbook names none that is known. */
  readonly yearScale: Scale | undefined;
  /** The scale of the key-stage target. */
  readonly keyStageScale: Scale | undefined;
}

/**
 * Proposes a child's targets in a subject, with the reasons. A proposal is where a discussion
 * starts: the target is agreed by people (target-setting policy, 4.3). A child for whom the rules
 * come out at a pre-key-stage standard gets an individual target, as those who work there do.
 */
export function proposeTarget(input: ProposalInput): Proposal {
  const { evidence, policy, yearGroup, yearScale, keyStageScale } = input;
  const reasons = evidenceReasons(evidence, yearGroup);
  const cause = individualCause(input.sen, evidence);
  if (cause) return { kind: "individual", sentence: individualSentences[cause], reasons };
  if (!yearScale || !keyStageScale) {
    return tooLittle("The scale in this row is not known, so no target can be proposed", reasons);
  }
  const decision = keyStageBand(evidence, policy, yearGroup);
  if (!decision) {
    return tooLittle(
      "There is no starting point, mark or forecast yet to propose a target from",
      reasons,
    );
  }
  const { band } = decision;
  const keyStage = keyStageTarget(keyStageScale, band, yearGroup, evidence);
  const yearEnd = keyStage && yearEndTarget(yearScale, band, keyStage, yearGroup, evidence);
  if (!keyStage || !yearEnd) {
    const silent = keyStage ? yearScale : keyStageScale;
    const end = yearGroupName(keyStage ? yearGroup : keyStageEnd(yearGroup));
    return tooLittle(`${silent.name} sets no standard for the end of ${end}`, reasons);
  }
  if (preKeyStage(keyStage) || preKeyStage(yearEnd)) {
    return { kind: "individual", sentence: individualSentences.preKeyStage, reasons };
  }
  const chance = chanceOf(band, evidence);
  return {
    kind: "proposed",
    keyStageEnd: keyStage,
    yearEnd,
    band,
    ...(chance ? { chance } : {}),
    sentence: proposalSentence({ decision, chance, evidence, yearGroup }),
    reasons: [
      ...reasons,
      ...decisionReasons({ decision, chance, policy, keyStageEnd: keyStage, yearEnd }),
    ],
  };
}

function tooLittle(sentence: string, reasons: readonly Reason[]): Proposal {
  return { kind: "notEnoughInformation", sentence: `${sentence}.`, reasons };
}

function preKeyStage(grade: GradeChoice): boolean {
  return isPreKeyStage(grade.scale, grade);
}
