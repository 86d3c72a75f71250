import { bandRank } from "../band";
import { entryOf, typedEntries } from "../school/classRow";
import { type Subject, subjects } from "../subject";
import { bandOfEvidence } from "../targets/evidenceMark";
import type { ProposedTarget } from "../targets/proposeTargets";
import type { CohortChild } from "./cohortChild";

/** Why a child should be talked about, most pressing first. */
export const discussionReasons = ["below", "droppedBand", "justBelow", "unreadable"] as const;

/** One of them. */
export type DiscussionReason = (typeof discussionReasons)[number];

/** How each reason is written. */
export const discussionReasonNames: Readonly<Record<DiscussionReason, string>> = {
  below: "Below target",
  droppedBand: "In a lower band than at the end of last year",
  justBelow: "Just below target",
  unreadable: "A mark cannot be read",
};

/** A subject in which a child should be talked about. */
export interface Concern {
  readonly subject: Subject;
  /** At least one, most pressing first. */
  readonly reasons: readonly DiscussionReason[];
  readonly target: ProposedTarget;
}

/** A child to discuss, with the subjects and reasons. */
export interface ChildToDiscuss {
  readonly child: CohortChild;
  readonly concerns: readonly Concern[];
}

/**
 * The children to talk about at a pupil progress meeting: those below or just below target, whose
 * band dropped since last year, or with a mark that cannot be read. Those with the most pressing
 * reason come first, and of these those with more subjects; otherwise the cohort's order is kept.
 */
export function childrenToDiscuss(children: readonly CohortChild[]): ChildToDiscuss[] {
  const found = children.flatMap((child): ChildToDiscuss[] => {
    const concerns = subjects.flatMap((subject) => concernsIn(child.inSubject[subject]));
    return concerns.length > 0 ? [{ child, concerns }] : [];
  });
  return found.sort(
    (one, other) =>
      mostPressing(one) - mostPressing(other) || other.concerns.length - one.concerns.length,
  );
}

function concernsIn(target: ProposedTarget | undefined): Concern[] {
  if (!target) return [];
  const holds: Readonly<Record<DiscussionReason, boolean>> = {
    below: target.status === "below",
    droppedBand: droppedBand(target),
    justBelow: target.status === "justBelow",
    unreadable: hasUnreadable(target),
  };
  const reasons = discussionReasons.filter((reason) => holds[reason]);
  return reasons.length > 0 ? [{ subject: target.subject, reasons, target }] : [];
}

function droppedBand({ evidence }: ProposedTarget): boolean {
  const before = bandOfEvidence(evidence.lastYear);
  const now = bandOfEvidence(evidence.latestThisYear);
  return before !== undefined && now !== undefined && bandRank(now) < bandRank(before);
}

function hasUnreadable({ row, subject }: ProposedTarget): boolean {
  return typedEntries.some((kind) => entryOf(row, subject, kind)?.mark.state === "unreadable");
}

function mostPressing({ concerns }: ChildToDiscuss): number {
  return Math.min(
    ...concerns.map(({ reasons }) => discussionReasons.indexOf(reasons[0] ?? "unreadable")),
  );
}
