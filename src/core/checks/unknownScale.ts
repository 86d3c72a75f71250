import { type Cell, cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { nearestCode } from "../scales/nearestCode";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A Scale cell, on any tab, that names no scale of the workbook. */
export function unknownScale(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const names = school.scales.all.map(({ name }) => name);
  return scaleCells(school).flatMap((cell) => {
    if (!isFilled(cell) || school.scales.find(cellText(cell.typed))) return [];
    const likely = nearestCode(plain(cellText(cell.typed)), names, plain);
    const advice = likely ? `Was ${likely} meant?` : "Please choose one from the Scales tab.";
    return findingAt(cell, {
      rule: "unknownScale",
      severity: "error",
      expected: "the name of a scale in the Scales tab",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a scale that we know, so the marks in this row cannot be read. ${advice}`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}

function scaleCells(school: School): Cell[] {
  return [
    ...school.classRows,
    ...school.history,
    ...school.tests,
    ...school.interventions,
    ...school.ledger,
  ].map(({ cells }) => cells.scale);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\-_]+/g, "");
}
