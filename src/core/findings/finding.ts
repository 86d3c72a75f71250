import type { CellReference, CellValue } from "../cell";

/**
 * How much a finding matters. An `error` cannot be right; a `query` may be right and somebody
 * should look; a `reminder` is something still to do. Lowest last.
 */
export const severities = ["error", "query", "reminder"] as const;

/** One of the three severities. */
export type Severity = (typeof severities)[number];

/** What a check reports: a value that says what is wrong, where, and what to do about it. */
export interface Finding {
  /** The name of the check that reports it, as its file is named. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cell to mend. */
  readonly cell: CellReference;
  /** What was expected, as a short phrase: `a code of Teacher assessment`. */
  readonly expected: string;
  /** What was found, as a short phrase: `EXXS`. Never a pupil's name. */
  readonly found: string;
  /** One plain sentence a teacher can act on. */
  readonly message: string;
  /** The likely right value for the cell, where there is one. */
  readonly fix?: CellValue;
}

/** Findings of one severity. */
export function ofSeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
