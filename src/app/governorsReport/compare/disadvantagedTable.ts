import { percentage } from "../../../core/cohort/percentage";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, words } from "../../cohortSummary/blocks";
import type { Given } from "../givenFigures";
import type { ComparedTable } from "./comparedMeasures";
import { inPerCent, type PublishedFor } from "./publishedFor";

/**
 * The school's disadvantaged children beside other children nationally, as DfE compares them: not
 * beside disadvantaged children elsewhere, who are behind too. Nothing where no such figure is published.
 */
export function disadvantagedTable(
  { stage, measures }: ComparedTable,
  { year, otherPupils }: PublishedFor,
): Block[] {
  const rows = measures.flatMap((measure): string[][] => {
    const other = otherPupils(measure, "England");
    const own = measure.disadvantaged;
    if (other === undefined || !own) return [];
    return [[measure.name, own.text, inPerCent(other), gapTo(own, other)]];
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

function gapTo(own: Given, other: number): string {
  if (own.state !== "given") return own.state === "withheld" ? "withheld" : "–";
  const points = percentage(own.share) - Math.round(other);
  const children = Math.round(Math.abs(own.share - other / 100) * own.n);
  if (points === 0) return "level";
  const size = Math.abs(points);
  const who = children === 0 ? "less than one child" : `about ${children} of ${own.n}`;
  return `${size} ${size === 1 ? "point" : "points"} ${points < 0 ? "lower" : "higher"}: ${who}`;
}
