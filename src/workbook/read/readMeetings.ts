import { type Cell, cellText, type IsoDate } from "../../core/cell";
import { readRows } from "../layout/columnMap";
import { cellsOf, dayOf, field, upnOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/** An action of a pupil progress meeting. */
export interface MeetingAction {
  readonly cells: Readonly<Record<"reviewDue" | "reviewed", Cell>>;
  readonly meetingDate?: IsoDate;
  /** Empty where the tab does not say. */
  readonly className: string;
  /** Empty where the action is for a whole class. */
  readonly upn: string;
  readonly action: string;
  readonly owner: string;
  readonly reviewDue?: IsoDate;
  /** Whether anything stands in the Reviewed column: a day, or a word such as yes. */
  readonly isReviewed: boolean;
  readonly whatChanged: string;
}

/** The rows of the Meetings tab that name an action. */
export function readMeetings(known: KnownTab | undefined): MeetingAction[] {
  if (!known) return [];
  return readRows(known.tab, known.map, known.layout).flatMap((row) => {
    const text = (key: string) => cellText(row.cell(key).typed);
    if (text("action") === "") return [];
    const cells = cellsOf(row, ["reviewDue", "reviewed"]);
    return [
      {
        cells,
        ...field("meetingDate", dayOf(row.cell("meetingDate"))),
        className: text("className"),
        upn: upnOf(row.cell("upn")),
        action: text("action"),
        owner: text("owner"),
        ...field("reviewDue", dayOf(cells.reviewDue)),
        isReviewed: text("reviewed") !== "",
        whatChanged: text("whatChanged"),
      },
    ];
  });
}
