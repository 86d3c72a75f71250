import { attainment } from "../../../core/cohort/attainment";
import { allMeasured, type CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { groupFigure } from "../cohortFigure";
import { measuredNames } from "../inWords";

/** Attainment now in each year group; nothing for a cohort of one year group. */
export function yearGroupsTable({ children }: CohortSummary, book: FigureBook): TableBlock[] {
  const rows = yearGroups.flatMap((yearGroup) => {
    const members = children.filter((child) => child.yearGroup === yearGroup);
    if (members.length === 0) return [];
    const name = yearGroupName(yearGroup);
    const shares = allMeasured.map((measured) =>
      book.share(groupFigure(measured, name), attainment(members, measured, "expected", "latest")),
    );
    const size = { measure: "Children", group: name, point: "Now", source: "Class tabs, Pupils" };
    return [[name, book.count(size, members.length), ...shares]];
  });
  if (rows.length < 2) return [];
  return [
    table(
      "At the expected standard or higher now, by year group",
      [
        words("Year group", 20),
        figures("Children", 12),
        ...allMeasured.map((measured) => figures(measuredNames[measured], 17)),
      ],
      rows,
      "Each year group is assessed against what is expected of its age, so the year groups are not a trend.",
    ),
  ];
}
