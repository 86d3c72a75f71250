import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, table, text, words } from "../blocks";
import { children, list, measuredNames, share } from "../inWords";
import { gapsTable } from "./gapsTable";
import { type GroupRow, groupRows } from "./groupRows";

/** Fewer children than this are read one by one: governors' reports withhold such groups. */
const smallGroup = 6;

/** What the groups of children have reached, with the gaps between them. */
export function groupsTable(summary: CohortSummary): Block[] {
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
        String(row.members),
        ...row.inEach.map(({ attainment }) => share(attainment)),
      ]),
      [smallGroups(rows), unknowns(groupRows(summary))].filter(Boolean).join(" "),
    ),
    ...gapsTable(rows),
  ];
}

function smallGroups(rows: readonly GroupRow[]): string {
  const few = rows.filter(({ members }) => members < smallGroup);
  if (few.length === 0) return "";
  const named = list(few.map(({ group, members }) => `${group} (${members})`));
  return `Fewer than six children, so read the children and not the percentage: ${named}.`;
}

/** Each fact that the roll lacks, once: girls and boys lack the same one. */
function unknowns(rows: readonly GroupRow[]): string {
  const lacking = new Map<string, number>();
  for (const { fact, unknown } of rows) {
    if (unknown > 0 && !lacking.has(fact)) lacking.set(fact, unknown);
  }
  if (lacking.size === 0) return "";
  const parts = [...lacking].map(([fact, n]) => `${fact} of ${children(n)}`);
  return `The Pupils tab does not give the ${list(parts)}.`;
}
