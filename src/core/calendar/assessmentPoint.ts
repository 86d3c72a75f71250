import type { IsoDate } from "../cell";
import type { AcademicYear } from "./academicYear";

/** The terms in which the school collects assessments, in order. */
export const terms = ["autumn", "spring", "summer"] as const;

/** One of the three terms. */
export type Term = (typeof terms)[number];

/** How each term is written. */
export const termNames: Readonly<Record<Term, string>> = {
  autumn: "Autumn",
  spring: "Spring",
  summer: "Summer",
};

/** A term of a year in which marks are collected. */
export interface AssessmentPoint {
  readonly year: AcademicYear;
  readonly term: Term;
}

/** When an assessment point is open: teachers enter marks from `opens` to `closes`, both included. */
export interface PointDates {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

/** Where a day stands to an assessment point. */
export type PointState = "notBegun" | "open" | "closed";

/** Whether the point has not begun, is open or has closed on a day. */
export function pointState(dates: PointDates, today: IsoDate): PointState {
  if (today < dates.opens) return "notBegun";
  return today > dates.closes ? "closed" : "open";
}

/** The latest point that has begun on a day, or nothing before the autumn point opens. */
export function currentTerm(
  points: Readonly<Record<Term, PointDates>>,
  today: IsoDate,
): Term | undefined {
  return [...terms].reverse().find((term) => pointState(points[term], today) !== "notBegun");
}
