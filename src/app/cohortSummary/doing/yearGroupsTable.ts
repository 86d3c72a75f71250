import { attainment } from "../../../core/cohort/attainment";
import { allMeasured, type CohortSummary } from "../../../core/cohort/summariseCohort";
import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { measuredNames, share } from "../inWords";

/** Attainment now in each year group; nothing for a cohort of one year group. */
export function yearGroupsTable({ children }: CohortSummary): TableBlock[] {
  const rows = yearGroups.flatMap((yearGroup) => {
    const members = children.filter((child) => child.yearGroup === yearGroup);
    if (members.length === 0) return [];
    const shares = allMeasured.map((measured) =>
      share(attainment(members, measured, "expected", "latest")),
    );
    return [[yearGroupName(yearGroup), String(members.length), ...shares]];
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
