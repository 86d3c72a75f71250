import type { Finding } from "../findings/finding";
import type { Mark } from "../scales/mark";
import type { HistoryRow } from "../school/resultRows";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";

/**
 * Two rows of Past marks with different marks for the same child, subject, year, term and scale.
 * The later row is reported. The same mark twice does no harm and is not.
 */
export function historyContradicts(school: School): Finding[] {
  return [...groupBy(school.history, occasionOf).values()].flatMap(([first, ...again]) =>
    again.flatMap(({ cells, mark }) => {
      if (!first || codeOf(mark) === codeOf(first.mark)) return [];
      return findingAt(cells.grade, {
        rule: "historyContradicts",
        severity: "error",
        expected: `${codeOf(first.mark)}, as in row ${first.cells.grade.row}`,
        found: codeOf(mark),
        message: `Row ${first.cells.grade.row} has ${codeOf(first.mark)} for the same child, subject and term, and this row has ${codeOf(mark)}. Please keep the row that is right.`,
      });
    }),
  );
}

function occasionOf({ upn, subject, year, term, scale, mark }: HistoryRow): string | undefined {
  if (upn === "" || subject === undefined || year === undefined || term === undefined) {
    return undefined;
  }
  if (mark.state !== "scored" && mark.state !== "absent") return undefined;
  return [upn, subject, year, term, scale].join("|");
}

function codeOf(mark: Mark): string {
  return mark.state === "scored" || mark.state === "absent" ? mark.code : "";
}
