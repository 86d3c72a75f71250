import { type Cell, type IsoDate, isBlank } from "../cell";

/** What a row of the Interventions or Meetings tab says of its review. */
export interface Reviewed {
  readonly cells: Readonly<Record<"reviewed", Cell>>;
  readonly reviewDue?: IsoDate;
}

/**
 * How a review stands on a day: `later` also where no day is set. Whatever is typed under Reviewed
 * counts as reviewed, since some schools type yes.
 */
export type ReviewState = "reviewed" | "later" | "dueToday" | "overdue";

/** How the review of an intervention or an action stands today. */
export function reviewState({ cells, reviewDue }: Reviewed, today: IsoDate): ReviewState {
  if (!isBlank(cells.reviewed.typed)) return "reviewed";
  if (reviewDue === undefined || reviewDue > today) return "later";
  return reviewDue === today ? "dueToday" : "overdue";
}
