import type { Finding } from "../findings/finding";
import type { PupilRow } from "../school/pupilRow";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { rowsInWords } from "./support/inWords";
import { plainName } from "./support/plainName";

/** Two rows of Pupils with the same name and date of birth but different UPNs. */
export function sameChildTwice(school: School): Finding[] {
  return [...groupBy(school.pupils, childOf).values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const others = rows
        .filter(({ pupil }) => pupil.upn !== row.pupil.upn)
        .map(({ cells }) => cells.upn.row);
      if (others.length === 0) return [];
      return findingAt(row.cells.upn, {
        rule: "sameChildTwice",
        severity: "query",
        expected: "one row for each child",
        found: `the name and date of birth of ${rowsInWords(others)}`,
        message: `The name and date of birth are also in ${rowsInWords(others)}, with another UPN. If it is the same child, please keep one row and its UPN.`,
      });
    }),
  );
}

function childOf({ pupil }: PupilRow): string | undefined {
  const { surname, firstName, dateOfBirth, upn } = pupil;
  if (surname === "" || firstName === "" || dateOfBirth === undefined || upn === "")
    return undefined;
  return `${plainName(firstName)} ${plainName(surname)} ${dateOfBirth}`;
}
