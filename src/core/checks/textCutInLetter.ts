import type { Finding } from "../findings/finding";
import { cutTexts } from "../letter/cutTexts";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";

/** A comment, or a child's words, too long for the child's letter, which would leave out the end. */
export function textCutInLetter(school: School): Finding[] {
  const pupils = knownPupils(school);
  return school.classRows.flatMap((row) => {
    const known = pupils.get(row.upn);
    if (!known) return [];
    return cutTexts(row, known.pupil).flatMap(({ cell, length, room, sentence }) =>
      findingAt(cell, {
        rule: "textCutInLetter",
        severity: "query",
        expected: `${room} characters or fewer`,
        found: `${length} characters`,
        message: `${sentence} Please shorten it.`,
      }),
    );
  });
}
