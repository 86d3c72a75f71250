import { bandNames } from "../band";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { bandChanges } from "./support/bandChanges";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";

/** A mark two bands or more higher than the one before it: possible, but more often a slip. */
export function riseOfTwoBands(school: School): Finding[] {
  return bandChanges(school).flatMap(({ from, to, bands }) =>
    bands >= 2
      ? findingAt(to.entry.cell, {
          rule: "riseOfTwoBands",
          severity: "query",
          expected: `less than two bands from ${bandNames[from.band]}`,
          found: bandNames[to.band],
          message: `The ${entryInWords(to.entry)} has risen from ${bandNames[from.band].toLowerCase()} to ${bandNames[to.band].toLowerCase()} since the mark before it. Please see that both were typed in the right row.`,
        })
      : [],
  );
}
