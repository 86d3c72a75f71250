import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/**
 * An entry or exit mark that is not on the scale the row names: the change between the two can
 * only be told on one scale.
 */
export function interventionMarkOffScale(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.interventions.flatMap(({ cells, entry, exit }) => {
    const scale = school.scales.find(cellText(cells.scale.typed));
    if (!scale) return [];
    const marks = [
      { cell: cells.entry, mark: entry, name: "entry" },
      { cell: cells.exit, mark: exit, name: "exit" },
    ];
    return marks.flatMap(({ cell, mark, name }) => {
      if (mark.state !== "unreadable") return [];
      return findingAt(cell, {
        rule: "interventionMarkOffScale",
        severity: "error",
        expected: acceptedCodes(scale),
        found: found(mark.typed),
        message: `${quoted(mark.typed)} is not on the scale ${scale.name}, so the change from entry to exit cannot be told. Please give the ${name} mark on the scale of the row.`,
        ...(mark.likely === undefined ? {} : { fix: mark.likely }),
      });
    });
  });
}
