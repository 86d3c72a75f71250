import { cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { plainCode } from "../../core/scales/readMark";
import { type Scale, type ScaleBook, scaleBook } from "../../core/scales/scale";
import { shippedScaleBook, shippedScales } from "../../core/scales/shippedScales";
import { type RowReader, readRows } from "../layout/columnMap";
import { isScoreRange, readScale } from "./readScale";
import type { KnownTab } from "./recogniseTabs";

/** The scales of a workbook, and what is wrong with the rows of its Scales tab. */
export interface ReadScales {
  readonly scales: ScaleBook;
  readonly findings: readonly Finding[];
}

/**
 * Reads the school's own scales from the Scales tab. Rows of shipped scales are there to be read
 * by people: a shipped name keeps its meaning, and a row that changes one is reported.
 */
export function readScales(known: KnownTab | undefined): ReadScales {
  if (!known) return { scales: shippedScaleBook, findings: [] };
  const byName = new Map<string, RowReader[]>();
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const name = cellText(row.cell("scale").typed);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const findings: Finding[] = [];
  const own: Scale[] = [];
  for (const [name, rows] of byName) {
    const shipped = shippedScaleBook.find(name);
    if (shipped) findings.push(...changedCodes(shipped, rows));
    else if (name !== "") own.push(readScale(name, rows));
  }
  return { scales: scaleBook([...shippedScales, ...own]), findings };
}

function changedCodes(shipped: Scale, rows: readonly RowReader[]): Finding[] {
  const codes = new Set(
    [...shipped.grades, ...shipped.unranked].map(({ code }) => plainCode(code)),
  );
  return rows
    .filter((row) => cellText(row.cell("code").typed) !== "" && !isScoreRange(row))
    .filter((row) => !codes.has(plainCode(cellText(row.cell("code").typed))))
    .map((row) => ({
      rule: "changedShippedScale",
      severity: "error" as const,
      cell: row.cell("scale"),
      expected: "a name of the school's own",
      found: shipped.name,
      message: `‘${shipped.name}’ comes with the add-on and keeps its codes. To use other codes, give the whole scale a name of your own.`,
    }));
}
