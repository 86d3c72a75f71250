import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** An agreed target that does not say who agreed it, or when. Each blank cell is reported. */
export function agreedWithoutWhoOrWhen(school: School): Finding[] {
  return school.ledger.flatMap(({ cells, agreed }) =>
    agreed.state !== "scored"
      ? []
      : [cells.agreedBy, cells.agreedOn].filter(isEmpty).flatMap((cell) => {
          const what = cell === cells.agreedBy ? "who agreed it" : "when it was agreed";
          return findingAt(cell, {
            rule: "agreedWithoutWhoOrWhen",
            severity: "reminder",
            expected: what,
            found: "nothing",
            message: `This target is agreed, and the row does not say ${what}. Please add it, so that the decision can be traced.`,
          });
        }),
  );
}
