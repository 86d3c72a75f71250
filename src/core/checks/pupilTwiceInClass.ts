import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { rowsInWords } from "./support/inWords";

/** One child on two or more rows of the same class tab. */
export function pupilTwiceInClass(school: School): Finding[] {
  const rowsOf = groupBy(school.classRows, ({ className, upn }) =>
    upn === "" ? undefined : `${upn} ${className}`,
  );
  return [...rowsOf.values()].flatMap((rows) =>
    rows.flatMap(({ cells: { upn: cell } }) => {
      const others = rows.map(({ cells }) => cells.upn.row).filter((row) => row !== cell.row);
      if (others.length === 0) return [];
      return findingAt(cell, {
        rule: "pupilTwiceInClass",
        severity: "error",
        expected: "one row for each child",
        found: `the child of ${rowsInWords(others)} too`,
        message: `This child is also in ${rowsInWords(others)} of this tab, so we cannot tell which marks count. Please move them into one row and remove the other.`,
      });
    }),
  );
}
