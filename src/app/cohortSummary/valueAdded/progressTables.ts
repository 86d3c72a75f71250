import { bandNames, bands } from "../../../core/band";
import type { CohortSubject, CohortSummary } from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { children } from "../inWords";

/** A table a subject: where the children of each starting band are now. Subjects without any are left out. */
export function progressTables({ subjects }: CohortSummary): TableBlock[] {
  return subjects.filter(({ progress }) => progress.n > 0).map(progressTable);
}

function progressTable({ subject, progress }: CohortSubject): TableBlock {
  const rows = progress.rows.flatMap((cells): string[][] => {
    const from = cells[0]?.from;
    const n = cells.reduce((sum, cell) => sum + cell.children.length, 0);
    if (from === undefined || n === 0) return [];
    return [[bandNames[from], String(n), ...cells.map((cell) => String(cell.children.length))]];
  });
  const left = progress.notPlaced.length;
  return table(
    `${subjectNames[subject]}: children by band at the start and now`,
    [
      words("At the start", 24),
      figures("Children", 12),
      ...bands.map((band) => figures(`Now ${bandNames[band].toLowerCase()}`, 16)),
    ],
    rows,
    left === 0 ? "" : `${children(left)} not placed: no band at the start, or none yet this year.`,
  );
}
