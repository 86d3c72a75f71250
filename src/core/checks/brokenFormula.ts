import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { everyCell } from "./support/everyCell";
import { findingAt } from "./support/findingAt";

const errorValue = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/i;

/** An error value of Sheets where something should be typed, on any tab. */
export function brokenFormula(school: School): Finding[] {
  return everyCell(school).flatMap((cell) => {
    const error = errorValue.exec(cellText(cell.typed))?.[0];
    if (error === undefined) return [];
    return findingAt(cell, {
      rule: "brokenFormula",
      severity: "error",
      expected: "a typed value",
      found: error,
      message: `This cell shows ${error}, which means that a formula here has broken. Please type the value itself.`,
    });
  });
}
