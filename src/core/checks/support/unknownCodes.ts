import type { UnreadableMark } from "../../scales/mark";
import type { Scale } from "../../scales/scale";
import type { School } from "../../school/school";
import { counterparts } from "./counterparts";
import { everyMark, type MarkedCell } from "./everyMark";
import { oncePerSchool } from "./oncePerSchool";
import { scalesThatRead } from "./scalesThatRead";

/** A mark whose code the scale does not know, and where else the code belongs. */
export interface UnknownCode extends MarkedCell {
  readonly mark: UnreadableMark;
  /** The same assessment for other years or ages, where the code is one of theirs. */
  readonly counterpart?: Scale;
  /** Other shipped scales that have the code. */
  readonly others: readonly Scale[];
}

/** Every mark whose code its scale does not know. Each belongs to exactly one of the checks on codes. */
export const unknownCodes = oncePerSchool((school: School): readonly UnknownCode[] => {
  return everyMark(school).flatMap(({ cell, mark, scale }) => {
    if (mark.state !== "unreadable" || mark.problem !== "unknownCode") return [];
    const others = scalesThatRead(mark.typed, scale);
    const pairs = counterparts[scale.id] ?? [];
    const [counterpart] = pairs.flatMap((id) => others.filter((other) => other.id === id));
    const unknown = { cell, mark, scale, others };
    return [counterpart ? { ...unknown, counterpart } : unknown];
  });
});
