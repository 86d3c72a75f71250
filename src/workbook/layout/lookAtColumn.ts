import type { Finding, Severity } from "../../core/findings/finding";
import { type Column, longText } from "./column";

/**
 * The column that lists, in words, the entries of a row that a check speaks of. Conditional
 * formatting colours those cells from it, so colours move with their row when people sort or
 * insert rows, and a person's own colours are never touched.
 */
export const lookAtColumn: Column<"lookAt"> = {
  key: "lookAt",
  header: "To look at",
  content: longText,
  computed: true,
  note: "Filled by Check entries: which entries of this row need a look. Point at a coloured cell to read why.",
  width: 220,
};

const severityWords: Readonly<Record<Severity, string>> = {
  error: "mend",
  query: "check",
  reminder: "to do",
};

/** What a row's "To look at" cell says: `Reading autumn (mend); Writing spring (check)`. */
export function lookAtText(findings: readonly Pick<Finding, "cell" | "severity">[]): string {
  return findings
    .map(({ cell, severity }) => `${cell.header} (${severityWords[severity]})`)
    .filter((text, index, all) => all.indexOf(text) === index)
    .join("; ");
}

/** The headers that a "To look at" cell names. Text of any other form names none. */
export function lookedAtHeaders(text: string): string[] {
  return text
    .split("; ")
    .map((part) => /^(.*) \((?:mend|check|to do)\)$/.exec(part)?.[1])
    .filter((header): header is string => header !== undefined);
}

/**
 * The conditional formatting formula that colours a tab's entries named in its "To look at"
 * column with a severity. Row 1 of the formula's references is the header row.
 */
export function lookAtFormula(
  severity: Severity,
  place: { readonly firstColumn: string; readonly lookAt: string; readonly headerRow: number },
): string {
  const { firstColumn, lookAt, headerRow } = place;
  const header = `TRIM(${firstColumn}$${headerRow})`;
  const sought = `"; "&${header}&" (${severityWords[severity]})"`;
  return `=AND(${header}<>"",ISNUMBER(SEARCH(${sought},"; "&$${lookAt}${headerRow + 1})))`;
}
