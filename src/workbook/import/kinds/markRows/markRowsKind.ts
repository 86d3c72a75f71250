import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { planSheet } from "../trackingSheet/planSheet";
import { withClassOfTab } from "../trackingSheet/withClassOfTab";
import { readMarkRows } from "./readMarkRows";
import { rowFields } from "./rowFields";

/** A school's own tracking sheet with a row for each mark, starting points and forecasts included. */
export const markRowsKind: ImportKind = {
  key: "markRows",
  title: "Your tracking sheet, a row for each mark",
  from: "The sheet in which your school has kept its marks so far, with a row for each: the child, the subject, the term or Baseline, Forecast and so on, and the mark.",
  fields: rowFields,
  likelihood: (found) => {
    const needed = ["subject", "mark", "term"].every((key) => found.has(key));
    // With a year beside the term, or a date, it is as likely a plain table of marks.
    return needed && tellsChildren(found) && !found.has("year") && !found.has("yearGroup")
      ? 0.7
      : 0;
  },
  plan: (rows, context) => {
    const ofTabs = withClassOfTab(rows, context);
    return planSheet(ofTabs, readMarkRows(ofTabs, context.school.settings.academicYear), context);
  },
};
