import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { text } from "../blocks";
import { everyone } from "../cohortFigure";
import type { SummaryContext } from "../summaryContext";

/**
 * How many parents were told of agreed targets and how many sent the reply slip back
 * (target-setting policy, 2.3). Nothing where the Parents tab is not kept.
 */
export function parentsInWords(parents: SummaryContext["parents"], book: FigureBook): Block[] {
  if (!parents?.told) return [];
  const { ofTargets, replies } = parents.told;
  const share = (measure: string, source: string, { reached, n }: typeof replies) =>
    book.outOf({ measure, group: everyone, point: "This year", source }, reached, n);
  const targets =
    ofTargets.n === 0
      ? "no target is agreed yet"
      : `${share("Parents told of agreed targets", "Parents, Targets", ofTargets)} of the children who have one`;
  return [
    text(
      `Parents told of agreed targets: ${targets}. Reply slips received: ${share("Reply slips received", "Parents", replies)}.`,
    ),
  ];
}
