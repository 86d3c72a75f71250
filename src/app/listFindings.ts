import { cellAddress, cellText } from "../core/cell";
import { type Finding, ofSeverity, type Severity, severities } from "../core/findings/finding";
import type { KnownTab } from "../workbook/read/recogniseTabs";
import { asText, linkTo } from "../workbook/sheetValue";
import type { Change } from "../workbook/write/change";
import { replaceRows } from "../workbook/write/replaceRows";
import type { StoredTab } from "./workbookStore";

/** How the Checks tab names a severity. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  error: "Mend",
  query: "Check",
  reminder: "To do",
};

/** Writes the findings into the Checks tab, worst first, each with a link to its cell. */
export function listFindings(
  checks: KnownTab,
  findings: readonly Finding[],
  stored: readonly StoredTab[],
): Change[] {
  const ids = new Map(stored.map(({ name, id }) => [name, id]));
  const worstFirst = severities.flatMap((severity) => ofSeverity(findings, severity));
  const rows = worstFirst.map((finding) => ({
    severity: severityTitles[finding.severity],
    tab: asText(finding.cell.tab),
    cell: linkTo(
      `#gid=${ids.get(finding.cell.tab) ?? 0}&range=${cellAddress(finding.cell)}`,
      cellAddress(finding.cell),
    ),
    column: asText(finding.cell.header),
    found: asText(finding.found),
    expected: asText(finding.expected),
    message: asText(finding.message),
    fix: finding.fix === undefined ? "" : asText(cellText(finding.fix)),
    rule: finding.rule,
  }));
  return replaceRows(checks, rows);
}
