import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, table, text, words } from "../blocks";
import { everyone, groupFigure } from "../cohortFigure";
import { children, list, measuredNames, priorAttainmentWords } from "../inWords";
import { gapsTable } from "./gapsTable";
import { type GroupRow, groupRows, startOfKeyStage } from "./groupRows";

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

/** Each fact that the workbook lacks, once, with the number of children: girls and boys lack the same one. */
function unknowns(rows: readonly GroupRow[], book: FigureBook): string {
  const lacking = new Map<string, number>();
  for (const { fact, unknown } of rows) {
    if (unknown > 0 && !lacking.has(fact)) lacking.set(fact, unknown);
  }
  const inWords = (fact: string, tab: string, source: string) => {
    const n = lacking.get(fact) ?? 0;
    const details = { measure: `Children without ${fact} in the ${tab}`, group: everyone };
    return book.written({ ...details, point: "Now", source }, children(n), { numerator: n });
  };
  const onRoll = [...lacking.keys()].filter((fact) => fact !== startOfKeyStage);
  return [
    onRoll.length > 0
      ? `The Pupils tab does not give the ${list(onRoll.map((fact) => `${fact} of ${inWords(fact, "Pupils tab", "Pupils")}`))}.`
      : "",
    rows.some(({ fact }) => fact === startOfKeyStage) ? priorAttainmentWords : "",
    lacking.has(startOfKeyStage)
      ? `Of ${inWords(startOfKeyStage, "class tabs", "Class tabs")} the prior attainment is not known: they are in none of the three groups.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}
