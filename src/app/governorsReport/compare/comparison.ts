import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, table, text, words } from "../../cohortSummary/blocks";
import type { GovernorsContext } from "../governorsContext";
import { type ComparedTable, comparedTables } from "./comparedMeasures";
import { disadvantagedTable } from "./disadvantagedTable";
import { inPerCent, type PublishedFor, publishedFor } from "./publishedFor";
import { trendTables } from "./trendTables";

/** The third question: the statutory year groups beside England and Dorset, and three years of results. */
export function comparison(context: GovernorsContext): Block[] {
  const tables = comparedTables(context);
  return [
    ...tables.flatMap((each) => {
      const published = publishedFor(context.published.benchmarks, each.measures);
      return published
        ? [
            besidePublished(context, each, published),
            ...disadvantagedTable(context, each, published),
          ]
        : [text(`${each.stage}: no published figures are in the school’s workbook yet.`)];
    }),
    ...(tables.length === 0
      ? [text("There is no year group whose results can be set beside published figures.")]
      : []),
    heading("Three years"),
    ...trendTables(context),
  ];
}

function besidePublished(
  context: GovernorsContext,
  { stage, column, measures, caution }: ComparedTable,
  { year, basis, areas, sources, allPupils }: PublishedFor,
): Block {
  const shown = measures.filter((measure) =>
    areas.some((area) => allPupils(measure, area) !== undefined),
  );
  return table(
    `${stage}, beside published figures of ${year}`,
    [
      words("Measure", 40),
      figures(column, 30),
      ...areas.map((area) => figures(`${area} ${year},\u00a0%`, 15)),
    ],
    shown.map((measure) => [
      measure.name,
      measure.own.text,
      ...areas.map((area) =>
        inPerCent(context, { stage, name: measure.name }, allPupils(measure, area)),
      ),
    ]),
    `${caution} Basis of the published figures: ${basis}. Source: ${sources}.`.trim(),
  );
}
