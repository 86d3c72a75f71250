import { allMeasured, type CohortSummary, measureOf } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { attainmentFigure } from "../cohortFigure";
import { leftOutWords, measuredNames } from "../inWords";

/**
 * Attainment now, with who is left out of it, and at the end of last year where anybody has a mark
 * of then: in Reception nobody has.
 */
export function attainmentTable(summary: CohortSummary, book: FigureBook): TableBlock {
  const lastYear = allMeasured.map((each) => measureOf(summary, each, "expected", "lastYear"));
  const knowsLastYear = lastYear.some(({ state }) => state === "known");
  const rows = allMeasured.map((measured) => {
    const now = measureOf(summary, measured, "expected", "latest");
    const before = measureOf(summary, measured, "expected", "lastYear");
    return [
      measuredNames[measured],
      ...(knowsLastYear
        ? [book.share(attainmentFigure(measured, "expected", "lastYear"), before)]
        : []),
      book.share(attainmentFigure(measured, "expected", "latest"), now),
      book.share(
        attainmentFigure(measured, "greaterDepth", "latest"),
        measureOf(summary, measured, "greaterDepth", "latest"),
      ),
      leftOutWords(now.leftOut) || "nobody",
    ];
  });
  return table(
    "Attainment",
    [
      words("Subject", 20),
      ...(knowsLastYear ? [figures("Expected or higher, end of last year", 17)] : []),
      figures("Expected or higher, now", 17),
      figures("Greater depth, now", 17),
      words("Left out now", 29),
    ],
    rows,
    "Now is each child's latest mark of this year. A blank never counts as low: children who are left out are in no figure. A child absent from a test counts as not having reached its standard, as DfE counts it.",
  );
}
