import { percentage } from "../../../core/cohort/percentage";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, words } from "../../cohortSummary/blocks";
import { type GapName, sizeInWords } from "../gapInWords";
import type { Given } from "../givenFigures";
import type { GovernorsContext } from "../governorsContext";
import { disadvantagedInYear6 } from "../governorsGroups";
import { sections } from "../governorsSections";
import type { ComparedTable } from "./comparedMeasures";
import { inPerCent, type PublishedFor } from "./publishedFor";

/**
 * The school's disadvantaged children beside other children nationally, as DfE compares them: not
 * beside disadvantaged children elsewhere, who are behind too. Nothing where no such figure is published.
 */
export function disadvantagedTable(
  context: GovernorsContext,
  { stage, column, measures }: ComparedTable,
  { year, otherPupils }: PublishedFor,
): Block[] {
  const book = context.book.under(sections.compare);
  const gapOf = (name: string): GapName => ({
    measure: name,
    group: `${disadvantagedInYear6}, with others in England`,
    point: column,
    source: "Class tabs, Pupils, Benchmarks",
  });
  const rows = measures.flatMap((measure): string[][] => {
    const other = otherPupils(measure, "England");
    const own = measure.disadvantaged;
    if (other === undefined || !own) return [];
    const { name } = measure;
    const others = inPerCent(context, { stage, name }, other);
    return [[name, own.text, others, gapTo(own, other.value, gapOf(name), book)]];
  });
  if (rows.length === 0) return [];
  return [
    table(
      `${stage}: disadvantaged children beside other children in England`,
      [
        words("Measure", 34),
        figures("Disadvantaged, this school", 25),
        figures(`Others in England ${year},\u00a0%`, 17),
        words("Gap", 24),
      ],
      rows,
      "Other children in England are those who are not disadvantaged: the aim is that disadvantaged children do as well as they do.",
    ),
  ];
}

/** The gap to a published percentage, which says of no child. */
function gapTo(own: Given, other: number, name: GapName, book: FigureBook): string {
  if (own.state !== "given") return own.state === "withheld" ? "withheld" : "–";
  const gap = {
    points: percentage(own.share) - Math.round(other),
    children: Math.round(Math.abs(own.share - other / 100) * own.n),
  };
  return sizeInWords(gap, own.n, name, book);
}
