import { dayInFigures, dayInWords } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { actionsConcerning, lastMeetingOf, openActions } from "../../core/meetings/meetingActions";
import { reviewState } from "../../core/meetings/reviewState";
import type { MeetingRow } from "../../core/school/resultRows";
import type { Block } from "../../documents/report/reportModel";
import { note, table, text, words } from "../cohortSummary/blocks";
import { everyone, targetTabs } from "../cohortSummary/cohortFigure";
import { fullName } from "../letters/fullName";
import type { MeetingContext } from "./meetingContext";
import { sinceThen } from "./sinceThen";

/**
 * The actions of the last meeting, and those of earlier ones that nobody has reviewed, each with how the children
 * concerned stood then and stand now. A sentence where there are none.
 */
export function lastActions(context: MeetingContext): Block[] {
  const { school, summary, className } = context;
  const actions = actionsConcerning(school.meetings, {
    upns: new Set(summary.children.map(({ pupil }) => pupil.pupil.upn)),
    classNames: [className],
  });
  const last = lastMeetingOf(actions);
  const open = openActions(actions);
  const ofLast = actions.filter(({ meetingDate }) => last !== undefined && meetingDate === last);
  const shown = [...ofLast, ...open.filter((each) => !ofLast.includes(each))];
  if (shown.length === 0) {
    return [
      text(
        `The Meetings tab has no action for ${className} or its children, so there is nothing to look back on: this is the first meeting it will have a record of.`,
      ),
    ];
  }
  return [
    text(
      last === undefined
        ? "The Meetings tab does not say on which day these actions were agreed."
        : `The last meeting was on ${dayInWords(last)}. Its actions come first; older ones follow where nobody has reviewed them.`,
    ),
    table(
      "What was to be done, and how things stood then and stand now",
      [words("Action", 30), words("About", 18), words("Then → now", 30), words("What changed", 22)],
      shown.map((row) => rowOf(row, context)),
      "Marks and status as the workbook has them; they do not say what brought a change about. Where only a mark stands on the left, the status of that day was not recorded.",
    ),
    ...(shown.some(({ cells }) => cellText(cells.reviewed.typed) === "")
      ? [note("Write in what changed, then close the action in the sidebar, under Meetings.")]
      : []),
  ];
}

function rowOf(row: MeetingRow, context: MeetingContext): string[] {
  const { cells, upn } = row;
  const child = context.summary.children.find(({ pupil }) => upn !== "" && pupil.pupil.upn === upn);
  return [
    cellText(cells.action.typed),
    aboutWhom(row, child, context),
    thenAndNow(row, child, context).join("\n"),
    whatChanged(row),
  ];
}

/** Whom it is about, who does it and when its review is due. */
function aboutWhom(
  { cells, reviewDue }: MeetingRow,
  child: CohortChild | undefined,
  { school, className }: MeetingContext,
): string {
  const owner = cellText(cells.owner.typed);
  const state = reviewState({ cells, ...(reviewDue ? { reviewDue } : {}) }, school.today);
  return [
    child ? fullName(child.pupil.pupil) : `The class, ${className}`,
    owner === "" ? "Nobody is named to do it" : owner,
    ...(reviewDue === undefined
      ? []
      : [`Due ${dayInFigures(reviewDue)}${state === "overdue" ? ", overdue" : ""}`]),
  ].join("\n");
}

function thenAndNow(
  row: MeetingRow,
  child: CohortChild | undefined,
  { school, summary, book }: MeetingContext,
): string[] {
  const changes = sinceThen(row, child, summary.children, school);
  if (!child) {
    const details = {
      measure: "On track or above, then and now",
      group: everyone,
      point: "Now",
      source: targetTabs,
    };
    return changes.map((change) => book.written(details, change));
  }
  return changes.length > 0 ? changes : ["No class tab has a row for this child."];
}

function whatChanged({ cells }: MeetingRow): string {
  const said = cellText(cells.whatChanged.typed);
  if (said !== "") return said;
  return cellText(cells.reviewed.typed) === "" ? "" : "Reviewed; nothing was written";
}
