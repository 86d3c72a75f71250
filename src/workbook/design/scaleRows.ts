import { bandNames } from "../../core/band";
import { type YearGroup, yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import type { Scale, ScaleFamily } from "../../core/scales/scale";
import { shippedScales } from "../../core/scales/shippedScales";
import { asText, type SheetValue } from "../sheetValue";

type Row = Readonly<Record<string, SheetValue>>;

const kinds: Readonly<Record<ScaleFamily, string>> = {
  pointInTime: "Point in time",
  cumulative: "Cumulative",
  outcome: "Outcome",
};

/** The shipped scales as rows of the Scales tab: a row a code, and a row a range of scores. */
export function scaleRows(): Row[] {
  return shippedScales.flatMap((scale) => [
    ...scale.grades.map((grade) => ({
      ...common(scale),
      code: asText(grade.code),
      name: grade.name,
      ranks: "Y",
      band: grade.band === undefined ? "" : bandNames[grade.band],
      expectedAtEndOf: expectedAtEndOf(scale, grade.code),
      alsoWritten: (grade.alsoWritten ?? []).join(", "),
    })),
    ...scoreRows(scale),
    ...scale.unranked.map(({ code, name }) => ({ ...common(scale), code, name, ranks: "N" })),
  ]);
}

function common(scale: Scale) {
  return { scale: scale.name, kind: kinds[scale.family], source: scale.source };
}

function scoreRows(scale: Scale): Row[] {
  const { scores } = scale;
  if (!scores) return [];
  if (scores.bandsFrom.length === 0) {
    return [
      {
        ...common(scale),
        code: asText(`${scores.lowest}–${scores.highest}`),
        name: "Score",
        ranks: "Y",
      },
    ];
  }
  return scores.bandsFrom.map(({ from, band }, index) => ({
    ...common(scale),
    code: asText(`${from}–${(scores.bandsFrom[index + 1]?.from ?? scores.highest + 1) - 1}`),
    name: "Score",
    ranks: "Y",
    band: bandNames[band],
  }));
}

function expectedAtEndOf(scale: Scale, code: string): string {
  const year = yearGroups.find((each: YearGroup) => scale.expectation?.atYearEnd[each] === code);
  return year === undefined ? "" : yearGroupName(year);
}
