import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { everyMark } from "./support/everyMark";
import { findingAt } from "./support/findingAt";

/** A date or tick box where a mark belongs: Sheets turns `1-2` or `3/4` into a date as it is typed. */
export function dateWhereGradeBelongs(school: School): Finding[] {
  return everyMark(school).flatMap(({ cell, mark, scale }) => {
    if (mark.state !== "unreadable" || mark.problem !== "notText") return [];
    const what = typeof mark.typed === "boolean" ? "a tick box" : "a date";
    return findingAt(cell, {
      rule: "dateWhereGradeBelongs",
      severity: "error",
      expected: acceptedCodes(scale),
      found: what,
      message: `This cell holds ${what} where a mark belongs; Sheets may have changed what was typed. Please set the cell to plain text and type the mark again.`,
    });
  });
}
