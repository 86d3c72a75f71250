import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { listInWords } from "./support/inWords";

/** One child on the tabs of two or more classes. */
export function pupilInTwoClasses(school: School): Finding[] {
  const rowsOf = groupBy(school.classRows, ({ upn }) => upn || undefined);
  return [...rowsOf.values()].flatMap((rows) =>
    rows.flatMap(({ className, cells: { upn: cell } }) => {
      const others = rows.filter((row) => row.className !== className);
      if (others.length === 0) return [];
      const places = listInWords(
        others.map((row) => `row ${row.cells.upn.row} of ${row.className}`),
      );
      return findingAt(cell, {
        rule: "pupilInTwoClasses",
        severity: "error",
        expected: "a row in one class tab",
        found: "rows in two class tabs or more",
        message: `This child is also in ${places}. Please keep the row in the child's own class and move any marks to it.`,
      });
    }),
  );
}
