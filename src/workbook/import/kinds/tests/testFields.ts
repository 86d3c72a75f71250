import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";

/** What a row of a file of test results may say: headers of NFER, Rising Stars and Hodder exports. */
export const testFields: readonly ImportField[] = [
  ...identityFields,
  {
    key: "subject",
    label: "Subject",
    alsoCalled: ["Test subject", "Assessment subject", "Paper"],
    note: "Left blank, it is told from the test's name.",
  },
  {
    key: "suite",
    label: "Test",
    alsoCalled: ["Suite", "Test name", "Assessment", "Assessment name", "Series", "Test paper"],
    note: "Such as NFER autumn 2026, PiRA 4, SATs 2024 or QCA optional test 2007. Left blank, it is the file's name.",
  },
  {
    key: "date",
    label: "Date",
    alsoCalled: ["Test date", "Date of test", "Date taken", "Date sat", "Completed on"],
  },
  {
    key: "raw",
    label: "Raw mark",
    alsoCalled: ["Raw score", "Raw", "Marks", "Total marks", "Total score"],
  },
  {
    key: "ageStandardised",
    label: "Age-standardised score",
    alsoCalled: ["Age standardised", "Age standardized score", "ASS"],
  },
  {
    key: "standardised",
    label: "Standardised score",
    alsoCalled: ["Standardized score", "Standardised", "SS", "Std score"],
  },
  {
    key: "scaled",
    label: "Scaled score",
    alsoCalled: ["Scaled"],
    note: "That of the national tests, where 100 is the expected standard: not the same as a standardised score.",
  },
  {
    key: "level",
    label: "Level",
    alsoCalled: ["NC level", "National Curriculum level", "Sub-level"],
  },
  {
    key: "age",
    label: "Age at test",
    alsoCalled: ["Age", "Chronological age", "Age at test date", "Age (years:months)"],
  },
  { key: "scale", label: "Scale", alsoCalled: ["Score type"] },
  {
    key: "score",
    label: "Score",
    alsoCalled: ["Result"],
    note: "On the scale that the row names.",
  },
];
