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

/**
 * When an assessment point is open: teachers enter marks from `opens` to `closes`, both included.
 * Both are empty where the school does not hold the point.
 */
export interface PointDates {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

/** The dates of a point that is not held. */
export const notHeld: PointDates = { opens: "", closes: "" };

/** Whether the school holds a point. */
export function isHeld({ opens }: PointDates): boolean {
  return opens !== "";
}

/** Where a day stands to an assessment point. */
export type PointState = "notBegun" | "open" | "closed" | "notHeld";

/** Whether the point has not begun, is open or has closed on a day, or is not held. */
export function pointState(dates: PointDates, today: IsoDate): PointState {
  if (!isHeld(dates)) return "notHeld";
  if (today < dates.opens) return "notBegun";
  return today > dates.closes ? "closed" : "open";
}

/** Whether a point is open or has closed on a day. */
export function hasBegun(dates: PointDates, today: IsoDate): boolean {
  const state = pointState(dates, today);
  return state === "open" || state === "closed";
}

/** The latest point that has begun on a day, or nothing before the year's first opens. */
export function currentTerm(
  points: Readonly<Record<Term, PointDates>>,
  today: IsoDate,
): Term | undefined {
  return [...terms].reverse().find((term) => hasBegun(points[term], today));
}

/** The first point of the year that the school holds. */
export function firstTerm(points: Readonly<Record<Term, PointDates>>): Term {
  return terms.find((term) => isHeld(points[term])) ?? "autumn";
}
