import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { rowsInWords } from "./support/inWords";

/** One UPN on two or more rows of Pupils (school census rule 1520): each such row is reported. */
export function duplicateUpn(school: School): Finding[] {
  const byUpn = groupBy(school.pupils, ({ pupil }) => pupil.upn || undefined);
  return [...byUpn.values()].flatMap((rows) =>
    rows.length < 2
      ? []
      : rows.flatMap(({ cells }) => {
          const others = rows
            .map((row) => row.cells.upn.row)
            .filter((row) => row !== cells.upn.row);
          return findingAt(cells.upn, {
            rule: "duplicateUpn",
            severity: "error",
            expected: "a UPN that no other child has",
            found: `the UPN of ${rowsInWords(others)} too`,
            message: `The same UPN is in ${rowsInWords(others)}, so we cannot tell whose marks are whose. Please correct one, or remove the row that is not needed.`,
          });
        }),
  );
}
