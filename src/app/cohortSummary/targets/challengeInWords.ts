import { percentage } from "../../../core/cohort/percentage";
import type { Settings } from "../../../core/school/settings";
import { challengeNames, policyOf } from "../../../core/targets/policy";

/** The school's rules for targets, in words a headteacher can repeat to a governor. */
export function challengeInWords(settings: Pick<Settings, "challenge">): string {
  const policy = policyOf(settings);
  const least = percentage(policy.leastChance);
  return `The school's challenge is ‘${challengeNames[policy.challenge]}’: a target is the highest standard that at least ${least} in 100 similar children went on to reach. It is never below the child's starting point nor the teacher's forecast, and goes no more than one band above the child's latest mark unless the teacher forecasts more. Every target is a proposal until the teacher and the headteacher have agreed it.`;
}
