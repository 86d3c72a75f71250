import type { Band } from "../band";
import { bandOf, type When } from "../scales/bandOf";
import type { Mark, ScoredMark } from "../scales/mark";
import type { Scale, ScaleBook } from "../scales/scale";

/** A mark that ranks, with the scale it is on, when it was given and its band. */
export interface KnownMark {
  readonly state: "known";
  readonly mark: ScoredMark;
  readonly scale: Scale;
  readonly when: When;
  /** Nothing where the scale sets no standard for the child's age. */
  readonly band?: Band;
}

/** No mark that ranks, and why. It never counts as low. */
export interface MissingMark {
  readonly state: "missing";
  /**
   * Nothing typed, or no such column; a code that says why there is no grade; something that the
   * scale cannot read.
   */
  readonly why: "notYetAssessed" | "absent" | "unreadable";
  /** With `absent`: what the code stands for. */
  readonly reason?: string;
  /** With `absent`: whether the child still counts among those assessed. */
  readonly inCohort?: boolean;
}

/** One mark of the evidence, or why there is none. */
export type EvidenceMark = KnownMark | MissingMark;

/** The mark of an entry that is blank or has no column. */
export const notYetAssessed: MissingMark = { state: "missing", why: "notYetAssessed" };

/** Takes a mark into the evidence. A mark on a scale that the book does not hold cannot be read. */
export function evidenceMark(scales: ScaleBook, mark: Mark | undefined, when: When): EvidenceMark {
  if (mark === undefined || mark.state === "notYetAssessed") return notYetAssessed;
  if (mark.state === "absent") {
    return { state: "missing", why: "absent", reason: mark.reason, inCohort: mark.inCohort };
  }
  const scale = mark.state === "scored" ? scales.find(mark.scale) : undefined;
  if (mark.state === "unreadable" || !scale) return { state: "missing", why: "unreadable" };
  const band = bandOf(scale, mark, when);
  return { state: "known", mark, scale, when, ...(band === undefined ? {} : { band }) };
}

/** The band of a mark of the evidence, where it has one. */
export function bandOfEvidence(mark: EvidenceMark): Band | undefined {
  return mark.state === "known" ? mark.band : undefined;
}

/** The mark's place on a scale, or nothing where it is on another scale or missing. */
export function placeOn(scale: Scale, mark: EvidenceMark): number | undefined {
  return mark.state === "known" && mark.scale.id === scale.id ? mark.mark.position : undefined;
}

/** The highest place that any of the marks has on a scale; nothing where none is on it. */
export function highestPlaceOn(scale: Scale, marks: readonly EvidenceMark[]): number | undefined {
  const places = marks.flatMap((mark) => placeOn(scale, mark) ?? []);
  return places.length > 0 ? Math.max(...places) : undefined;
}
