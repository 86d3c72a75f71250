import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import { type BandThen, inSchoolValueAdded } from "../../../core/valueAdded/inSchoolValueAdded";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { movementFigure } from "./movementFigure";

/** A time from which children are followed. */
export interface Since {
  /** `the start`. */
  readonly words: string;
  readonly bandThen: BandThen;
}

/**
 * How many children are in a higher, the same or a lower band now than at each earlier time. A row
 * that nobody can be followed in is left out; nothing where that is every row.
 */
export function movementTable(
  { children, subjects }: CohortSummary,
  since: readonly Since[],
  book: FigureBook,
): TableBlock[] {
  const rows = subjects.flatMap(({ subject }) =>
    since.flatMap(({ words: from, bandThen }): string[][] => {
      const { n, higher, same, stillShort, lower } = inSchoolValueAdded(
        children,
        subject,
        bandThen,
      );
      if (n === 0) return [];
      const counted = (what: string, number: number) =>
        book.count(movementFigure(subject, what, from, children.length - n), number, n);
      const counts = [
        counted("followed between bands", n),
        counted("in a higher band", higher),
        counted("in the same band", same),
        counted("in the same band and still short of expected", stillShort),
        counted("in a lower band", lower),
      ];
      return [[subjectNames[subject], from, ...counts]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    table(
      "Movement between bands",
      [
        words("Subject", 17),
        words("Since", 18),
        figures("Children", 12),
        figures("Higher band", 12),
        figures("Same band", 12),
        figures("of these still short of expected", 17),
        figures("Lower band", 12),
      ],
      rows,
      "Of children with a band both then and now.",
    ),
  ];
}
