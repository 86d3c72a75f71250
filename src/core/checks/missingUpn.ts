import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** A pupil without a UPN: nothing on the other tabs can be matched to the child. */
export function missingUpn(school: School): Finding[] {
  return school.pupils.flatMap(({ cells }) =>
    isEmpty(cells.upn)
      ? findingAt(cells.upn, {
          rule: "missingUpn",
          severity: "error",
          expected: "a UPN",
          found: "nothing",
          message:
            "This child has no UPN, so marks on other tabs cannot be matched. The office can find it in the school's records system.",
        })
      : [],
  );
}
