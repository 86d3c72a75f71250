import { runChecks } from "../core/checks/runChecks";
import { type Finding, ofSeverity, type Severity, severities } from "../core/findings/finding";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import type { FixedTab } from "../workbook/tabs/allTabs";
import { type Change, cellsOf } from "../workbook/write/change";
import { count, type JobReport } from "./jobReport";
import { listFindings } from "./listFindings";
import { logJob } from "./log";
import { markWorkbook } from "./markWorkbook";
import { refusals } from "./refusals";
import { pointsToProtect } from "./sidebar/year/yearView";
import type { RefusedChange, WorkbookStore } from "./workbookStore";

/** Tabs that this job has no use for. */
const unread: readonly FixedTab[] = [
  "figures",
  "benchmarks",
  "letters",
  "letterTemplates",
  "log",
  "importColumns",
  "staff",
  "requests",
];

/** What a check of the whole workbook came to. */
export interface CheckReport extends JobReport {
  readonly findings: readonly Finding[];
}

/**
 * Check entries: checks the whole workbook in one pass, marks the cells concerned, cleans those
 * that have been mended, and lists every finding in the Checks tab with a link to its cell.
 */
export function checkEntries(store: WorkbookStore, now: Date): CheckReport {
  const stored = store.readTabs(unread);
  const { school, tabs } = readSchool(stored, isoDate(now));
  const findings = runChecks(school);
  const checks = tabs.fixed.checks;
  const changes: Change[] = [];
  const refused: RefusedChange[] = [];
  const write = (more: readonly Change[]) => {
    changes.push(...more);
    refused.push(...store.write(more));
  };
  for (const marks of markWorkbook(tabs, findings, store)) write(marks);
  if (checks) write(listFindings(checks, findings, stored));
  const cells = changes.reduce((total, change) => total + cellsOf(change), 0);
  const report: CheckReport = {
    job: "Check entries",
    sentences: [
      summary(findings),
      ...pointsToProtect(school).map(
        ({ name, closes }) =>
          `The ${name.toLowerCase()} point closed on ${closes} and its columns are not protected yet: the head does that in the sidebar, under My class or School.`,
      ),
      ...(checks
        ? whereListed(checks.tab.name, findings)
        : ["The list could not be shown: choose Set up this workbook to make the Checks tab."]),
      ...refusals(refused),
    ],
    cells,
    findings,
  };
  logJob(store, report, now);
  return report;
}

function whereListed(tab: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`The ${tab} tab lists them with a link to each; so does My class in the sidebar.`];
}

const severityNouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["entry to mend", "entries to mend"],
  query: ["entry to check", "entries to check"],
  reminder: ["entry to do", "entries to do"],
};

/** `3 entries to mend, 12 entries to check and 40 entries to do.` */
export function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Every entry is in order.";
  const parts = severities.map((severity) =>
    count(ofSeverity(findings, severity).length, ...severityNouns[severity]),
  );
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}.`;
}
