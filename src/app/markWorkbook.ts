import { cellAddress, cellText } from "../core/cell";
import type { Finding } from "../core/findings/finding";
import { readRows } from "../workbook/layout/columnMap";
import type { KnownTab, KnownTabs } from "../workbook/read/recogniseTabs";
import type { Change } from "../workbook/write/change";
import { markFindings } from "../workbook/write/markFindings";
import type { WorkbookStore } from "./workbookStore";

/**
 * The changes that mark all findings on the tabs, and clean what has been mended since the last check,
 * a tab at a time: its notes are read only when its turn has come, so that it can be written at once.
 */
export function* markWorkbook(
  tabs: KnownTabs,
  findings: readonly Finding[],
  store: WorkbookStore,
): Generator<readonly Change[]> {
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) {
    byTab.set(finding.cell.tab, [...(byTab.get(finding.cell.tab) ?? []), finding]);
  }
  const before = tabs.fixed.checks ? listedBefore(tabs.fixed.checks) : new Map<string, Listed>();
  const known = [...Object.values(tabs.fixed), ...tabs.classes].filter(
    (each) => !each.layout.computed,
  );
  for (const each of known) {
    const found = byTab.get(each.tab.name) ?? [];
    const listed = before.get(each.tab.name);
    const rows = [...found.map(({ cell }) => cell.row), ...(listed?.rows ?? [])];
    const saidAnew =
      found.some(({ cell, message }) => !listed?.said.has(said(cellAddress(cell), message))) ||
      rows.some((row) => row <= each.map.headerRow || !each.map.columns.has("lookAt"));
    yield markFindings(
      { known: each, findings: found, covers: () => true, coversRow: () => true, saidAnew },
      () => store.readNotes(each.tab.name),
    );
  }
}

/** What the Checks tab said of a tab before. */
interface Listed {
  readonly rows: number[];
  readonly said: Set<string>;
}

function listedBefore(checks: KnownTab): Map<string, Listed> {
  const before = new Map<string, Listed>();
  for (const row of readRows(checks.tab, checks.map, checks.layout)) {
    const text = (key: string) => cellText(row.cell(key).typed);
    const listed = before.get(text("tab")) ?? { rows: [], said: new Set() };
    listed.rows.push(Number(/\d+$/.exec(text("cell"))?.[0] ?? 0));
    listed.said.add(said(text("cell"), text("message")));
    before.set(text("tab"), listed);
  }
  return before;
}

function said(address: string, message: string): string {
  return `${address} ${message.trim()}`;
}
