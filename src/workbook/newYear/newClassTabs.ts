import type { ClassRow, Entry } from "../../core/school/classRow";
import { classPlaces } from "../import/kinds/children/classPlaces";
import { plainHeader } from "../layout/columnMap";
import type { SheetValue } from "../sheetValue";
import { classTab } from "../tabs/classTab";
import type { PlannedCells } from "../write/plannedCells";
import { keptRows } from "./keptRows";
import type { MovingChild } from "./movingUp";
import { type NewClassRow, newClassRow } from "./newClassRow";
import { type NextClass, nextClasses } from "./nextClasses";
import { startSources } from "./openingMarks";
import { ownClassRow } from "./ownClassRow";
import type { KeptRow } from "./pastRecord";
import { refilledTab } from "./refilledTab";
import type { YearWorkbook } from "./yearWorkbook";

/** The class tabs of the next year, and what has to be kept of this one's. */
export interface NewClassTabs {
  readonly cells: readonly PlannedCells[];
  /** Classes whose tab is to be made. */
  readonly made: readonly string[];
  readonly kept: readonly KeptRow[];
  /** Each class of the next year: its children, and how many of each year group. */
  readonly classes: readonly NextClass[];
  /** Rows that belong to nobody who moves: they stay where they are. */
  readonly untouched: readonly { readonly tab: string; readonly row: number }[];
  readonly startsMissing: number;
  readonly unlike: readonly Entry[];
  /** Formulas in columns of the add-on's that give way to values. */
  readonly formulas: number;
  /** Headings of the school's own columns in which something is typed. */
  readonly ownHeaders: readonly string[];
}

/**
 * Works out the class tabs of the next year. Every row of a child of the Pupils tab goes; the
 * children of the next year's class take the rows from the first on, by surname, around rows that
 * belong to nobody known (a total, a UPN that is not on Pupils). What is typed in the school's own
 * columns goes with the child where the new tab has a column of the same heading, else it is kept in
 * Past texts; their formulas stay.
 */
export function newClassTabs(
  workbook: YearWorkbook,
  children: readonly MovingChild[],
): NewClassTabs {
  const { school, tabs } = workbook;
  const places = classPlaces(school, tabs);
  const byUpn = firstByUpn(children);
  const goes = (row: ClassRow) => {
    const fate = byUpn.get(row.upn)?.fate.kind;
    return fate !== undefined && fate !== "arrives";
  };
  const next = nextClasses(byUpn.values(), places);
  const context = { school, sources: startSources(school) };
  const withRow = (child: MovingChild) => ({
    child,
    row: newClassRow(child, ownClassRow(places.rowsOf(child.row.pupil.upn), child), context),
  });
  const standing = tabs.classes.map((known) => {
    const { name } = known.tab;
    const leaving = new Set(rowsIn(name, school.classRows.filter(goes)));
    const incoming = (next.get(plainHeader(name))?.group ?? []).map(withRow);
    return { incoming, ...refilledTab(known, { workbook, places, leaving, incoming }) };
  });
  const made = [...next.values()]
    .filter(({ isNew }) => isNew)
    .map(({ name, group }) => ({ name, incoming: group.map(withRow) }));
  const newRows = [...standing, ...made].flatMap(({ incoming }) => incoming.map(({ row }) => row));
  const staying = school.classRows.filter((row) => !goes(row));
  return {
    cells: [
      ...standing.flatMap(({ cells }) => cells),
      ...made.map(({ name, incoming }) =>
        newTab(
          name,
          incoming.map(({ row }) => row),
        ),
      ),
    ],
    made: made.map(({ name }) => name),
    kept: keptRows(workbook, byUpn, goes),
    classes: [...next.values()].map(({ group: _, ...each }) => each),
    untouched: tabs.classes.flatMap(({ tab: { name } }) =>
      rowsIn(name, staying).map((row) => ({ tab: name, row })),
    ),
    startsMissing: newRows.reduce((sum, { startsMissing }) => sum + startsMissing, 0),
    unlike: newRows.flatMap(({ unlike }) => unlike),
    formulas: standing.reduce((sum, { formulas }) => sum + formulas, 0),
    ownHeaders: [...new Set(standing.flatMap(({ ownHeaders }) => ownHeaders))],
  };
}

/** The children by UPN; where a UPN stands twice on Pupils, the first. */
function firstByUpn(children: readonly MovingChild[]): ReadonlyMap<string, MovingChild> {
  const byUpn = new Map<string, MovingChild>();
  for (const child of children) {
    const { upn } = child.row.pupil;
    if (upn !== "" && !byUpn.has(upn)) byUpn.set(upn, child);
  }
  return byUpn;
}

function rowsIn(tab: string, rows: readonly ClassRow[]): number[] {
  return rows.filter(({ cells }) => cells.upn.tab === tab).map(({ cells }) => cells.upn.row);
}

/** The cells of a tab that is to be made: its headings, and a row a child. */
function newTab(name: string, rows: readonly NewClassRow[]): PlannedCells {
  const { columns } = classTab(name);
  const after = [
    columns.map(({ header }): SheetValue => header),
    ...rows.map(({ values }) => columns.map(({ key }) => values[key] ?? "")),
  ];
  const before = after.map((line) => line.map((): SheetValue => ""));
  return { kind: "values", tab: name, row: 1, column: 1, before, after };
}
