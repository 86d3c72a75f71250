import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { plainFields } from "./plainFields";
import { planPlainResults } from "./planPlainResults";

/** Marks of this year and of earlier ones, from a plain table with a row a mark. */
export const plainResultsKind: ImportKind = {
  key: "plainResults",
  title: "Results",
  from: "A plain table with a row for each mark: the child, the subject, the mark, and its date or its term and year.",
  fields: plainFields,
  likelihood: (found, headers) => {
    if (!tellsChildren(found) || !found.has("subject") || !found.has("mark")) return 0;
    const filled = headers.filter((header) => header.trim() !== "").length;
    const told = ["date", "term", "year", "scale"].filter((key) => found.has(key)).length;
    return Math.min(0.69, 0.35 + 0.05 * told + (0.25 * found.size) / Math.max(1, filled));
  },
  plan: planPlainResults,
};
