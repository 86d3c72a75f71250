import { bandNames, bands } from "../../../core/band";
import type { CohortSubject, CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { children } from "../inWords";
import { movementFigure } from "./movementFigure";

/** A table a subject: where the children of each starting band are now. Subjects without any are left out. */
export function progressTables({ subjects }: CohortSummary, book: FigureBook): TableBlock[] {
  return subjects
    .filter(({ progress }) => progress.n > 0)
    .map((subject) => progressTable(subject, book));
}

function progressTable({ subject, progress }: CohortSubject, book: FigureBook): TableBlock {
  const left = progress.notPlaced.length;
  const figureOf = (what: string) => movementFigure(subject, what, "the start", left);
  const rows = progress.rows.flatMap((cells): string[][] => {
    const from = cells[0]?.from;
    const n = cells.reduce((sum, cell) => sum + cell.children.length, 0);
    if (from === undefined || n === 0) return [];
    const then = `${bandNames[from].toLowerCase()} at the start`;
    return [
      [
        bandNames[from],
        book.count(figureOf(then), n, progress.n),
        ...cells.map((cell) => {
          const what = `${then}, ${bandNames[cell.to].toLowerCase()} now`;
          return book.count(figureOf(what), cell.children.length, n);
        }),
      ],
    ];
  });
  return table(
    `${subjectNames[subject]}: children by band at the start and now`,
    [
      words("At the start", 24),
      figures("Children", 12),
      ...bands.map((band) => figures(`Now ${bandNames[band].toLowerCase()}`, 16)),
    ],
    rows,
    left === 0
      ? ""
      : `${book.written(figureOf("not placed"), children(left), { numerator: left })} not placed: no band at the start, or none yet this year.`,
  );
}
