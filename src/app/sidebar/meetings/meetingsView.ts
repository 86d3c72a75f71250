import { academicYearName } from "../../../core/calendar/academicYear";
import { currentTerm, termNames } from "../../../core/calendar/assessmentPoint";
import { dayInFigures } from "../../../core/calendar/days";
import { cellText } from "../../../core/cell";
import { type CohortChild, cohortChildren } from "../../../core/cohort/cohortChild";
import { childReviews } from "../../../core/meetings/childReviews";
import {
  actionsConcerning,
  lastMeetingOf,
  openActions,
} from "../../../core/meetings/meetingActions";
import { reviewState } from "../../../core/meetings/reviewState";
import type { InterventionRow, MeetingRow } from "../../../core/school/resultRows";
import type { School } from "../../../core/school/school";
import { proposeTargets } from "../../../core/targets/proposeTargets";
import { readSchool } from "../../../workbook/read/readSchool";
import { isoDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import type { ActionView, ChildReviewView, InterventionView, MeetingsView } from "../../api";
import { sinceThen } from "../../progressMeeting/sinceThen";
import { tabsForTargets } from "../../tabsForTargets";
import type { WorkbookStore } from "../../workbookStore";
import { plainLines } from "../childTexts";
import { nameOf } from "../names";
import { classNamed } from "../schoolClasses";
import { actionKey, interventionKey } from "./keys";

/** Tabs that the page on meetings has no use for. */
export const unreadForMeetings = fixedTabsBut(...tabsForTargets, "meetings", "interventions");

/** A class's open actions, interventions and reviews with the children. Nothing is written. */
export function meetingsView(store: WorkbookStore, typed: string, now: Date): MeetingsView {
  const { school, tabs } = readSchool(store.readTabs(unreadForMeetings), isoDate(now));
  const className = classNamed(typed, school, tabs).name;
  const children = cohortChildren(school, proposeTargets(school), { kind: "class", className });
  const byUpn = new Map(children.map((child) => [child.pupil.pupil.upn, child]));
  const actions = actionsConcerning(school.meetings, {
    upns: new Set(byUpn.keys()),
    classNames: [className],
  });
  const last = lastMeetingOf(actions);
  const term = currentTerm(school.settings.points, school.today);
  return {
    className,
    ...(term
      ? { point: `${termNames[term]} ${academicYearName(school.settings.academicYear)}` }
      : {}),
    ...(last ? { lastMeeting: dayInFigures(last) } : {}),
    actions: openActions(actions).map((row) => actionView(row, children, school)),
    interventions: school.interventions
      .filter((row) => isToShow(row, school))
      .flatMap((row) => {
        const child = row.upn === "" ? undefined : byUpn.get(row.upn);
        return child ? [interventionView(row, child, school)] : [];
      }),
    reviews: reviewsOf(children, school),
  };
}

function actionView(row: MeetingRow, children: readonly CohortChild[], school: School): ActionView {
  const child = children.find(({ pupil }) => row.upn !== "" && pupil.pupil.upn === row.upn);
  return {
    ...actionKey(row),
    about: child ? nameOf(child.pupil.pupil, child.row) : "The class",
    owner: cellText(row.cells.owner.typed),
    reviewDue: row.reviewDue === undefined ? "" : dayInFigures(row.reviewDue),
    isDue: isDue(row, school),
    since: sinceThen(row, child, children, school),
  };
}

/** Interventions that run, are to come or have a review still to be recorded. */
function isToShow(row: InterventionRow, { today }: School): boolean {
  const state = reviewState(row, today);
  if (state === "reviewed") return false;
  return row.reviewDue !== undefined || row.ends === undefined || row.ends >= today;
}

function interventionView(
  row: InterventionRow,
  child: CohortChild,
  school: School,
): InterventionView {
  const { cells, ends, entry, exit, reviewDue } = row;
  const staff = cellText(cells.staff.typed);
  const details = [
    cellText(cells.subject.typed),
    ...(staff === "" ? [] : [`led by ${staff}`]),
    ...(ends === undefined ? [] : [`until ${dayInFigures(ends)}`]),
  ].filter((words) => words !== "");
  const marks = [
    ...(entry.state === "scored" ? [`${entry.code} at entry`] : []),
    ...(exit.state === "scored" ? [`${exit.code} at exit`] : []),
  ];
  return {
    ...interventionKey(row),
    child: nameOf(child.pupil.pupil, child.row),
    details: details.join(", "),
    marks: marks.join(", "),
    reviewDue: reviewDue === undefined ? "" : dayInFigures(reviewDue),
    isDue: isDue(row, school),
  };
}

function isDue(row: Parameters<typeof reviewState>[0], { today }: School): boolean {
  return /^(dueToday|overdue)$/.test(reviewState(row, today));
}

function reviewsOf(children: readonly CohortChild[], school: School): ChildReviewView[] {
  const term = currentTerm(school.settings.points, school.today);
  const held = term ? childReviews(school, term) : new Map<string, string>();
  return children
    .filter(({ pupil }) => pupil.pupil.upn !== "")
    .map(({ pupil, row }) => {
      const day = held.get(pupil.pupil.upn);
      return {
        upn: pupil.pupil.upn,
        child: nameOf(pupil.pupil, row),
        heldOn: day === undefined ? "" : dayInFigures(day),
        childsWords: plainLines(cellText(row?.cells.childsWords.typed ?? "")),
      };
    });
}
