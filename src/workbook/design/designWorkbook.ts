import type { School } from "../../core/school/school";
import type { TabLayout } from "../layout/column";
import { bestHeaderRow, plainHeader } from "../layout/columnMap";
import type { ReadSchool } from "../read/readSchool";
import type { KnownTab } from "../read/recogniseTabs";
import type { SheetTab, SheetValue } from "../sheetValue";
import { type FixedTab, fixedTabs, tabsBeforeClasses } from "../tabs/allTabs";
import { classTab } from "../tabs/classTab";
import { choicesFor } from "./choices";
import { classesToMake } from "./classesToMake";
import { classRowsToAdd, scalesToFill } from "./classRowsToAdd";
import { standardRows } from "./standardRows";
import { placeColumns, type TabDesign } from "./tabDesign";

/**
 * What set-up does to a workbook: every tab of the layout, those that stand kept with all their
 * content and columns, those that lack made; a tab for each class of the Pupils tab. Setting up
 * a workbook that has just been set up asks for no new tab, header, row or value. With "classes" the
 * class tabs alone are designed.
 */
export function designWorkbook(
  { school, tabs }: ReadSchool,
  sheetTabs: readonly SheetTab[],
  wanted: "all" | "classes" = "all",
): TabDesign[] {
  const designs: TabDesign[] = [];
  let index = 0;
  const add = (
    name: string,
    layout: TabLayout,
    known: KnownTab | undefined,
    rows: readonly Row[],
  ) => {
    const tab =
      known?.tab ?? sheetTabs.find((each) => plainHeader(each.name) === plainHeader(name));
    designs.push(designTab({ name, layout, tab, rows, index, school }));
    index += 1;
  };
  const addFixed = (key: FixedTab) => {
    if (wanted === "classes") return;
    add(fixedTabs[key].name, fixedTabs[key], tabs.fixed[key], standardRows(key, school, tabs));
  };

  for (const key of tabsBeforeClasses) addFixed(key);
  const standing = tabs.classes.map((known) => classNameOf(known, school));
  for (const [place, known] of tabs.classes.entries()) {
    add(known.tab.name, known.layout, known, classRowsToAdd(standing[place] ?? "", school));
  }
  for (const className of classesToMake(school, standing)) {
    add(className, classTab(className), undefined, classRowsToAdd(className, school));
  }
  for (const key of Object.keys(fixedTabs) as FixedTab[]) {
    if (!tabsBeforeClasses.includes(key)) addFixed(key);
  }
  return designs;
}

/** A row to be added, by the keys of its columns. */
type Row = Readonly<Record<string, SheetValue>>;

interface Wanted {
  readonly name: string;
  readonly layout: TabLayout;
  readonly tab: SheetTab | undefined;
  readonly rows: readonly Row[];
  readonly index: number;
  readonly school: School;
}

function designTab({ name, layout, tab, rows, index, school }: Wanted): TabDesign {
  const map = tab && bestHeaderRow(tab, layout);
  const { places, newHeaders } = placeColumns(layout, map);
  const width = Math.max(0, ...places.values());
  const toRow = (row: Row): SheetValue[] => {
    const values: SheetValue[] = Array.from({ length: width }, () => "");
    for (const [key, value] of Object.entries(row)) {
      const place = places.get(key);
      if (place !== undefined) values[place - 1] = value;
    }
    return values;
  };
  const headerRow = map?.headerRow ?? (tab && hasContent(tab) ? tab.values.length + 1 : 1);
  return {
    name: tab?.name ?? name,
    layout,
    isNew: tab === undefined,
    index,
    headerRow,
    newHeaders,
    columns: layout.columns.map((column) => ({
      column,
      place: places.get(column.key) ?? 0,
      ...choicesFor(column, name, school),
      ...(column.note === undefined ? {} : { note: column.note }),
    })),
    newRows: rows.map(toRow),
    fills: layout.required.includes("upn") && tab && map ? scalesToFill(tab, places, school) : [],
    lastRow: Math.max(headerRow, tab?.values.length ?? 0),
    spareRows: spareRowsOf(layout, school),
  };
}

/** Rows that typing needs, and in the tabs that jobs fill, a year of what they write. */
function spareRowsOf(layout: TabLayout, school: School): number {
  const typing = 50;
  if (layout === fixedTabs.targets) return typing + school.pupils.length * targetsPerChild;
  return layout === fixedTabs.letters ? typing + school.pupils.length * lettersPerChild : typing;
}

/** Three subjects, each for the end of the year and of the key stage. */
const targetsPerChild = 6;

/** One each season. */
const lettersPerChild = 3;

function hasContent(tab: SheetTab): boolean {
  return tab.values.some((row) => row.some((value) => value !== ""));
}

function classNameOf(known: KnownTab, school: School): string {
  const row = school.classRows.find(({ cells }) => cells.upn.tab === known.tab.name);
  return row?.className ?? known.tab.name;
}
