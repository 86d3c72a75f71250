import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { Block } from "../../../documents/report/reportModel";
import { note, text } from "../blocks";
import { list } from "../inWords";
import type { SummaryContext } from "../summaryContext";
import { chanceExplained } from "./chanceInWords";
import { comparedStages } from "./comparedStages";
import { comparisonTable } from "./comparisonTable";
import { neighboursNamed } from "./neighbours";
import { publishedFigures } from "./publishedFigures";
import { similarSchoolsTable } from "./similarSchoolsTable";

/**
 * The third question: the cohort beside England and Dorset, where the Benchmarks tab has figures,
 * and the school beside the schools most like it, where the published list has been imported.
 */
export function comparison(summary: CohortSummary, context: SummaryContext): Block[] {
  const { school, published, figures } = context;
  const book = figures.under("How do we compare with national and Dorset data?");
  const stages = comparedStages(summary, school);
  const blocks = stages.flatMap((stage): Block[] => {
    const found = publishedFigures(
      published.benchmarks.filter(({ measure }) =>
        stage.measures.some((each) => each.isPublishedAs(measure)),
      ),
    );
    return found
      ? comparisonTable(stage, found, book)
      : [
          text(
            `${stage.name}, ${stage.who}: not yet imported. Put the published figures in the Benchmarks tab, each with its measure, year, area, basis and source.`,
          ),
        ];
  });
  const areas = stages.length === 0 ? [] : published.benchmarks.map(({ area }) => area);
  const similar = similarSchoolsTable(summary, context, book);
  return [
    ...chanceExplained([...blocks, ...similar]),
    ...(stages.length === 0 ? [nothingPublished(summary)] : []),
    ...blocks,
    ...(blocks.some(isOfNeighbours) ? [] : neighboursNamed(areas)),
    ...similar,
    ...unusable(published.findings.length),
  ];
}

function isOfNeighbours(block: Block): boolean {
  return block.kind === "table" && block.caption.includes("statistical neighbours");
}

function nothingPublished({ children }: CohortSummary): Block {
  const names = yearGroups
    .filter((yearGroup) => children.some((child) => child.yearGroup === yearGroup))
    .map(yearGroupName);
  const who = names.length > 0 ? list(names) : "these children";
  return text(
    `There is nothing to compare for ${who} at this point. National and Dorset results are published for the early years profile, the phonics check of Year 1, Key Stage 2 and, until 2023, Key Stage 1.`,
  );
}

function unusable(n: number): Block[] {
  if (n === 0) return [];
  return [
    note(
      `${n} ${n === 1 ? "row" : "rows"} of the Benchmarks tab cannot be used: a figure needs a measure, a year, an area, a number and a basis.`,
    ),
  ];
}
