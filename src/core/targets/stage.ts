import { type YearGroup, yearGroupName } from "../pupils/yearGroup";
import type { When } from "../scales/bandOf";

/** A moment at which children are compared: on entry to school, or the end of a year group. */
export type Stage = "onEntry" | YearGroup;

/** The stages, earliest first. */
export const stages: readonly Stage[] = ["onEntry", 0, 1, 2, 3, 4, 5, 6];

/**
 * The stage of a child's starting point: the end of the key stage before, or in Reception the
 * assessment on entry (target-setting policy, 4.1).
 */
export function startStage(yearGroup: YearGroup): Stage {
  if (yearGroup === 0) return "onEntry";
  return yearGroup <= 2 ? 0 : 2;
}

/** When marks of a stage are given: in summer, but those on entry in Reception's autumn. */
export function whenOfStage(stage: Stage): When {
  return stage === "onEntry"
    ? { yearGroup: 0, term: "autumn" }
    : { yearGroup: stage, term: "summer" };
}

/** `at the end of Year 4`, or `on entry to school`. */
export function stageInWords(stage: Stage): string {
  return stage === "onEntry" ? "on entry to school" : `at the end of ${yearGroupName(stage)}`;
}
