import { readMark } from "../../../../core/scales/readMark";
import type { Scale } from "../../../../core/scales/scale";

/** What stands in the sheet, and whether it may be on a scale for results at the end of a stage. */
interface TextOfMark {
  readonly text: string;
  readonly outcome: boolean;
}

/** A scale is a column's where it reads so many of its entries. */
const nearlyAll = 0.8;

/**
 * The scales that some marks, of one column, may be on: the school's own alone where it reads nearly
 * all of them; else all others that do, those for results at the end of a stage only where the marks
 * are such or nothing else fits; else the school's own again where the rest are slips of the keys.
 */
export function scalesThatRead(
  marks: readonly TextOfMark[],
  own: Scale | undefined,
  all: readonly Scale[],
): readonly Scale[] {
  const enough = (scale: Scale) => readBy(scale, marks) >= marks.length * nearlyAll;
  if (own && enough(own)) return [own];
  const others = all.filter((scale) => scale !== own && enough(scale));
  const fitting = others.filter(({ family }) => family !== "outcome" || marks[0]?.outcome);
  if (others.length > 0) return fitting.length > 0 ? fitting : others;
  const slips = marks.filter(({ text }) => own && readOrLikely(own, text)).length;
  return own && slips >= marks.length * nearlyAll ? [own] : [];
}

/** The scales that read any of some marks, those that read most first. */
export function someRead(marks: readonly TextOfMark[], all: readonly Scale[]): readonly Scale[] {
  return all
    .filter((scale) => readBy(scale, marks) > 0)
    .sort((one, other) => readBy(other, marks) - readBy(one, marks));
}

function readBy(scale: Scale, marks: readonly TextOfMark[]): number {
  return marks.filter(({ text }) => readMark(scale, text).state !== "unreadable").length;
}

/** Read, or one slip of the keys away from a code. */
function readOrLikely(scale: Scale, text: string): boolean {
  const mark = readMark(scale, text);
  return mark.state !== "unreadable" || mark.likely !== undefined;
}
