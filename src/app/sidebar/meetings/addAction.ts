import { cohortChildren } from "../../../core/cohort/cohortChild";
import { childStanding, classStanding, standingText } from "../../../core/meetings/standing";
import { proposeTargets } from "../../../core/targets/proposeTargets";
import { readSchool } from "../../../workbook/read/readSchool";
import { asText, isoDate, toSheetDate } from "../../../workbook/sheetValue";
import { meetingKindNames } from "../../../workbook/tabs/records";
import type { Changed, NewAction } from "../../api";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { gone } from "../childView";
import { classNamed } from "../schoolClasses";
import { SidebarProblem } from "../sidebarProblem";
import { cellChanges } from "../writeCells";
import { unreadForMeetings } from "./meetingsView";
import { newRow, tabThatMustStand } from "./recordTab";
import { typedDay } from "./typedDay";

/**
 * Adds an action of a progress meeting as a row of the Meetings tab, with how the child or class stands today, so that
 * the next meeting sees what has changed since. It needs a day for its review, and somebody who does it.
 */
export function addAction(changing: Changing, wanted: NewAction): Changed {
  const action = wanted.action.trim();
  const owner = wanted.owner.trim();
  if (action === "") throw new SidebarProblem("Please say what will be done.");
  if (owner === "") throw new SidebarProblem("Please say who will do it.");
  const due = typedDay(wanted.reviewDue);
  return changeWorkbook(changing, "Add an action", (store) => {
    const today = isoDate(changing.now);
    if (due < today) {
      throw new SidebarProblem("The day of the review has passed. Please give a later one.");
    }
    const { school, tabs } = readSchool(store.readTabs(unreadForMeetings), today);
    const known = tabThatMustStand(tabs.fixed.meetings, "Meetings");
    const className = classNamed(wanted.className, school, tabs).name;
    const children = cohortChildren(school, proposeTargets(school), { kind: "class", className });
    const child = children.find(({ pupil }) => pupil.pupil.upn === wanted.upn);
    if (wanted.upn !== undefined && !child) throw new SidebarProblem(gone);
    const standing = child ? childStanding(child.inSubject) : classStanding(children);
    const cells = newRow(known, {
      meetingDate: toSheetDate(today),
      className: asText(className),
      upn: wanted.upn ?? "",
      action: asText(action),
      owner: asText(owner),
      reviewDue: toSheetDate(due),
      ...(known.map.columns.has("kind") ? { kind: meetingKindNames.progressMeeting } : {}),
      ...(known.map.columns.has("standingThen")
        ? { standingThen: asText(standingText(standing)) }
        : {}),
    });
    return {
      changes: cellChanges(known.tab.name, cells),
      what: `Added 1 action in ${className}`,
      leftAlone: [],
    };
  });
}
