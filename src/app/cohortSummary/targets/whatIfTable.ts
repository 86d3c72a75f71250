import { ifJustBelowReached, isJustBelow } from "../../../core/cohort/ifJustBelowReached";
import {
  allMeasured,
  type CohortSummary,
  measureOf,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { statusNames } from "../../../core/targets/status";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { attainmentFigure, everyone, targetTabs } from "../cohortFigure";
import { measuredNames } from "../inWords";

/**
 * Attainment now, and what it would be if each child just below the target reached it; nothing
 * where nobody is just below.
 */
export function whatIfTable(summary: CohortSummary, book: FigureBook): TableBlock[] {
  const { children } = summary;
  if (!children.some((child) => isJustBelow(child, "combined"))) return [];
  return [
    table(
      "What if each child just below the year-end target reached it?",
      [
        words("Subject", 20),
        figures("Children just below", 12),
        figures("Expected or higher now", 17),
        figures("Then", 17),
        figures("Greater depth now", 17),
        figures("Then", 17),
      ],
      allMeasured.map((measured) => [
        measuredNames[measured],
        book.count(
          {
            measure: `${measuredNames[measured]}, ${statusNames.justBelow.toLowerCase()}`,
            group: everyone,
            point: "Now",
            source: targetTabs,
          },
          children.filter((child) => isJustBelow(child, measured)).length,
          children.length,
        ),
        ...reportedStandards.flatMap((atLeast) => [
          book.share(
            attainmentFigure(measured, atLeast, "latest"),
            measureOf(summary, measured, atLeast, "latest"),
          ),
          book.share(
            {
              ...attainmentFigure(measured, atLeast, "latest"),
              point: "If each child just below reached the target",
              source: targetTabs,
            },
            ifJustBelowReached(children, measured, atLeast),
          ),
        ]),
      ]),
      "All others count by their latest mark. Combined, a child is just below who is so in any of the three. The School screen of the sidebar plays the same with whichever children you choose.",
    ),
  ];
}
