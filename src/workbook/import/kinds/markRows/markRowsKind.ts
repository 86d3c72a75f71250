import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { planSheet } from "../trackingSheet/planSheet";
import { withClassOfTab } from "../trackingSheet/withClassOfTab";
import { readMarkRows } from "./readMarkRows";
import { rowFields } from "./rowFields";
import { saysMoreThanTerms } from "./saysMoreThanTerms";

/**
 * A school's own tracking sheet with a row for each mark, starting points, forecasts and half terms
 * included. A table that has none of these is one of plain results, which `plainResultsKind` reads.
 */
export const markRowsKind: ImportKind = {
  key: "markRows",
  title: "Your tracking sheet, a row for each mark",
  from: "The sheet in which your school has kept its marks so far, with a row for each: the child, the subject, the term or Baseline, Forecast, Autumn 2 and so on, and the mark.",
  fields: rowFields,
  likelihood: (found, _, below) => {
    const needed = ["subject", "mark", "term"].every((key) => found.has(key));
    return needed && tellsChildren(found) && saysMoreThanTerms(below("term")) ? 0.75 : 0;
  },
  plan: (rows, context) => {
    const ofTabs = withClassOfTab(rows, context);
    return planSheet(ofTabs, readMarkRows(ofTabs, context.school.settings.academicYear), context);
  },
};
