import { dayInFigures } from "../../../core/calendar/days";
import { type Cell, cellText, type IsoDate } from "../../../core/cell";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import {
  actionsConcerning,
  meetingActions,
  openActions,
} from "../../../core/meetings/meetingActions";
import type { MeetingRow } from "../../../core/school/resultRows";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { note, table, text, words } from "../blocks";

/** More actions than this are not read; the Meetings tab holds them all. */
const mostShown = 20;

/** Actions of meetings about these children or their classes that nobody has reviewed yet. */
function openActionsOf({ scope, children }: CohortSummary, meetings: readonly MeetingRow[]) {
  if (scope.kind === "school") return openActions(meetingActions(meetings));
  const concerned = {
    upns: new Set(children.map(({ pupil }) => pupil.pupil.upn)),
    classNames: children.map(({ className = "" }) => className),
  };
  return openActions(actionsConcerning(meetings, concerned));
}

/** A table of the actions still to be reviewed, soonest first; a sentence where there are none. */
export function actionsDue(
  summary: CohortSummary,
  { meetings, today }: Pick<School, "meetings" | "today">,
): Block[] {
  const open = openActionsOf(summary, meetings);
  if (open.length === 0) {
    return [text("The Meetings tab has no action for these children waiting for a review.")];
  }
  const more = open.length - mostShown;
  const names = new Map(
    summary.children.map(({ pupil: { pupil } }) => [
      pupil.upn,
      `${pupil.firstName} ${pupil.surname}`.trim(),
    ]),
  );
  return [
    table(
      "Actions of meetings to review",
      [words("Action", 44), words("About", 22), words("Who does it", 17), words("Review due", 17)],
      open
        .slice(0, mostShown)
        .map(({ upn, cells, reviewDue }) => [
          textOf(cells.action),
          (upn === "" ? undefined : names.get(upn)) || textOf(cells.className) || "–",
          textOf(cells.owner) || "–",
          reviewDue === undefined ? "no day set" : due(reviewDue, today),
        ]),
    ),
    ...(more > 0 ? [note(`And ${more} more in the Meetings tab.`)] : []),
  ];
}

function textOf({ typed }: Cell): string {
  return cellText(typed);
}

function due(day: IsoDate, today: IsoDate): string {
  return `${dayInFigures(day)}${day < today ? ", overdue" : ""}`;
}
