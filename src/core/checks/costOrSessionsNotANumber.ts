import type { Cell } from "../cell";
import type { Finding } from "../findings/finding";
import { numberOf } from "../interventions/numberOf";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A cost or a number of sessions of an intervention that is not a number, so that it cannot be added up. */
export function costOrSessionsNotANumber(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const check = (cell: Cell, expected: string): Finding[] =>
    isFilled(cell) && numberOf(cell) === undefined
      ? findingAt(cell, {
          rule: "costOrSessionsNotANumber",
          severity: "error",
          expected,
          found: found(cell.typed),
          message: `${quoted(cell.typed)} is not a number, so it cannot be added up. Please type ${expected}.`,
        })
      : [];
  return school.interventions.flatMap(({ cells }) => [
    ...check(cells.cost, "an amount in pounds, such as 120 or 1,250.50"),
    ...check(cells.sessions, "how many sessions there were, such as 12"),
  ]);
}
