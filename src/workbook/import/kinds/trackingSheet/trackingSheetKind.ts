import type { ImportKind } from "../../importKind";
import { identityFields, tellsChildren } from "../../results/childIdentity";
import { type MarkColumn, markColumns, readMarkHeader } from "./markColumns";
import { planSheet } from "./planSheet";
import { readWideRows } from "./readWideRows";
import { withClassOfTab } from "./withClassOfTab";
import { yearGroupField } from "./yearGroupField";

/**
 * A school's own tracking sheet, laid out its own way: a row for each child, a column for each subject
 * and term. Which columns those are its headers tell, one by one and tab by tab: each class's tab may
 * name years of its own.
 */
export const trackingSheetKind: ImportKind = withColumns([]);

function withColumns(headers: readonly (readonly string[])[]): ImportKind {
  const columns = markColumns(headers);
  return {
    key: "trackingSheet",
    title: "Your tracking sheet",
    from: "The sheet in which your school has kept its marks so far: a row for each child, a column for each subject and term, in your own words. It is read, and never changed.",
    fields: [...identityFields, yearGroupField, ...columns.map(({ field }) => field)],
    knows: (header) => readMarkHeader(header) !== undefined,
    forHeaders: withColumns,
    likelihood: (found) => likelihoodOf(columns, found),
    plan: (rows, context) => {
      const ofTabs = withClassOfTab(rows, context);
      return planSheet(ofTabs, readWideRows(columns, ofTabs, context.answers), context);
    },
  };
}

/** Columns of terms tell a tracking sheet; starting points alone may be early years assessments. */
function likelihoodOf(columns: readonly MarkColumn[], found: ReadonlySet<string>): number {
  const marks = columns.filter(({ field }) => found.has(field.key));
  if (!tellsChildren(found) || marks.length < 2) return 0;
  const ofTerms = marks.filter(({ point }) => point.kind === "term").length;
  return ofTerms < 2 ? 0.5 : Math.min(0.97, 0.85 + 0.02 * marks.length);
}
