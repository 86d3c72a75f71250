import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { everyMark } from "./support/everyMark";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A code that was understood although the scale writes it another way, such as `EXP` for `EXS`. */
export function codeWrittenAnotherWay(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return everyMark(school).flatMap(({ cell, mark }) =>
    mark.state === "scored" && mark.writtenAs !== undefined
      ? findingAt(cell, {
          rule: "codeWrittenAnotherWay",
          severity: "reminder",
          expected: mark.code,
          found: found(mark.writtenAs),
          message: `${quoted(mark.writtenAs)} is read as ${mark.code} and counts. Writing ${mark.code} keeps the tab the same throughout.`,
          fix: mark.code,
        })
      : [],
  );
}
