import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import { markOfStatusInWords, statuses, statusNames } from "../../../core/targets/status";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { onTrackFigure, statusFigure } from "./statusFigure";

/** How many children have each status in each subject. */
export function statusTable({ subjects, children }: CohortSummary, book: FigureBook): TableBlock {
  return table(
    "Children by status to the year-end target",
    [
      words("Subject", 15),
      ...statuses.map((status) => figures(statusNames[status], 13)),
      figures("On track or above", 20),
    ],
    subjects.map(({ subject, status }) => [
      subjectNames[subject],
      ...statuses.map((each) =>
        book.count(
          statusFigure(subject, statusNames[each].toLowerCase()),
          status.counts[each],
          children.length,
        ),
      ),
      status.n === 0
        ? "not enough information"
        : book.outOf(onTrackFigure(subject, status.counts), status.onTrackOrAbove, status.n),
    ]),
    markOfStatusInWords,
  );
}
