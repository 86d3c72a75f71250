import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { historicSenCodes } from "./historicSenCode";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A provision for special educational needs that is not N, K or E, nor a code of before 2015. */
export function unknownSenCode(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells: { sen: cell } }) => {
    const text = cellText(cell.typed).toUpperCase();
    if (!isFilled(cell) || ["N", "K", "E"].includes(text) || text in historicSenCodes) return [];
    const fix = likelySen(text);
    return findingAt(cell, {
      rule: "unknownSenCode",
      severity: "error",
      expected: "N, K or E",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not an SEN code. Please type N for none, K for SEN support or E for an education, health and care plan.`,
      ...(fix === undefined ? {} : { fix }),
    });
  });
}

function likelySen(text: string): "N" | "K" | "E" | undefined {
  if (/^(EHCP?|EHC PLAN|PLAN)$/.test(text)) return "E";
  if (/^(SEN|SEND|SEN SUPPORT|SUPPORT|Y|YES)$/.test(text)) return "K";
  return /^(NONE|NO|0|-)$/.test(text) ? "N" : undefined;
}
