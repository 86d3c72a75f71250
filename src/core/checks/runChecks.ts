import type { CellReference } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { allChecks } from "./allChecks";
import { everyRow } from "./support/everyRow";

/**
 * Every finding of every check. The layout's own come first; then stage by stage, each stage by
 * tab, row and column. Nothing is said of a cell in which an earlier stage found an error, nor,
 * from the fourth stage on, of a row whose UPN has one: mend that first, and the rest follows.
 */
export function runChecks(school: School): Finding[] {
  const findings = [...school.layoutFindings];
  const upnCells = new Set(
    [...school.pupils, ...everyRow(school)].map(({ cells }) => cellKey(cells.upn)),
  );
  const wrongCells = new Set<string>();
  const wrongRows = new Set<string>();
  const remember = (found: readonly Finding[]) => {
    for (const { severity, cell } of found) {
      if (severity !== "error") continue;
      wrongCells.add(cellKey(cell));
      if (upnCells.has(cellKey(cell))) wrongRows.add(rowKey(cell));
    }
  };
  const isSettled = (cell: CellReference, needsPupil: boolean) =>
    (wrongCells.size > 0 && wrongCells.has(cellKey(cell))) ||
    (needsPupil && wrongRows.size > 0 && wrongRows.has(rowKey(cell)));
  remember(findings);
  for (const { checks, needsPupil } of allChecks) {
    const found = checks
      .flatMap((check) => check(school))
      .filter(({ cell }) => !isSettled(cell, needsPupil))
      .sort(byPlace);
    for (const finding of found) findings.push(finding);
    remember(found);
  }
  return findings;
}

function cellKey({ tab, row, column }: CellReference): string {
  return `${tab}!${row}:${column}`;
}

function rowKey({ tab, row }: CellReference): string {
  return `${tab}!${row}`;
}

function byPlace({ cell: one }: Finding, { cell: other }: Finding): number {
  if (one.tab !== other.tab) return one.tab < other.tab ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}
