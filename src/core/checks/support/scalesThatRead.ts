import type { CellValue } from "../../cell";
import { readMark } from "../../scales/readMark";
import type { Scale } from "../../scales/scale";
import { shippedScales } from "../../scales/shippedScales";

/**
 * The shipped scales, but the given one, on which what was typed is a code as it stands. Codes
 * that do not rank are not counted, since `A` for absent says nothing about the scale.
 */
export function scalesThatRead(typed: CellValue, except: Scale): Scale[] {
  return shippedScales.filter((scale) => {
    if (scale.id === except.id) return false;
    const mark = readMark(scale, typed);
    return mark.state === "scored" && mark.writtenAs === undefined;
  });
}
