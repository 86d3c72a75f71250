import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { listInWords, rowsInWords } from "./support/inWords";

/** One child on two or more rows of a class: of its tab, or of a tab and its copy. */
export function pupilTwiceInClass(school: School): Finding[] {
  const rowsOf = groupBy(school.classRows, ({ className, upn }) =>
    upn === "" ? undefined : `${upn} ${className}`,
  );
  return [...rowsOf.values()].flatMap((rows) =>
    rows.flatMap(({ cells: { upn: cell } }) => {
      const others = rows.map(({ cells }) => cells.upn).filter((other) => other !== cell);
      if (others.length === 0) return [];
      const elsewhere = others.find(({ tab }) => tab !== cell.tab);
      const places = elsewhere
        ? listInWords(others.map(({ tab, row }) => `row ${row} of the tab ‘${tab}’`))
        : `${rowsInWords(others.map(({ row }) => row))} of this tab`;
      const copy = elsewhere ? " If one of the tabs is a copy, please remove that tab." : "";
      return findingAt(cell, {
        rule: "pupilTwiceInClass",
        severity: "error",
        expected: "one row for each child",
        found: `the child of ${places} too`,
        message: `This child is also in ${places}, so we cannot tell which marks count. Please move them into one row and remove the other.${copy}`,
      });
    }),
  );
}
