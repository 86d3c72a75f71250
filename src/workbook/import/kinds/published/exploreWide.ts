import type { PublishedMeasure } from "../../../published/publishedMeasures";
import type { FileRow, ImportField, ImportKind } from "../../importKind";
import { column, exploreBasis, exploreFields, exploreRow } from "./exploreColumns";
import { type FigurePlace, type FigureRow, figuresAt } from "./figureRow";
import { belowOtherHeader, notesOnHeader, upToOtherHeader } from "./otherHeader";
import { planFigures } from "./planFigures";
import { meanAt, shareAt } from "./recomputed";

interface WideSubject {
  /** As the file's columns name it: `t_rwm_eligible_pupils`. */
  readonly prefix: string;
  readonly name: string;
  readonly expected: PublishedMeasure;
  readonly higher?: PublishedMeasure;
  readonly scaled?: PublishedMeasure;
}

const subjects: readonly WideSubject[] = [
  {
    prefix: "rwm",
    name: "Reading, writing and mathematics",
    expected: "rwmExpected",
    higher: "rwmHigher",
  },
  {
    prefix: "read",
    name: "Reading",
    expected: "readingExpected",
    higher: "readingHigher",
    scaled: "readingScaled",
  },
  {
    prefix: "writta",
    name: "Writing",
    expected: "writingExpected",
    higher: "writingHigher",
  },
  {
    prefix: "mat",
    name: "Mathematics",
    expected: "mathsExpected",
    higher: "mathsHigher",
    scaled: "mathsScaled",
  },
  {
    prefix: "gps",
    name: "Grammar, punctuation and spelling",
    expected: "gpsExpected",
    higher: "gpsHigher",
    scaled: "gpsScaled",
  },
  { prefix: "scita", name: "Science", expected: "scienceExpected" },
];

/** Explore Education Statistics to 2023/24: a row an area and group, a column a figure. */
export const exploreWideKind: ImportKind = {
  key: "exploreWide",
  title: "Published Key Stage 2 figures, a column a subject",
  from: "Key stage 2 attainment to 2023/24, downloaded from DfE's Explore Education Statistics as CSV.",
  fields: [...exploreFields, ...subjects.flatMap(fieldsOf)],
  likelihood: (found) => {
    const figures = ["pt_rwm_met_expected_standard", "t_rwm_met_expected_standard"];
    const whenAndWhere = found.has("time_period") && found.has("geographic_level");
    return whenAndWhere && figures.some((each) => found.has(each)) ? 0.95 : 0;
  },
  plan: (rows, context) => {
    const [above, below] = upToOtherHeader(rows);
    const basisOf = exploreBasis(above, false);
    const read = above.map((row): FigureRow => {
      const about = exploreRow(row);
      const found = about.reason ? { figures: [] } : figuresAt(placesOf(row, about));
      return { ...about, ...basisOf(row), ...found };
    });
    const plan = planFigures([...read, ...belowOtherHeader(below)], context);
    return { ...plan, notes: [...notesOnHeader(rows), ...plan.notes] };
  },
};

function fieldsOf({ prefix, name, higher, scaled }: WideSubject): ImportField[] {
  const of = (key: string, label: string) => column(key, `${name}: ${label}`);
  return [
    of(`t_${prefix}_eligible_pupils`, "children counted"),
    of(`t_${prefix}_met_expected_standard`, "number at the expected standard"),
    of(`pt_${prefix}_met_expected_standard`, "percentage at the expected standard"),
    ...(higher
      ? [
          of(`t_${prefix}_met_higher_standard`, "number at the higher standard"),
          of(`pt_${prefix}_met_higher_standard`, "percentage at the higher standard"),
        ]
      : []),
    ...(scaled
      ? [
          of(`t_${prefix}_sum_scaled_scores`, "sum of scaled scores"),
          of(`t_${prefix}_avg_scaled_score_eligible_pupils`, "children with a scaled score"),
          of(`avg_${prefix}_scaled_score`, "average scaled score"),
        ]
      : []),
  ];
}

function placesOf(
  row: FileRow,
  { year, group }: { readonly year: number; readonly group: string },
): FigurePlace[] {
  return subjects.flatMap(({ prefix, expected, higher, scaled }) => {
    const share = (measure: PublishedMeasure, standard: string): FigurePlace => {
      const percent = `pt_${prefix}_met_${standard}_standard`;
      const part = `t_${prefix}_met_${standard}_standard`;
      const found = shareAt(row, { part, whole: `t_${prefix}_eligible_pupils`, percent });
      return { measure, year, group, found, text: row.text(percent) || row.text(part) };
    };
    const mean = (measure: PublishedMeasure): FigurePlace => {
      const fields = {
        sum: `t_${prefix}_sum_scaled_scores`,
        count: `t_${prefix}_avg_scaled_score_eligible_pupils`,
        mean: `avg_${prefix}_scaled_score`,
      };
      const text = row.text(fields.mean) || row.text(fields.sum);
      return { measure, year, group, found: meanAt(row, fields), text };
    };
    return [
      share(expected, "expected"),
      ...(higher ? [share(higher, "higher")] : []),
      ...(scaled ? [mean(scaled)] : []),
    ];
  });
}
