import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { readUpn } from "../pupils/upn";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** Text in the UPN column of Pupils that has not the shape of a UPN (UPN data standard 2.0). */
export function notAUpn(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { upn: cell } }) => {
    const text = cellText(cell.typed);
    if (!isFilled(cell) || readUpn(text).kind !== "notAUpn") return [];
    const length = text.replace(/\s+/g, "").length;
    return findingAt(cell, {
      rule: "notAUpn",
      severity: "error",
      expected: "a letter, eleven digits, and a digit or letter",
      found: length === 1 ? "1 character" : `${length} characters`,
      message:
        "This is not a UPN: it should be a letter and twelve digits, or a letter at the end if it is temporary. Please copy it again from the school's records system.",
    });
  });
}
