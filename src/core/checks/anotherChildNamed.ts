import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { namesAnotherChild } from "../pupils/namesAnotherChild";
import type { ChildName } from "../pupils/pupil";
import { type ClassRow, textsForParents } from "../school/classRow";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { knownPupils } from "./support/knownPupils";
import { leftBefore } from "./support/stay";

/**
 * Another child of the class named in a text that letters may show to parents. Names are those of the class tab and those of the Pupils tab.
 * Nothing is said of a child who has left, since no letter is written.
 */
export function anotherChildNamed(school: School): Finding[] {
  const known = knownPupils(school);
  const named = school.classRows.map((row) => {
    const pupil = known.get(row.upn)?.pupil;
    const gone = pupil !== undefined && leftBefore(pupil, school.today);
    return { row, names: namesOf(row, pupil), gone };
  });
  return [...groupBy(named, ({ row }) => row.className).values()].flatMap((rows) =>
    rows.flatMap(({ row, names, gone }) => {
      const texts = textsForParents.map((key) => row.cells[key]);
      const cells = gone ? [] : texts.filter(isFilled);
      if (cells.length === 0) return [];
      const others = rows
        .filter((other) => other.row !== row && (row.upn === "" || other.row.upn !== row.upn))
        .flatMap((other) => other.names);
      const own = everyName(names);
      return cells
        .filter(({ typed }) => namesAnotherChild(cellText(typed), own, others))
        .flatMap((cell) =>
          findingAt(cell, {
            rule: "anotherChildNamed",
            severity: "query",
            expected: "no other child's name",
            found: "a name of another child in the class",
            message:
              "This text seems to name another child of the class, and letters may show it to parents. Please take the name out.",
          }),
        );
    }),
  );
}

/** A child's name in the class tab and, where it is another, the one on Pupils. */
function namesOf({ cells }: ClassRow, pupil: ChildName | undefined): ChildName[] {
  const inRow = {
    firstName: cellText(cells.firstName.typed),
    surname: cellText(cells.surname.typed),
  };
  if (!pupil) return [inRow];
  const same = pupil.firstName === inRow.firstName && pupil.surname === inRow.surname;
  return same ? [pupil] : [pupil, inRow];
}

/** All of a child's names as one. */
function everyName(names: readonly ChildName[]): ChildName {
  return {
    firstName: names.map(({ firstName }) => firstName).join(" "),
    surname: names.map(({ surname }) => surname).join(" "),
  };
}
