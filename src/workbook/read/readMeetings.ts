import { type Cell, cellText } from "../../core/cell";
import type { MeetingKind, MeetingRow } from "../../core/school/resultRows";
import { plainHeader, readRows } from "../layout/columnMap";
import { meetingKindNames } from "../tabs/records";
import { cellsOf, dayOf, field, upnOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/** The rows of the Meetings tab, those without an action included. */
export function readMeetings(known: KnownTab | undefined): MeetingRow[] {
  if (!known) return [];
  return readRows(known.tab, known.map, known.layout).map((row) => {
    const cells = cellsOf(row, [
      "upn",
      "meetingDate",
      "className",
      "action",
      "owner",
      "reviewDue",
      "reviewed",
      "whatChanged",
      "kind",
      "standingThen",
      "childsWords",
    ]);
    return {
      upn: upnOf(cells.upn),
      cells,
      kind: kindOf(cells.kind),
      ...field("meetingDate", dayOf(cells.meetingDate)),
      ...field("reviewDue", dayOf(cells.reviewDue)),
    };
  });
}

/** A review with the child where the cell says review; else a progress meeting. */
function kindOf({ typed }: Cell): MeetingKind {
  const text = plainHeader(cellText(typed));
  return text === plainHeader(meetingKindNames.reviewWithChild) || text === "review"
    ? "reviewWithChild"
    : "progressMeeting";
}
