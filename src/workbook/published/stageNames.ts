import { readYearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import { type Stage, stages } from "../../core/targets/stage";

/** The stages that have a later end of a key stage to look to. */
export const stagesBeforeEnds: readonly Stage[] = stages.filter((stage) => stage !== 6);

/** A stage as tabs write it: `On entry`, `Year 2`. */
export function stageName(stage: Stage): string {
  return stage === "onEntry" ? "On entry" : yearGroupName(stage);
}

/** A stage by its name: `On entry`, `Reception`, `Year 2`, `KS1`. Nothing where it is none. */
export function readStage(text: string): Stage | undefined {
  if (/^on[ -]?entry\b/i.test(text.trim())) return "onEntry";
  if (/^(end of )?(key stage|ks) ?1$/i.test(text.trim())) return 2;
  const stage = readYearGroup(text.replace(/^end of /i, ""));
  return stagesBeforeEnds.find((each) => each === stage);
}
