import { cellText } from "../../core/cell";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import type { ClassRow, Entry } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import { ledgerRows } from "../../core/targets/agreedTargets";
import { agreedText } from "../../core/targets/agreement";
import { classPlaces } from "../import/kinds/children/classPlaces";
import { plainHeader, readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import type { SheetValue } from "../sheetValue";
import { classTab, entryHeader } from "../tabs/classTab";
import { ownText } from "../write/findingNotes";
import { type PlannedCells, planCells, planNoNotes } from "../write/plannedCells";
import type { PlacedCell } from "../write/rectangles";
import type { MovingChild } from "./movingUp";
import { openingMarks, startSources, startsAnew } from "./openingMarks";
import { firstOfEach, homeFor, keptText, ownColumnsOf, ownValuesOf } from "./ownColumns";
import type { KeptRow } from "./pastRecord";
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

/** A class of the next year. */
export interface NextClass {
  readonly name: string;
  readonly children: number;
  readonly yearGroups: readonly YearGroup[];
  readonly isNew: boolean;
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
  const byUpn = new Map<string, MovingChild>();
  for (const child of children) {
    const { upn } = child.row.pupil;
    if (upn !== "" && !byUpn.has(upn)) byUpn.set(upn, child);
  }
  const goes = (row: ClassRow) => {
    const fate = byUpn.get(row.upn)?.fate.kind;
    return fate !== undefined && fate !== "arrives";
  };
  const wanted = new Map<string, { name: string; children: MovingChild[] }>();
  for (const child of byUpn.values()) {
    if (child.fate.kind !== "moves" || child.fate.className === undefined) continue;
    const name = child.fate.className;
    const key = plainHeader(places.tabOf(name)?.tab.name ?? name);
    const standing = wanted.get(key) ?? { name, children: [] };
    standing.children.push(child);
    wanted.set(key, standing);
  }
  const sources = startSources(school);
  const unlike: Entry[] = [];
  let startsMissing = 0;
  const valuesFor = (child: MovingChild): Record<string, SheetValue> => {
    const { pupil } = child.row;
    const row = firstRowOf(places.rowsOf(pupil.upn), child);
    const next = child.fate.kind === "moves" ? child.fate.yearGroup : undefined;
    const before = pupil.yearGroup ?? row?.yearGroup;
    const named = nextScale(school, row, before, next);
    const opening = openingMarks(school, sources, { row, upn: pupil.upn, before, next, named });
    unlike.push(...opening.unlike);
    startsMissing += opening.startsMissing;
    return {
      upn: pupil.upn,
      surname: pupil.surname,
      firstName: pupil.firstName,
      yearGroup: next === undefined ? "" : yearGroupName(next),
      scale: named,
      ...opening.values,
    };
  };
  const inOrder = (group: readonly MovingChild[]) => [...group].sort(bySurname);
  const cells: PlannedCells[] = [];
  const untouched: { tab: string; row: number }[] = [];
  const ownHeaders = new Set<string>();
  let replaced = 0;
  for (const known of tabs.classes) {
    const { tab, map } = known;
    const formulas = workbook.formulasOf(tab.name);
    const rows = school.classRows.filter(({ cells: each }) => each.upn.tab === tab.name);
    const leaving = new Set(rows.filter(goes).map(({ cells: each }) => each.upn.row));
    const fixed = fixedRows(known, formulas, leaving);
    for (const row of rows) {
      if (!leaving.has(row.cells.upn.row))
        untouched.push({ tab: tab.name, row: row.cells.upn.row });
    }
    const incoming = inOrder(wanted.get(plainHeader(tab.name))?.children ?? []);
    const slots = slotsFor(incoming.length, map.headerRow + 1, fixed);
    const all = [...new Set([...slots, ...leaving])].sort((one, other) => one - other);
    const bySlot = new Map(incoming.map((child, index) => [slots[index], child]));
    const own = ownColumnsOf(known);
    const placed = all.flatMap((row): PlacedCell[] => {
      const child = bySlot.get(row);
      const values = child ? valuesFor(child) : {};
      const brought = child ? broughtBy(child, workbook, places.tabNamed, places.rowsOf) : [];
      return [
        ...[...map.columns].map(([key, column]) => ({ row, column, value: values[key] ?? "" })),
        ...own.flatMap(({ column, header }) => {
          if ((formulas[row - 1]?.[column - 1] ?? "") !== "") return [];
          const value =
            (homeFor(known, formulas, header) === column &&
              brought.find((each) => plainHeader(each.header) === plainHeader(header))?.value) ||
            "";
          return value === "" && (tab.values[row - 1]?.[column - 1] ?? "") === ""
            ? []
            : [{ row, column, value }];
        }),
      ];
    });
    const ours = known.layout.columns
      .filter(({ computed }) => computed)
      .flatMap(({ key }) => map.columns.get(key) ?? []);
    const planned = planCells(tab, placed, formulas).map((each) => ({ ...each, ours }));
    for (const { formulas: over = [] } of planned) {
      replaced += over.reduce((sum, line) => sum + line.filter((each) => each !== "").length, 0);
    }
    for (const row of leaving) {
      for (const { header } of ownValuesOf(known, formulas, row)) ownHeaders.add(header);
    }
    cells.push(
      ...planned,
      ...planNoNotes(tab.name, workbook.notesOf(tab.name), (row) => leaving.has(row)),
    );
  }
  const made = [...wanted.values()].filter(({ name }) => places.tabOf(name) === undefined);
  for (const { name, children: group } of made) {
    const { columns } = classTab(name);
    const lines = [
      columns.map(({ header }): SheetValue => header),
      ...inOrder(group).map((child) => {
        const values = valuesFor(child);
        return columns.map(({ key }) => values[key] ?? "");
      }),
    ];
    const before = lines.map((line) => line.map((): SheetValue => ""));
    cells.push({ kind: "values", tab: name, row: 1, column: 1, before, after: lines });
  }
  return {
    cells,
    made: made.map(({ name }) => name),
    kept: keptRows(workbook, byUpn, goes),
    classes: [...wanted.values()].map(({ name, children: group }) => ({
      name: places.tabOf(name)?.tab.name ?? name,
      children: group.length,
      yearGroups: yearGroupsIn(group),
      isNew: places.tabOf(name) === undefined,
    })),
    untouched,
    startsMissing,
    unlike,
    formulas: replaced,
    ownHeaders: [...ownHeaders],
  };
}

/** The row by which a child's next year is worked out: that of the child's class where there are two. */
function firstRowOf(rows: readonly ClassRow[], { row }: MovingChild): ClassRow | undefined {
  const className = plainHeader(row.pupil.className ?? "");
  return rows.find((each) => plainHeader(each.className) === className) ?? rows[0];
}

/** A scale of the child's own stays; that of the year group gives way to the next one's. */
function nextScale(
  { settings }: School,
  row: ClassRow | undefined,
  before: YearGroup | undefined,
  next: YearGroup | undefined,
): string {
  const named = row ? cellText(row.cells.scale.typed) : "";
  const ofYear = before === undefined ? undefined : settings.markScales[before];
  const ofNext = next === undefined ? named : settings.markScales[next];
  return named === "" || plainHeader(named) === plainHeader(ofYear ?? "") ? ofNext : named;
}

function bySurname(one: MovingChild, other: MovingChild): number {
  const name = ({ row: { pupil } }: MovingChild) => `${pupil.surname}\t${pupil.firstName}`;
  return name(one).localeCompare(name(other));
}

function yearGroupsIn(group: readonly MovingChild[]): YearGroup[] {
  const years = group.flatMap(({ fate }) => (fate.kind === "moves" ? (fate.yearGroup ?? []) : []));
  return [...new Set(years)].sort();
}

/** Rows that hold something and do not go: nobody's row, and notes of the school's beside the table. */
function fixedRows(
  known: KnownTab,
  formulas: readonly (readonly string[])[],
  leaving: ReadonlySet<number>,
): Set<number> {
  const fixed = new Set<number>();
  for (const { row } of readRows(known.tab, known.map, known.layout)) {
    if (!leaving.has(row)) fixed.add(row);
  }
  for (let row = known.map.headerRow + 1; row <= known.tab.values.length; row += 1) {
    if (!leaving.has(row) && ownValuesOf(known, formulas, row).length > 0) fixed.add(row);
  }
  return fixed;
}

function slotsFor(count: number, first: number, fixed: ReadonlySet<number>): number[] {
  const slots: number[] = [];
  for (let row = first; slots.length < count; row += 1) if (!fixed.has(row)) slots.push(row);
  return slots;
}

type Places = ReturnType<typeof classPlaces>;

/** What is typed in the own columns of a child's rows, the row of the child's class first. */
function broughtBy(
  child: MovingChild,
  workbook: YearWorkbook,
  tabNamed: Places["tabNamed"],
  rowsOf: Places["rowsOf"],
) {
  const rows = rowsOf(child.row.pupil.upn);
  const first = firstRowOf(rows, child);
  const { upn } = first?.cells ?? {};
  const known = upn && tabNamed(upn.tab);
  return known ? firstOfEach(ownValuesOf(known, workbook.formulasOf(upn.tab), upn.row)) : [];
}

/** Every row that goes, with what of it is to be kept. */
function keptRows(
  workbook: YearWorkbook,
  byUpn: ReadonlyMap<string, MovingChild>,
  goes: (row: ClassRow) => boolean,
): KeptRow[] {
  const { school, tabs } = workbook;
  const places = classPlaces(school, tabs);
  const inLedger = ledgerRows(school);
  return school.classRows.filter(goes).map((row): KeptRow => {
    const child = byUpn.get(row.upn);
    const yearGroup = child?.row.pupil.yearGroup ?? row.yearGroup;
    const fate = child?.fate;
    const known = places.tabNamed(row.cells.upn.tab);
    const next = fate?.kind === "moves" ? fate.yearGroup : undefined;
    const first = child && firstRowOf(places.rowsOf(row.upn), child);
    const hasRow = fate?.kind === "moves" && fate.className !== undefined && first === row;
    const target =
      fate?.kind === "moves" && fate.className ? places.tabOf(fate.className) : undefined;
    return {
      row,
      yearGroup,
      startGoes: !hasRow || startsAnew(yearGroup, next),
      others: known
        ? [
            ...textsOf(row),
            ...targetsOf(known, row, inLedger),
            ...ownLeftOver(known, workbook, row, hasRow ? target : undefined),
            ...notesOf(known, workbook, row),
          ]
        : [],
    };
  });
}

function textsOf({ cells }: ClassRow) {
  return (["strengths", "nextSteps", "helpAtHome", "comment", "childsWords"] as const).flatMap(
    (key) => {
      const text = cellText(cells[key].typed);
      return text === "" ? [] : [{ about: cells[key].header, text }];
    },
  );
}

/** Targets that stand in the class tab and not in the ledger, as in a workbook without one. */
function targetsOf(known: KnownTab, row: ClassRow, find: ReturnType<typeof ledgerRows>) {
  return subjects.flatMap((subject) => {
    const ledger = find(row.upn, subject);
    return (
      [
        ["targetYearEnd", ledger.yearEnd],
        ["targetKeyStageEnd", ledger.keyStageEnd],
      ] as const
    ).flatMap(([entry, there]) => {
      const column = known.map.columns.get(`${subject}.${entry}`);
      const text =
        column === undefined
          ? ""
          : keptText(known.tab.values[row.cells.upn.row - 1]?.[column - 1] ?? "");
      const recorded = there
        ? [
            cellText(there.cells.proposed.typed),
            cellText(there.cells.agreed.typed),
            agreedText(there),
          ]
        : [];
      return text === "" || recorded.includes(text)
        ? []
        : [{ about: entryHeader(subject, entry), text }];
    });
  });
}

function ownLeftOver(
  known: KnownTab,
  workbook: YearWorkbook,
  row: ClassRow,
  target: KnownTab | undefined,
) {
  const values = ownValuesOf(known, workbook.formulasOf(known.tab.name), row.cells.upn.row);
  const taken = new Set(
    firstOfEach(values).filter(
      ({ header }) =>
        target && homeFor(target, workbook.formulasOf(target.tab.name), header) !== undefined,
    ),
  );
  return values
    .filter((each) => !taken.has(each))
    .map(({ header, value }) => ({ about: header, text: keptText(value) }));
}

/** Notes that people wrote on the cells of a row. Those of checks are the add-on's own, and go. */
function notesOf(known: KnownTab, workbook: YearWorkbook, row: ClassRow) {
  const notes = workbook.notesOf(known.tab.name)[row.cells.upn.row - 1] ?? [];
  return notes.flatMap((note, index) => {
    const text = ownText(note);
    const header = known.map.headers[index] || `column ${index + 1}`;
    return text === "" ? [] : [{ about: `Note on ${header}`, text }];
  });
}
