import type { ImportKind } from "../../importKind";
import { childFields } from "./childFields";
import { planChildren } from "./planChildren";

/** How much each field speaks for a list of children: together at most 1. */
const weights: Readonly<Record<string, number>> = {
  upn: 0.1,
  surname: 0.1,
  firstName: 0.1,
  dateOfBirth: 0.2,
  sex: 0.1,
  yearGroup: 0.05,
  className: 0.1,
  pupilPremium: 0.05,
  sen: 0.05,
  eal: 0.05,
  firstLanguage: 0.05,
  joined: 0.05,
};

/** A name in one says what a surname and a first name say. */
const weightOfName = 0.2;

/** Children from a school's own system, or from a Common Transfer File. */
export const childrenKind: ImportKind = {
  key: "children",
  title: "Children",
  from: "An export of SIMS, Arbor, Bromcom or another school system, a Common Transfer File, or any list of names and dates of birth.",
  fields: childFields,
  likelihood: (found, headers) => {
    const inTwo = found.has("surname") || found.has("firstName");
    if (!inTwo && !found.has("name") && !found.has("upn")) return 0;
    const known = Object.entries(weights).filter(([key]) => found.has(key));
    const inOne = found.has("name") && !inTwo ? weightOfName : 0;
    const weight = known.reduce((sum, [, each]) => sum + each, inOne);
    const filled = headers.filter((header) => header.trim() !== "").length;
    // Marks, scores and estimates stand beside the names in files of other kinds.
    return (weight + found.size / Math.max(1, filled)) / 2;
  },
  plan: planChildren,
};
