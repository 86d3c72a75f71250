import type { School } from "../../src/core/school/school";
import type { Subject } from "../../src/core/subject";
import { type ProposedTarget, proposeTargets } from "../../src/core/targets/proposeTargets";
import { type ChildDescription, schoolOf } from "./schoolBuilder";

/** What is proposed for one child of a school, in reading unless another subject is named. */
export function proposeFor(
  child: ChildDescription,
  rest: Partial<School> = {},
  subject: Subject = "reading",
): ProposedTarget {
  const found = proposeTargets(schoolOf([child], rest)).find((each) => each.subject === subject);
  if (!found) throw new Error("Nothing was proposed: is the child on roll, with a year group?");
  return found;
}

/** The codes proposed, as `year end, key-stage end`, or the kind where there are none. */
export function codesProposed({ proposal }: ProposedTarget): string {
  return proposal.kind === "proposed"
    ? `${proposal.yearEnd.code}, ${proposal.keyStageEnd.code}`
    : proposal.kind;
}
