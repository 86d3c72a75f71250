import type { Finding } from "../findings/finding";
import type { Pupil } from "../pupils/pupil";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/**
 * EAL that does not fit the first language: English (`ENG`, `ENB`) with yes, or another with no.
 * A refused or missing answer (`REF`, `NOT`) fits both (DfE census language codes).
 */
export function ealAgainstFirstLanguage(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { eal: cell }, pupil }) => {
    const english = hasEnglishFirst(pupil);
    if (english === undefined || pupil.eal === undefined || pupil.eal !== english) return [];
    const language = english ? "English" : "a language other than English";
    return findingAt(cell, {
      rule: "ealAgainstFirstLanguage",
      severity: "query",
      expected: english ? "N" : "Y",
      found: english ? "Y" : "N",
      message: `EAL says ${english ? "yes" : "no"}, and the first language is ${language}. Please see which of the two is right.`,
    });
  });
}

function hasEnglishFirst({ firstLanguage = "" }: Pupil): boolean | undefined {
  const language = firstLanguage.trim().toUpperCase();
  if (/^(|REF|NOT|REFUSED|NOT OBTAINED|UNKNOWN)$/.test(language)) return undefined;
  return /^(ENG|ENB|ENGLISH|BELIEVED ENGLISH)$/.test(language);
}
