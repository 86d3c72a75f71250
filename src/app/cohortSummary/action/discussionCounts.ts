import { type ChildToDiscuss, discussionReasons } from "../../../core/cohort/childrenToDiscuss";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../blocks";
import { byClass } from "./childrenTables";

const headers = {
  below: "Below target",
  justBelow: "Just below target",
  droppedBand: "In a lower band than last year",
  unreadable: "Mark cannot be read",
} as const;

const reasons = discussionReasons.filter((reason) => reason in headers);

/** How many children to discuss each class has, for a cohort too large to name them. */
export function discussionCounts(
  { children, toDiscuss }: CohortSummary,
  book: FigureBook,
): Block[] {
  const classes = [...byClass(toDiscuss)];
  if (classes.length === 0) return [];
  const sizeOf = (className: string) =>
    children.filter((child) => (child.className?.trim() || "Without a class") === className).length;
  const counted = (className: string, measure: string, number: number) =>
    book.count({ measure, group: className, point: "Now", source: "Class tabs, Targets" }, number);
  return [
    text(
      "A child is counted once in each column, whatever the number of subjects. The summary of a class or year group names the children.",
    ),
    table(
      "Children to discuss, by class",
      [
        words("Class", 20),
        figures("Children", 12),
        figures("To discuss", 12),
        ...reasons.map((reason) => figures(headers[reason], 15)),
      ],
      classes.map(([className, some]) => [
        className,
        counted(className, "Children", sizeOf(className)),
        counted(className, "Children to discuss", some.length),
        ...reasons.map((reason) =>
          counted(
            className,
            `Children to discuss: ${headers[reason].toLowerCase()}`,
            some.filter((each) => has(each, reason)).length,
          ),
        ),
      ]),
    ),
  ];
}

function has({ concerns }: ChildToDiscuss, reason: (typeof discussionReasons)[number]): boolean {
  return concerns.some((concern) => concern.reasons.includes(reason));
}
