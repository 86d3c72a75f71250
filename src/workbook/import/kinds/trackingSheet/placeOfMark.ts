import { type AcademicYear, academicYearName } from "../../../../core/calendar/academicYear";
import { pointState, type Term, termNames } from "../../../../core/calendar/assessmentPoint";
import { isOnRoll } from "../../../../core/pupils/pupil";
import {
  keyStageEnd,
  type YearGroup,
  yearGroupName,
  yearGroups,
} from "../../../../core/pupils/yearGroup";
import type { ClassRow, TypedEntry } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import type { ChildOfRow } from "../../matchChild";
import type { SheetPoint, TermPoint } from "./sheetPoint";

/** Whose a mark is, as the school knows the child. */
export interface ChildOfSheet {
  readonly child: Extract<ChildOfRow, { state: "known" }>;
  readonly yearGroup: YearGroup;
  readonly classRow?: ClassRow;
  /** Whether the sheet has a starting point of its own for the mark's subject. */
  readonly hasStart: boolean;
}

/** Where a mark belongs in the workbook, or why nowhere. */
export type PlaceOfMark =
  | { readonly state: "classTab"; readonly kind: TypedEntry; readonly classRow: ClassRow }
  | {
      readonly state: "past";
      readonly year: AcademicYear;
      readonly yearGroup: YearGroup;
      readonly term: Term;
      /** The statutory assessment that it is of; nothing for a mark of the school's own. */
      readonly of?: "keyStage1" | "earlyYears";
    }
  | { readonly state: "refuse"; readonly reason: string };

/**
 * Finds where a mark belongs: this year's in the child's row of a class tab, an earlier one in Past
 * marks. The result of Key Stage 1 or of the early years is the child's starting point where the
 * school starts from it, and a past mark otherwise.
 */
export function placeOfMark(point: SheetPoint, child: ChildOfSheet, school: School): PlaceOfMark {
  switch (point.kind) {
    case "start":
    case "lastYear":
      return inClassTab(point.kind, child);
    case "forecast":
      return placeOfForecast(point, child);
    case "keyStage1":
    case "earlyYears":
      return placeOfStage(point.kind, child, school);
    case "term":
      return placeOfTerm(point, child, school);
    default:
      return refuse("Targets are agreed by people, in the Targets tab.");
  }
}

function inClassTab(kind: TypedEntry, { classRow }: ChildOfSheet): PlaceOfMark {
  return classRow ? { state: "classTab", kind, classRow } : refuse(noClassRow);
}

const noClassRow =
  "The child has no row in a class tab. Choose Set up this workbook, which adds it for every child on roll, then connect the sheet again.";

function placeOfForecast(
  { keyStage, yearGroup }: Extract<SheetPoint, { kind: "forecast" }>,
  child: ChildOfSheet,
): PlaceOfMark {
  const end = keyStageEnd(child.yearGroup);
  const kind = keyStage || (yearGroup === end && end !== child.yearGroup);
  if (yearGroup !== undefined && yearGroup !== (kind ? end : child.yearGroup)) {
    return refuse(
      `A forecast for the end of ${yearGroupName(yearGroup)} has no place for a child in ${yearGroupName(child.yearGroup)}: the class tab has one for this year and one for the key stage.`,
    );
  }
  return inClassTab(kind ? "forecastKeyStageEnd" : "forecastYearEnd", child);
}

function placeOfStage(
  of: "keyStage1" | "earlyYears",
  child: ChildOfSheet,
  { settings, scales }: School,
): PlaceOfMark {
  const then: YearGroup = of === "keyStage1" ? 2 : 0;
  if (child.yearGroup <= then) {
    return refuse(
      `The child is in ${yearGroupName(child.yearGroup)}: this result is still to come.`,
    );
  }
  const start = scales.find(settings.startScales[child.yearGroup])?.id ?? "";
  const startsThere = /^(?:eyfs|on-entry)/.test(start) === (of === "earlyYears");
  if (startsThere && !child.hasStart && child.classRow) return inClassTab("start", child);
  const year = settings.academicYear - (child.yearGroup - then);
  return { state: "past", year, yearGroup: then, term: "summer", of };
}

function placeOfTerm(
  { term, yearGroup, year: named }: TermPoint,
  child: ChildOfSheet,
  { settings, today }: School,
): PlaceOfMark {
  const { academicYear } = settings;
  const ago = yearGroup === undefined ? 0 : child.yearGroup - yearGroup;
  const year = named ?? academicYear - ago;
  const notBegun = year === academicYear && pointState(settings.points[term], today) === "notBegun";
  if (year > academicYear || notBegun) {
    return refuse(
      `${termNames[term]} ${academicYearName(year)} is still to come. If it is a forecast, choose its column for one.`,
    );
  }
  const { pupil } = child.child;
  const gone = !child.classRow && pupil !== undefined && !isOnRoll(pupil, today);
  if (year === academicYear && !gone) return inClassTab(term, child);
  const then = yearGroups.find((each) => each === child.yearGroup - (academicYear - year));
  return then === undefined
    ? refuse(`In ${academicYearName(year)} the child was not yet in Reception.`)
    : { state: "past", year, yearGroup: then, term };
}

function refuse(reason: string): PlaceOfMark {
  return { state: "refuse", reason };
}
