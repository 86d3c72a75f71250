import { type Cell, cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { beginsLikeFormula } from "./support/formulaText";
import { knownPupils } from "./support/knownPupils";
import { plainName } from "./support/plainName";

/**
 * A row of a class tab whose name is not the one on Pupils: often the sign that rows were sorted
 * without their UPNs. Case, spaces, accents and hyphens are forgiven, and so is a blank.
 */
export function rowNameDiffers(school: School): Finding[] {
  const known = knownPupils(school);
  return school.classRows.flatMap(({ cells, upn }) => {
    const pupil = known.get(upn)?.pupil;
    if (!pupil) return [];
    return [
      ...(differs(cells.surname, pupil.surname) ? nameFinding(cells.surname, "surname") : []),
      ...(differs(cells.firstName, pupil.firstName)
        ? nameFinding(cells.firstName, "first name")
        : []),
    ];
  });
}

function differs(cell: Cell, registered: string): boolean {
  if (beginsLikeFormula(cell.typed) || registered.trim() === "") return false;
  const typed = plainName(cellText(cell.typed));
  return typed !== "" && typed !== plainName(registered);
}

function nameFinding(cell: Cell, what: string): Finding[] {
  return findingAt(cell, {
    rule: "rowNameDiffers",
    severity: "query",
    expected: `the ${what} on the Pupils tab`,
    found: "another name",
    message: `The ${what} here is not the one that the Pupils tab has for this UPN. Please see that the row's marks are this child's.`,
  });
}
