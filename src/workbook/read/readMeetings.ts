import type { MeetingRow } from "../../core/school/resultRows";
import { readRows } from "../layout/columnMap";
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
    ]);
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("meetingDate", dayOf(cells.meetingDate)),
      ...field("reviewDue", dayOf(cells.reviewDue)),
    };
  });
}
