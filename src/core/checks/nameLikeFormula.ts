import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { beginsLikeFormula } from "./support/formulaText";

/** A name, on Pupils or a class tab, that begins as a formula does. */
export function nameLikeFormula(school: School): Finding[] {
  return [...school.pupils, ...school.classRows].flatMap(({ cells }) =>
    [cells.surname, cells.firstName].flatMap((cell) =>
      beginsLikeFormula(cell.typed)
        ? findingAt(cell, {
            rule: "nameLikeFormula",
            severity: "error",
            expected: "a name that begins with a letter",
            found: "a name that begins with =, + or @",
            message:
              "This name begins with =, + or @, so Sheets may take it for a formula. Please type the name again without that sign.",
          })
        : [],
    ),
  );
}
