import type { PublishedMeasure } from "../../../published/publishedMeasures";
import type { FileRow, ImportField } from "../../importKind";
import { column } from "./exploreColumns";
import type { FigurePlace } from "./figureRow";
import { placeAt } from "./figureRow";
import { shareAt } from "./recomputed";

/** The columns of figures since 2024/25: a row a subject. */
export const subjectFields: readonly ImportField[] = [
  { ...column("subject", "Subject"), needed: true },
  column("eligible_pupil_count", "Children counted"),
  column("expected_standard_pupil_count", "Number at the expected standard"),
  {
    ...column("expected_standard_pupil_percent", "Percentage at the expected standard"),
    needed: true,
  },
  column("higher_standard_pupil_count", "Number at the higher standard"),
  column("higher_standard_pupil_percent", "Percentage at the higher standard"),
  column("average_scaled_score", "Average scaled score"),
];

/** What a subject's figures measure. */
export interface SubjectMeasures {
  readonly expected: PublishedMeasure;
  readonly higher?: PublishedMeasure;
  readonly scaled?: PublishedMeasure;
}

/** By the names that the files give the subjects; nothing for any other. */
export function subjectMeasures(name: string): SubjectMeasures | undefined {
  return byName[
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim()
  ];
}

const of = <Subject extends "reading" | "maths" | "gps">(subject: Subject): SubjectMeasures => ({
  expected: `${subject}Expected`,
  higher: `${subject}Higher`,
  scaled: `${subject}Scaled`,
});

const byName: Readonly<Record<string, SubjectMeasures>> = {
  "reading writing and maths": { expected: "rwmExpected", higher: "rwmHigher" },
  "reading writing and mathematics": { expected: "rwmExpected", higher: "rwmHigher" },
  reading: of("reading"),
  writing: { expected: "writingExpected", higher: "writingHigher" },
  maths: of("maths"),
  mathematics: of("maths"),
  "grammar punctuation and spelling": of("gps"),
  science: { expected: "scienceExpected" },
};

/** The figures of a row of a subject. */
export function subjectPlaces(
  row: FileRow,
  { expected, higher, scaled }: SubjectMeasures,
  of: { readonly year: number; readonly group: string },
): FigurePlace[] {
  const share = (measure: PublishedMeasure, standard: string): FigurePlace => {
    const percent = `${standard}_standard_pupil_percent`;
    const part = `${standard}_standard_pupil_count`;
    const found = shareAt(row, { part, whole: "eligible_pupil_count", percent });
    return { ...of, measure, found, text: row.text(percent) || row.text(part) };
  };
  return [
    share(expected, "expected"),
    ...(higher ? [share(higher, "higher")] : []),
    ...(scaled ? [placeAt(row, "average_scaled_score", { ...of, measure: scaled })] : []),
  ];
}
