import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, table, text, words } from "../blocks";
import { everyone, groupFigure } from "../cohortFigure";
import { children, list, measuredNames } from "../inWords";
import { gapsTable } from "./gapsTable";
import { type GroupRow, groupRows } from "./groupRows";

/** Fewer children than this are read one by one: governors' reports withhold such groups. */
const smallGroup = 6;

/** What the groups of children have reached, with the gaps between them. */
export function groupsTable(summary: CohortSummary, book: FigureBook): Block[] {
  const rows = groupRows(summary).filter(({ members }) => members > 0);
  if (summary.children.length < 2) {
    return [heading("Groups of children"), text("With one child there are no groups to compare.")];
  }
  return [
    heading("Groups of children"),
    table(
      "At the expected standard or higher now, by group",
      [
        words("Group", 21),
        figures("Children", 11),
        ...(rows[0]?.inEach ?? []).map(({ measured }) => figures(measuredNames[measured], 17)),
      ],
      rows.map((row) => [
        row.group,
        book.count(sizeOf(row.group), row.members),
        ...row.inEach.map(({ measured, attainment }) =>
          book.share(groupFigure(measured, row.group), attainment),
        ),
      ]),
      [smallGroups(rows), unknowns(groupRows(summary), book)].filter(Boolean).join(" "),
    ),
    ...gapsTable(rows, book),
  ];
}

function sizeOf(group: string): FigureDetails {
  return { measure: "Children", group, point: "Now", source: "Pupils" };
}

function smallGroups(rows: readonly GroupRow[]): string {
  const few = rows.filter(({ members }) => members < smallGroup);
  if (few.length === 0) return "";
  const named = list(few.map(({ group, members }) => `${group} (${members})`));
  return `Fewer than six children, so read the children and not the percentage: ${named}.`;
}

/** Each fact that the roll lacks, once: girls and boys lack the same one. */
function unknowns(rows: readonly GroupRow[], book: FigureBook): string {
  const lacking = new Map<string, number>();
  for (const { fact, unknown } of rows) {
    if (unknown > 0 && !lacking.has(fact)) lacking.set(fact, unknown);
  }
  if (lacking.size === 0) return "";
  const parts = [...lacking].map(([fact, n]) => {
    const measure = `Children without ${fact} in the Pupils tab`;
    const details = { measure, group: everyone, point: "Now", source: "Pupils" };
    return `${fact} of ${book.written(details, children(n), { numerator: n })}`;
  });
  return `The Pupils tab does not give the ${list(parts)}.`;
}
