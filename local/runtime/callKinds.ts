/** What a service call costs Google: a trip for the sheet's content, a look at its shape, Drive, or other. */
export type CallKind = "sheet" | "lookup" | "drive" | "other";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Calls about the shape of the spreadsheet, or that only make an object. */
const lookups: Readonly<Record<string, ReadonlySet<string>>> = {
  Range: words(`getRow getRowIndex getColumn getNumRows getNumColumns getLastRow getLastColumn
    getA1Notation getSheet getGridId getCell offset activate`),
  RangeList: words("getRanges activate"),
  Sheet:
    words(`getName getSheetName getSheetId getIndex getDataRange getRange getRangeList getLastRow
    getLastColumn getMaxRows getMaxColumns getParent isSheetHidden activate getTabColor getFrozenRows
    getFrozenColumns getColumnWidth getActiveRange getActiveCell getFilter isColumnHiddenByUser`),
  Spreadsheet:
    words(`getSheets getSheetByName getSheetById getNumSheets getActiveSheet setActiveSheet
    getActiveRange setActiveRange getSpreadsheetTimeZone getSpreadsheetLocale getId getName getUrl
    getRange getRangeByName getNamedRanges getActiveCell`),
  Protection: words(`getDescription getProtectionType getRange isWarningOnly canEdit getEditors
    getUnprotectedRanges canDomainEdit getRangeName`),
  NamedRange: words("getName getRange"),
  Filter: words("getRange"),
};

const sheetClasses = words("Range RangeList Sheet Spreadsheet Protection NamedRange Filter");
const makers = words(`SpreadsheetApp DataValidation DataValidationBuilder ConditionalFormatRule
  ConditionalFormatRuleBuilder BooleanCondition RichTextValue RichTextValueBuilder`);

/** The kind of a call, for the counts. */
export function callKind(service: string, method: string): CallKind {
  if (service.startsWith("Drive")) return "drive";
  if (service === "Spreadsheet" && method === "toast") return "other";
  if (service === "SpreadsheetApp") {
    if (method === "flush") return "sheet";
    return method === "getUi" ? "other" : "lookup";
  }
  if (makers.has(service)) return "lookup";
  if (!sheetClasses.has(service)) return "other";
  return lookups[service]?.has(method) ? "lookup" : "sheet";
}
