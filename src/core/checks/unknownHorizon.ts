import { isBlank } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A row of Targets that does not say whether it is for the end of the year or of the key stage. */
export function unknownHorizon(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.ledger.flatMap(({ cells: { horizon: cell }, horizon }) =>
    horizon === undefined
      ? findingAt(cell, {
          rule: "unknownHorizon",
          severity: "error",
          expected: "the end of the year or of the key stage",
          found: found(cell.typed),
          message: `${isBlank(cell.typed) ? "This cell is blank" : `${quoted(cell.typed)} is not one of the choices`}, so we cannot tell when the target falls due. Please choose the end of the year or of the key stage from the list.`,
        })
      : [],
  );
}
