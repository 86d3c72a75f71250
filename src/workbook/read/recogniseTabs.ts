import type { Finding } from "../../core/findings/finding";
import type { TabLayout } from "../layout/column";
import { bestHeaderRow, type ColumnMap, findColumns, plainHeader } from "../layout/columnMap";
import type { SheetTab } from "../sheetValue";
import { type FixedTab, fixedTabs } from "../tabs/allTabs";
import { classTabLayout } from "../tabs/classTab";
import { headerFindings, missingColumn } from "./headerFindings";
import { tellClassTabs } from "./tellClassTabs";

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
 * Of the others that have a UPN column and a subject's column, `tellClassTabs` tells the class tabs
 * from tracking tabs of the school's own. Missing, doubled and misspelt headers come back as findings.
 */
export function recogniseTabs(tabs: readonly SheetTab[]): KnownTabs {
  const fixed: Partial<Record<FixedTab, KnownTab>> = {};
  const findings: Finding[] = [];
  const taken = new Set<SheetTab>();
  const keys = Object.keys(fixedTabs) as FixedTab[];
  const names = tabs.map(({ name }) => plainHeader(name));
  for (const key of keys) {
    const called = namesOf(fixedTabs[key]);
    const tab = tabs[names.findIndex((name) => called.includes(name))];
    if (!tab) continue;
    taken.add(tab);
    const known = know(tab, fixedTabs[key], findings);
    if (known) fixed[key] = known;
  }
  const marked: KnownTab[] = [];
  for (const tab of tabs.filter((each) => !taken.has(each))) {
    const key = keys.find((each) => !fixed[each] && bearsHeaders(tab, fixedTabs[each]));
    if (key) fixed[key] = know(tab, fixedTabs[key], findings) as KnownTab;
    else marked.push(...knowMarks(tab));
  }
  const classes = tellClassTabs(marked, fixed.pupils);
  for (const { tab, layout, map } of classes) findings.push(...headerFindings(tab, layout, map));
  return { fixed, classes, findings };
}

/** A tab with its layout, as far as it can be told by itself. */
export function knownAs(tab: SheetTab | undefined): KnownTab | undefined {
  if (!tab) return undefined;
  const { fixed, classes } = recogniseTabs([tab]);
  return classes[0] ?? Object.values(fixed)[0];
}

function namesOf({ name, alsoCalled = [] }: TabLayout): string[] {
  return [name, ...alsoCalled].map(plainHeader);
}

/** Whether a renamed tab can be no other: all required headers, and at least half of all. */
function bearsHeaders(tab: SheetTab, layout: TabLayout): boolean {
  const map = findColumns(tab, layout);
  return map !== undefined && map.columns.size >= layout.columns.length / 2;
}

/** A tab with a UPN column and a subject's: a class tab, or a tracking tab of the school's own. */
function knowMarks(tab: SheetTab): KnownTab[] {
  const map = findColumns(tab, classTabLayout);
  const ofSubjects = [...(map?.columns.keys() ?? [])].some((key) => key.includes("."));
  return map && ofSubjects ? [{ tab, layout: classTabLayout, map }] : [];
}

function know(tab: SheetTab, layout: TabLayout, findings: Finding[]): KnownTab | undefined {
  const map = bestHeaderRow(tab, layout);
  if (map) findings.push(...headerFindings(tab, layout, map));
  const missing = layout.required.filter((key) => !map?.columns.has(key));
  for (const key of missing) findings.push(missingColumn(tab, layout, key, map));
  return map && missing.length === 0 ? { tab, layout, map } : undefined;
}
