import type { Finding } from "../findings/finding";
import { entryOf } from "../school/classRow";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { pupilSubjects } from "./support/pupilSubjects";

/**
 * A mark at the end of last year, in a class tab, that is not the one that Past marks has for last
 * summer in the same subject on the same scale. Marks on two scales are not compared.
 */
export function lastYearContradicts(school: School): Finding[] {
  const lastSummer = school.history.filter(
    ({ year, term, mark }) =>
      year === school.settings.academicYear - 1 && term === "summer" && mark.state === "scored",
  );
  const past = groupBy(lastSummer, ({ upn, subject }) => keyOf(upn, subject));
  return pupilSubjects(school).flatMap(({ row, subject }) => {
    const entry = entryOf(row, subject, "lastYear");
    if (entry?.mark.state !== "scored") return [];
    const { cell, mark } = entry;
    const others = (past.get(keyOf(row.upn, subject) ?? "") ?? []).flatMap((other) =>
      other.mark.state === "scored" && other.mark.scale === mark.scale
        ? [{ code: other.mark.code, cell: other.cells.grade }]
        : [],
    );
    const [other] = others;
    if (!other || others.some(({ code }) => code === mark.code)) return [];
    const place = `row ${other.cell.row} of ${other.cell.tab}`;
    return findingAt(cell, {
      rule: "lastYearContradicts",
      severity: "query",
      expected: `${other.code}, as in ${place}`,
      found: mark.code,
      message: `The ${entryInWords(entry)} is ${mark.code} here, and ${place} has ${other.code} for that summer. Please see which of the two is right.`,
    });
  });
}

function keyOf(upn: string, subject: Subject | undefined): string | undefined {
  return upn === "" || subject === undefined ? undefined : `${upn}|${subject}`;
}
