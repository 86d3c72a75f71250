import { isBlank } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A term on Past marks that is blank, or not autumn, spring or summer. */
export function unreadableTerm(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.history.flatMap(({ cells: { term: cell }, term }) =>
    term === undefined
      ? findingAt(cell, {
          rule: "unreadableTerm",
          severity: "error",
          expected: "Autumn, Spring or Summer",
          found: found(cell.typed),
          message: isBlank(cell.typed)
            ? "The term is blank, so this row is not counted. Please type Autumn, Spring or Summer."
            : `${quoted(cell.typed)} is not a term, so this row is not counted. Please type Autumn, Spring or Summer.`,
        })
      : [],
  );
}
