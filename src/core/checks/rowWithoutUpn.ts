import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { everyRow } from "./support/everyRow";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/**
 * A row of a class tab, or of any other tab but Pupils, that does not say whose it is. Actions of
 * meetings may be for a whole class.
 */
export function rowWithoutUpn(school: School): Finding[] {
  return everyRow({ ...school, meetings: [] }).flatMap(({ cells: { upn: cell } }) =>
    isEmpty(cell)
      ? findingAt(cell, {
          rule: "rowWithoutUpn",
          severity: "error",
          expected: "a UPN from the Pupils tab",
          found: "nothing",
          message:
            "This row has no UPN, so what is typed in it belongs to nobody. Please copy the child's UPN from the Pupils tab.",
        })
      : [],
  );
}
