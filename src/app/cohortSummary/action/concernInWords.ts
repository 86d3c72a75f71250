import {
  type Concern,
  type DiscussionReason,
  discussionReasonNames,
} from "../../../core/cohort/childrenToDiscuss";
import { statusNames } from "../../../core/targets/status";
import { capital, small } from "../inWords";

/** Why a child is to be discussed in a subject, status first: `Just below target; in a lower band than last year`. */
export function concernInWords({ reasons, target }: Concern): string {
  const { status } = target;
  const standing = status === "notEnoughInformation" ? [] : [statusNames[status]];
  const others = reasons.filter((reason) => reason !== status).map(reasonInWords);
  return capital([...standing, ...others].map(small).join("; "));
}

function reasonInWords(reason: DiscussionReason): string {
  return reason === "droppedBand"
    ? "in a lower band than last year"
    : discussionReasonNames[reason];
}
