import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { nearestCode } from "../scales/nearestCode";
import type { School } from "../school/school";
import { subjectNames, subjects } from "../subject";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A subject on Past marks, FFT or Targets that is not reading, writing or mathematics, or is blank. */
export function unknownSubject(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const names = subjects.map((subject) => subjectNames[subject]);
  return [...school.history, ...school.fft, ...school.ledger].flatMap((row) => {
    const cell = row.cells.subject;
    if (row.subject !== undefined) return [];
    const text = cellText(cell.typed);
    const likely = nearestCode(plain(text), names, plain);
    return findingAt(cell, {
      rule: "unknownSubject",
      severity: "error",
      expected: "Reading, Writing or Mathematics",
      found: found(cell.typed),
      message:
        text === ""
          ? "The subject is blank, so this row is not counted. Please type Reading, Writing or Mathematics."
          : `${quoted(cell.typed)} is not one of the three subjects, so this row is not counted. ${likely === undefined ? "Please type Reading, Writing or Mathematics." : `Was ${likely} meant?`}`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_]+/g, "");
}
