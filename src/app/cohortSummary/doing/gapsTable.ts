import type { Attainment } from "../../../core/cohort/attainment";
import type { Gap } from "../../../core/cohort/groupAttainment";
import { type FigureBook, leftOutOf } from "../../../core/figures/figureBook";
import { differenceBetweenGroups } from "../../../core/statistics/differenceBetweenGroups";
import type { TableBlock } from "../../../documents/report/reportModel";
import { table, words } from "../blocks";
import { groupFigure } from "../cohortFigure";
import { measuredNames, small } from "../inWords";
import type { GroupRow } from "./groupRows";

/**
 * How far each group is from the one that it is compared with, each pair once; nothing where no
 * two groups can be compared.
 */
export function gapsTable(rows: readonly GroupRow[], book: FigureBook): TableBlock[] {
  const pairs = new Set<string>();
  const compared = rows.filter((row) => {
    const other = row.inEach.find(({ gap }) => gap)?.gap?.comparedWith;
    if (other === undefined || pairs.has(`${other}|${row.group}`)) return false;
    pairs.add(`${row.group}|${other}`);
    return true;
  });
  if (compared.length === 0) return [];
  return [
    table(
      "Gaps between groups, in percentage points and in children",
      [
        words("Group, and whom it is compared with", 32),
        ...(compared[0]?.inEach ?? []).map(({ measured }) => words(measuredNames[measured], 17)),
      ],
      compared.map((row) => [
        `${row.group} with ${otherName(row)}`,
        ...row.inEach.map((each, place) => {
          const other = otherOf(rows, each.gap)?.inEach[place]?.attainment;
          return noted(row, each, gapInWords(each.gap, each.attainment, other), book);
        }),
      ]),
      "The number of children is how many of the first group make up the gap. A gap is ‘more than chance’ if it is more than two children of the smaller group and chance alone would bring one as large less than one time in twenty (Fisher's exact test); of every other gap, chance may be all there is.",
    ),
  ];
}

function otherOf(rows: readonly GroupRow[], gap: Gap | undefined): GroupRow | undefined {
  return rows.find(({ group }) => group === gap?.comparedWith);
}

function otherName(row: GroupRow): string {
  const name = row.inEach.find(({ gap }) => gap)?.gap?.comparedWith ?? "";
  return /^(English|No SEN)/.test(name) ? name.replace(/^No/, "no") : small(name);
}

function noted(
  row: GroupRow,
  { measured, gap, attainment }: GroupRow["inEach"][number],
  words: string,
  book: FigureBook,
): string {
  if (!gap || words === "–" || attainment.state !== "known") return words;
  const { measure, ...details } = groupFigure(measured, `${row.group} with ${otherName(row)}`);
  return book.written(
    { ...details, measure: `Gap: ${measure}`, leftOut: leftOutOf(attainment) },
    words,
    { numerator: gap.children, denominator: attainment.n },
  );
}

/** `12 points lower: about 4 of 30, more than chance`, or a dash where there is nothing to compare. */
function gapInWords(gap: Gap | undefined, own: Attainment, other: Attainment | undefined): string {
  if (!gap || own.state === "noneAssessed" || other?.state !== "known") return "–";
  const points = Math.round(Math.abs(gap.points));
  if (points === 0) return "level";
  const direction = gap.points < 0 ? "lower" : "higher";
  const who = gap.children === 0 ? "less than one child" : `about ${gap.children} of ${own.n}`;
  const { isDifference } = differenceBetweenGroups(own, other);
  return `${points} ${points === 1 ? "point" : "points"} ${direction}: ${who}${isDifference ? ", more than chance" : ""}`;
}
