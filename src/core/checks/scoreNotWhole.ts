import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { everyMark } from "./support/everyMark";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A score with a decimal part, on a scale of whole numbers. */
export function scoreNotWhole(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return everyMark(school).flatMap(({ cell, mark, scale }) =>
    mark.state === "unreadable" && mark.problem === "notWhole"
      ? findingAt(cell, {
          rule: "scoreNotWhole",
          severity: "error",
          expected: "a whole number",
          found: found(mark.typed),
          message: `${quoted(mark.typed)} is not a whole number, and every score on ${scale.name} is. Please type the score as the test gives it.`,
        })
      : [],
  );
}
