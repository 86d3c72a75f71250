import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";

/** What a row of a plain table of marks may say. */
export const plainFields: readonly ImportField[] = [
  ...identityFields,
  {
    key: "subject",
    label: "Subject",
    alsoCalled: ["Assessment subject"],
    needed: true,
    note: "Reading, Writing or Mathematics. Rows of other subjects are left out.",
  },
  {
    key: "mark",
    label: "Mark",
    alsoCalled: [
      "Grade",
      "Result",
      "Value",
      "Attainment",
      "Judgement",
      "Outcome",
      "Teacher assessment",
    ],
    needed: true,
  },
  { key: "date", label: "Date", alsoCalled: ["Assessment date", "Result date", "Date assessed"] },
  { key: "year", label: "Academic year", alsoCalled: ["School year", "Assessment year"] },
  {
    key: "term",
    label: "Term",
    alsoCalled: ["Assessment point", "Data drop", "Point", "Collection", "Half term"],
    note: "Autumn, Spring or Summer, with or without its year: Spring 2026.",
  },
  {
    key: "yearGroup",
    label: "Year group",
    alsoCalled: ["Year", "Year group then", "NC year"],
    note: "The year group then. Left blank, it follows from that of today.",
  },
  {
    key: "scale",
    label: "Scale",
    alsoCalled: ["Assessment scale", "Mark scheme", "Gradeset"],
    note: "A scale of the Scales tab. Left blank, it is that of the year group.",
  },
];
