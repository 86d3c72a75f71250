import { type CellReference, cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { isOneSlip } from "../../core/scales/nearestCode";
import type { TabLayout } from "../layout/column";
import {
  bestHeaderRow,
  type ColumnMap,
  findColumns,
  headerCell,
  plainHeader,
} from "../layout/columnMap";
import { type SheetTab, toCellValue } from "../sheetValue";
import { type FixedTab, fixedTabs } from "../tabs/allTabs";
import { classTabLayout } from "../tabs/classTab";

/** A tab with its layout and the places of its columns. */
export interface KnownTab {
  readonly tab: SheetTab;
  readonly layout: TabLayout;
  readonly map: ColumnMap;
}

/** The tabs of a workbook, told apart. Tabs of the school's own are in none of these. */
export interface KnownTabs {
  readonly fixed: Readonly<Partial<Record<FixedTab, KnownTab>>>;
  readonly classes: readonly KnownTab[];
  readonly findings: readonly Finding[];
}

/**
 * Tells which tab is which: by name first, then, where a tab has been renamed, by its headers.
 * Whatever else has a UPN column and a subject's column is a class tab. Missing, doubled and
 * misspelt headers come back as findings.
 */
export function recogniseTabs(tabs: readonly SheetTab[]): KnownTabs {
  const fixed: Partial<Record<FixedTab, KnownTab>> = {};
  const findings: Finding[] = [];
  const taken = new Set<SheetTab>();
  const keys = Object.keys(fixedTabs) as FixedTab[];
  for (const key of keys) {
    const tab = tabs.find((each) => hasName(each, fixedTabs[key]));
    if (!tab) continue;
    taken.add(tab);
    const known = know(tab, fixedTabs[key], findings);
    if (known) fixed[key] = known;
  }
  const classes: KnownTab[] = [];
  for (const tab of tabs.filter((each) => !taken.has(each))) {
    const key = keys.find((each) => !fixed[each] && bearsHeaders(tab, fixedTabs[each]));
    if (key) fixed[key] = know(tab, fixedTabs[key], findings) as KnownTab;
    else if (isClassTab(tab)) classes.push(know(tab, classTabLayout, findings) as KnownTab);
  }
  return { fixed, classes, findings };
}

function hasName(tab: SheetTab, layout: TabLayout): boolean {
  return [layout.name, ...(layout.alsoCalled ?? [])].some(
    (name) => plainHeader(name) === plainHeader(tab.name),
  );
}

/** Whether a renamed tab can be no other: all required headers, and at least half of all. */
function bearsHeaders(tab: SheetTab, layout: TabLayout): boolean {
  const map = findColumns(tab, layout);
  return map !== undefined && map.columns.size >= layout.columns.length / 2;
}

function isClassTab(tab: SheetTab): boolean {
  const map = findColumns(tab, classTabLayout);
  return map !== undefined && [...map.columns.keys()].some((key) => key.includes("."));
}

function know(tab: SheetTab, layout: TabLayout, findings: Finding[]): KnownTab | undefined {
  const map = bestHeaderRow(tab, layout);
  if (map) findings.push(...headerFindings(tab, layout, map));
  const missing = layout.required.filter((key) => !map?.columns.has(key));
  for (const key of missing) findings.push(missingColumn(tab, layout, key, map));
  return map && missing.length === 0 ? { tab, layout, map } : undefined;
}

function missingColumn(
  tab: SheetTab,
  layout: TabLayout,
  key: string,
  map: ColumnMap | undefined,
): Finding {
  const header = layout.columns.find((column) => column.key === key)?.header ?? key;
  const row = map?.headerRow ?? 1;
  return {
    rule: "missingColumn",
    severity: "error",
    cell: { tab: tab.name, row, column: 1, header: map?.headers[0] ?? "" },
    expected: `a column headed ${header}`,
    found: "no such column",
    message: `This tab has no column headed ‘${header}’, so it cannot be read. Add the heading, or run Set up this workbook.`,
  };
}

function headerFindings(tab: SheetTab, layout: TabLayout, map: ColumnMap): Finding[] {
  const findings: Finding[] = [];
  for (const [key, places] of map.doubled) {
    const first = headerCell(map, map.columns.get(key) ?? 1);
    for (const place of places) {
      findings.push(doubledColumn(headerCell(map, place), first));
    }
  }
  for (const [index, header] of map.headers.entries()) {
    const place = { ...headerCell(map, index + 1) };
    const meant = misspelt(header, layout, map);
    if (meant !== undefined && hasData(tab, map, index))
      findings.push(misspeltHeader(place, meant));
  }
  return findings;
}

function hasData(tab: SheetTab, map: ColumnMap, index: number): boolean {
  return tab.values.slice(map.headerRow).some((row) => cellText(toCellValue(row[index])) !== "");
}

function doubledColumn(cell: CellReference, first: CellReference): Finding {
  return {
    rule: "doubledColumn",
    severity: "error",
    cell,
    expected: "each heading once",
    found: cell.header,
    message: `The heading ‘${cell.header}’ stands twice in this tab (also as ‘${first.header}’ further left). Only the first is read: rename or remove this one.`,
  };
}

function misspelt(header: string, layout: TabLayout, map: ColumnMap): string | undefined {
  const plain = plainHeader(header);
  if (plain.length < 4) return undefined;
  const near = layout.columns.filter(
    (column) => !map.columns.has(column.key) && isOneSlip(plain, plainHeader(column.header)),
  );
  return near.length === 1 ? near[0]?.header : undefined;
}

function misspeltHeader(cell: CellReference, meant: string): Finding {
  return {
    rule: "misspeltHeader",
    severity: "error",
    cell,
    expected: meant,
    found: cell.header,
    message: `This heading is not one the add-on knows. If it should be ‘${meant}’, type it so, and its column will be read.`,
    fix: meant,
  };
}
