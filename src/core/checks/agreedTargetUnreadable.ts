import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/**
 * An agreed target that cannot be read on the scale of its row or, where the row names none, on
 * the child's own. A scale that is not known is for another check.
 */
export function agreedTargetUnreadable(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.ledger.flatMap(({ cells, agreed }) => {
    const named = cellText(cells.scale.typed);
    const scale = school.scales.find(named);
    if (agreed.state !== "unreadable" || (named !== "" && !scale)) return [];
    const { likely } = agreed;
    const codes = scale ? acceptedCodes(scale) : "a code of the child's scale";
    const where = scale ? `on the scale ${scale.name}` : "on the child's scale";
    return findingAt(cells.agreed, {
      rule: "agreedTargetUnreadable",
      severity: "error",
      expected: codes,
      found: found(agreed.typed),
      message: `${quoted(agreed.typed)} is not ${where}, so this target cannot be used. ${likely === undefined ? `Please type ${codes}.` : `Was ${likely} meant?`}`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}
