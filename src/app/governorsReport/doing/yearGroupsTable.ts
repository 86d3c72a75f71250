import type { Term } from "../../../core/calendar/assessmentPoint";
import { allMeasured } from "../../../core/cohort/summariseCohort";
import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { Block, ChartBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../../cohortSummary/blocks";
import { list, measuredNames } from "../../cohortSummary/inWords";
import type { Given } from "../givenFigures";
import type { GovernorsContext } from "../governorsContext";
import { measureKey } from "../measureKey";

interface YearGroupRow {
  readonly name: string;
  /** In the order of `allMeasured`. */
  readonly given: readonly Given[];
}

/** Each year group at the expected standard, as a table and a chart; nothing for one year group. */
export function yearGroupsTable(context: GovernorsContext, latest: Term): Block[] {
  const rows = yearGroupRows(context, latest);
  if (rows.length < 2) return [];
  return [
    table(
      "At the expected standard or higher, by year group",
      [
        words("Year group", 18),
        ...allMeasured.map((measured) => figures(measuredNames[measured], 20)),
      ],
      rows.map(({ name, given }) => [name, ...given.map(({ text }) => text)]),
      "Each year group is assessed against what is expected of its age, so the year groups are not a trend.",
    ),
    chart(rows),
  ];
}

function yearGroupRows({ children, given }: GovernorsContext, latest: Term): YearGroupRow[] {
  return yearGroups
    .filter((yearGroup) => children.some((child) => child.yearGroup === yearGroup))
    .map((yearGroup) => ({
      name: yearGroupName(yearGroup),
      given: allMeasured.map((measured) =>
        given.at(measureKey.marks(measured, latest), yearGroupName(yearGroup)),
      ),
    }));
}

/** All three combined: one bar a year group, from the figures that are given alone. */
function chart(rows: readonly YearGroupRow[]): ChartBlock {
  const combined = rows.map(({ name, given }) => ({ name, given: given[given.length - 1] }));
  return {
    kind: "chart",
    caption: "Reading, writing and mathematics combined, at the expected standard or higher",
    altText: `${list(combined.map(({ name, given }) => `${name}: ${given?.text ?? "not known"}`))}.`,
    chart: {
      kind: "groupedBars",
      direction: "horizontal",
      scale: { from: 0, to: 100, unit: "%", absent: "not given" },
      series: [
        {
          name: "All three combined",
          fill: "medium",
          values: combined.map(({ given }) =>
            given?.state === "given" ? given.share * 100 : null,
          ),
        },
      ],
      categories: combined.map(({ name, given }) => ({
        label: name,
        note: given?.state === "given" ? `of ${given.n}` : (given?.text ?? ""),
      })),
    },
  };
}
