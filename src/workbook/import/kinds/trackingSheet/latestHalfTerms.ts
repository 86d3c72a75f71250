import type { SheetMark } from "./sheetMark";
import { termKey } from "./sheetPoint";

/**
 * The workbook keeps one mark a term. Where a sheet has several for a subject, the whole term's
 * counts, else the second half's, else the first's: whichever of them holds any mark in that table.
 */
export function latestHalfTerms(marks: readonly SheetMark[]): {
  readonly counts: readonly SheetMark[];
  readonly earlier: readonly SheetMark[];
} {
  const latest = new Map<string, number>();
  for (const mark of marks) {
    const key = ofTerm(mark);
    latest.set(key, Math.max(latest.get(key) ?? 0, half(mark)));
  }
  const isLatest = (mark: SheetMark) => half(mark) === latest.get(ofTerm(mark));
  return { counts: marks.filter(isLatest), earlier: marks.filter((mark) => !isLatest(mark)) };
}

function ofTerm({ row, subject, point }: SheetMark): string {
  return `${row.table}|${subject}|${point.kind === "term" ? termKey(point) : point.kind}`;
}

function half({ point }: SheetMark): number {
  return point.kind === "term" ? (point.half ?? 3) : 3;
}
