import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";
import { plainFields } from "../plainResults/plainFields";
import { yearGroupField } from "../trackingSheet/yearGroupField";

const notes: Readonly<Record<string, string>> = {
  subject: "Reading, Writing or Mathematics. Rows of other subjects are left out.",
  term: "Autumn, Spring 2, Summer 2025; also Baseline, End of last year, Forecast or KS1.",
  year: "Such as 2024/25. Left blank, it is this year.",
  mark: "As the scale of the year group has it, or another scale.",
};

/** What a row of a tracking sheet with a row for each mark may say. */
export const rowFields: readonly ImportField[] = [
  ...identityFields,
  ...plainFields.flatMap((field) => {
    const note = notes[field.key];
    return note === undefined ? [] : [{ ...field, note }];
  }),
  { ...yearGroupField, note: "The year group in which the child was given the mark." },
];
