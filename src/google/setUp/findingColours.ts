import { columnLetters } from "../../core/cell";
import { severities } from "../../core/findings/finding";
import type { TabDesign } from "../../workbook/design/tabDesign";
import { lookAtColumn, lookAtFormula } from "../../workbook/layout/lookAtColumn";
import { severityColours } from "../colours";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The add-on's conditional rules, put behind the school's own; rules it made before are replaced. */
export function colourFindings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  design: TabDesign,
  width: number,
  lastRow: number,
): void {
  const lookAt = design.columns.find(({ column }) => column.key === lookAtColumn.key);
  if (!lookAt) return;
  const { headerRow } = design;
  const place = { firstColumn: "A", lookAt: columnLetters(lookAt.place), headerRow };
  const formulas = severities.map((severity) => lookAtFormula(severity, place));
  const rules = sheet.getConditionalFormatRules();
  const ours = rules.filter(isOurs);
  const asDesigned =
    ours.length === formulas.length &&
    ours.every((rule, index) => formulaOf(rule) === formulas[index] && reaches(rule, lastRow));
  if (asDesigned) return;
  const range = sheet.getRange(headerRow + 1, 1, lastRow - headerRow, width);
  const wanted = severities.map((severity, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formulas[index] ?? "")
      .setBackground(severityColours[severity])
      .setBold(severity === "error")
      .setItalic(severity === "query")
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules.filter((rule) => !isOurs(rule)), ...wanted]);
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? "");
}

function isOurs(rule: Rule): boolean {
  const formula = formulaOf(rule);
  return formula.startsWith("=AND(TRIM(") && formula.includes("ISNUMBER(SEARCH(");
}

function reaches(rule: Rule, row: number): boolean {
  return rule.getRanges().some((range) => range.getLastRow() >= row);
}
