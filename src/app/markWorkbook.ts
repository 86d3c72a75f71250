import { cellText } from "../core/cell";
import type { Finding } from "../core/findings/finding";
import { readRows } from "../workbook/layout/columnMap";
import type { KnownTab, KnownTabs } from "../workbook/read/recogniseTabs";
import type { Change } from "../workbook/write/change";
import { markFindings } from "../workbook/write/markFindings";
import type { WorkbookStore } from "./workbookStore";

/** The changes that mark all findings on the tabs, and clean what has been mended since the last check. */
export function markWorkbook(
  tabs: KnownTabs,
  findings: readonly Finding[],
  store: WorkbookStore,
): Change[] {
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
