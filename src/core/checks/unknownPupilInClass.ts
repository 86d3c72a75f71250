import type { Finding } from "../findings/finding";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** A row of a class tab whose UPN is not on the Pupils tab. */
export function unknownPupilInClass(school: School): Finding[] {
  const roll = rollByUpn(school);
  return school.classRows.flatMap(({ cells: { upn: cell }, upn }) =>
    isFilled(cell) && !roll.has(upn)
      ? findingAt(cell, {
          rule: "unknownPupilInClass",
          severity: "error",
          expected: "a UPN from the Pupils tab",
          found: "a UPN that is not there",
          message:
            "This UPN is not on the Pupils tab, so the marks in this row are not counted. Please correct it, or add the child to Pupils.",
        })
      : [],
  );
}
