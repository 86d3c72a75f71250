import { type Cell, isBlank } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A year on Past marks, Early years, Phonics and tables checks or Targets that is blank or no year. */
export function unreadableYear(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const rows: { readonly cells: { readonly year: Cell }; readonly year?: number }[] = [
    ...school.history,
    ...school.earlyYears,
    ...school.statutoryChecks,
    ...school.ledger,
  ];
  return rows.flatMap(({ cells: { year: cell }, year }) =>
    year === undefined
      ? findingAt(cell, {
          rule: "unreadableYear",
          severity: "error",
          expected: "an academic year such as 2026/27",
          found: found(cell.typed),
          message: isBlank(cell.typed)
            ? "The year is blank, so this row is not counted. Please type the academic year, such as 2026/27."
            : `${quoted(cell.typed)} is not an academic year, so this row is not counted. Please type it as 2026/27.`,
        })
      : [],
  );
}
