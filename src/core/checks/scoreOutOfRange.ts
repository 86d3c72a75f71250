import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { everyMark } from "./support/everyMark";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A score below the lowest or above the highest of its scale. */
export function scoreOutOfRange(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return everyMark(school).flatMap(({ cell, mark, scale }) => {
    if (mark.state !== "unreadable" || mark.problem !== "outOfRange" || !scale.scores) return [];
    const range = `${scale.scores.lowest} to ${scale.scores.highest}`;
    return findingAt(cell, {
      rule: "scoreOutOfRange",
      severity: "error",
      expected: `a whole number from ${range}`,
      found: found(mark.typed),
      message: `${quoted(mark.typed)} cannot be right, since ${scale.name} runs from ${range}. Please look at the figure again.`,
    });
  });
}
