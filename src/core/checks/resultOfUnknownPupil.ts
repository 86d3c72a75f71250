import type { Finding } from "../findings/finding";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";

/**
 * A row of this year, on a tab of results, targets, interventions or meetings, whose UPN is not on
 * Pupils.
 * Rows of earlier years may well be of children who have moved on, so they are not reported, nor
 * is Past marks, where former pupils are kept to show what similar children went on to do.
 */
export function resultOfUnknownPupil(school: School): Finding[] {
  const roll = rollByUpn(school);
  const { academicYear } = school.settings;
  const ofThisYear = ({ year }: { readonly year?: number }) => year === academicYear;
  const rows = [
    ...school.earlyYears.filter(ofThisYear),
    ...school.statutoryChecks.filter(ofThisYear),
    ...school.tests.filter(({ date }) => date !== undefined && date >= `${academicYear}-09-01`),
    ...school.fft,
    ...school.interventions.filter(({ ends }) => ends === undefined || ends >= school.today),
    ...school.meetings.filter(({ cells }) => !isFilled(cells.reviewed)),
    ...school.ledger.filter(ofThisYear),
  ];
  return rows.flatMap(({ cells: { upn: cell }, upn }) =>
    isFilled(cell) && !roll.has(upn)
      ? findingAt(cell, {
          rule: "resultOfUnknownPupil",
          severity: "error",
          expected: "a UPN from the Pupils tab",
          found: "a UPN that is not there",
          message:
            "This UPN is not on the Pupils tab, so this row is left out of every report. Please correct the UPN, add the child to Pupils, or remove the row.",
        })
      : [],
  );
}
