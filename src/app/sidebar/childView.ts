import { roomForComment, textRoom } from "../../core/letter/textRoom";
import { yearGroupName } from "../../core/pupils/yearGroup";
import { rollByUpn } from "../../core/school/roll";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readPhrases } from "../../workbook/read/readPhrases";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { ChildView } from "../api";
import { parentsOfChild } from "../parents/parentsOfChild";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { childSubject } from "./childSubject";
import { childTexts } from "./childTexts";
import { nameOf, placeOf } from "./names";
import { phraseChoices } from "./phraseChoices";
import { SidebarProblem } from "./sidebarProblem";
import { closedEntries } from "./year/closedEntries";
import { requestViews } from "./year/requestViews";

/** Tabs that a child's page has no use for. */
export const unreadForChild = fixedTabsBut(
  ...tabsForTargets,
  "phrases",
  "tests",
  "forecastReasons",
  "letters",
  "parents",
  "requests",
  "closedMarks",
);

/**
 * A child, for the teacher. A child in two class tabs is shown by the row of the first, as in the
 * cohort summary; the class's page says that there are two.
 */
export function childView(store: WorkbookStore, upn: string, now: Date): ChildView {
  const { school, tabs } = readSchool(store.readTabs(unreadForChild), isoDate(now));
  const pupil = rollByUpn(school).get(upn);
  const row = school.classRows.find((each) => each.upn === upn);
  const cell = row?.cells.upn ?? pupil?.cells.upn;
  if (upn === "" || !cell) throw new SidebarProblem(gone);
  const targets = proposeTargets(school).filter((each) => each.row === row);
  const yearGroup = pupil?.pupil.yearGroup ?? row?.yearGroup;
  return {
    upn,
    name: nameOf(pupil?.pupil, row),
    className: row?.className ?? pupil?.pupil.className ?? "",
    yearGroup: yearGroup === undefined ? "" : yearGroupName(yearGroup),
    place: placeOf(cell),
    subjects: targets.map((each) => childSubject(each, school)),
    texts: childTexts(row),
    room: { comment: roomForComment(pupil?.pupil ?? {}), childsWords: textRoom.childsWords },
    parents: parentsOfChild(upn, school, tabs.fixed.letters),
    closed: closedEntries(row, school),
    requests: requestViews(school).filter((each) => each.upn === upn),
    choices: phraseChoices(targets, readPhrases(tabs.fixed.phrases).phrases, school.settings),
  };
}

/** What to tell where a child's UPN stands nowhere. */
export const gone =
  "This child is no longer in the workbook: the UPN stands neither on the Pupils tab nor in a class tab. Open the class again to see who is there now.";
