import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A sex that is not written M or F, the codes of the school census. */
export function unknownSexCode(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells: { sex: cell } }) => {
    const text = cellText(cell.typed).toUpperCase();
    if (!isFilled(cell) || text === "M" || text === "F") return [];
    const fix = likelySex(text);
    return findingAt(cell, {
      rule: "unknownSexCode",
      severity: "error",
      expected: "M or F",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a code for sex. Please type ${fix ?? "M or F"}.`,
      ...(fix === undefined ? {} : { fix }),
    });
  });
}

function likelySex(text: string): "M" | "F" | undefined {
  if (/^(FEMALE|FEM|GIRL|G)$/.test(text)) return "F";
  return /^(MALE|BOY|B)$/.test(text) ? "M" : undefined;
}
