import { type CellValue, cellAddress, cellText } from "../core/cell";
import { runChecks } from "../core/checks/runChecks";
import { type Finding, ofSeverity, type Severity, severities } from "../core/findings/finding";
import { readRows } from "../workbook/layout/columnMap";
import { readSchool } from "../workbook/read/readSchool";
import type { KnownTab, KnownTabs } from "../workbook/read/recogniseTabs";
import { asText, isoDate, linkTo } from "../workbook/sheetValue";
import type { FixedTab } from "../workbook/tabs/allTabs";
import { type Change, cellsOf } from "../workbook/write/change";
import { markFindings } from "../workbook/write/markFindings";
import { replaceRows } from "../workbook/write/replaceRows";
import { count, type JobReport } from "./jobReport";
import { logJob } from "./log";
import { refusals } from "./refusals";
import type { StoredTab, WorkbookStore } from "./workbookStore";

/** Tabs that this job has no use for. */
const unread: readonly FixedTab[] = ["meetings", "benchmarks", "letters", "log"];

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
  const changes = [
    ...markAll(tabs, findings, store),
    ...(checks ? listFindings(checks, findings, stored) : []),
  ];
  const refused = store.write(changes);
  const cells = changes.reduce((total, change) => total + cellsOf(change), 0);
  const report: CheckReport = {
    job: "Check entries",
    sentences: [
      summary(findings),
      ...(checks
        ? []
        : ["The list could not be shown: choose Set up this workbook to make the Checks tab."]),
      ...refusals(refused),
    ],
    cells,
    findings,
  };
  logJob(store, report, now);
  return report;
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

function markAll(tabs: KnownTabs, findings: readonly Finding[], store: WorkbookStore): Change[] {
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) {
    byTab.set(finding.cell.tab, [...(byTab.get(finding.cell.tab) ?? []), finding]);
  }
  const before = tabs.fixed.checks ? placesListed(tabs.fixed.checks) : new Map<string, number[]>();
  const known = [...Object.values(tabs.fixed), ...tabs.classes].filter(
    (each) => !each.layout.computed,
  );
  return known.flatMap((each) => {
    const found = byTab.get(each.tab.name) ?? [];
    const rows = [...found.map(({ cell }) => cell.row), ...(before.get(each.tab.name) ?? [])];
    const otherNotes = rows.some(
      (row) => row <= each.map.headerRow || !each.map.columns.has("lookAt"),
    );
    return markFindings(
      { known: each, findings: found, covers: () => true, coversRow: () => true, otherNotes },
      () => store.readNotes(each.tab.name),
    );
  });
}

/** The rows of each tab that the Checks tab spoke of before. */
function placesListed(checks: KnownTab): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const row of readRows(checks.tab, checks.map, checks.layout)) {
    const tab = cellText(row.cell("tab").typed);
    const place = Number(/\d+$/.exec(cellText(row.cell("cell").typed))?.[0] ?? 0);
    places.set(tab, [...(places.get(tab) ?? []), place]);
  }
  return places;
}

function listFindings(
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
    fix: finding.fix === undefined ? "" : asText(fixText(finding.fix)),
    rule: finding.rule,
  }));
  return replaceRows(checks, rows);
}

const severityTitles: Readonly<Record<Severity, string>> = {
  error: "Mend",
  query: "Check",
  reminder: "To do",
};

function fixText(fix: CellValue): string {
  return cellText(fix);
}
