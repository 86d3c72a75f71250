import type { ClassRow } from "../../core/school/classRow";
import type { classPlaces } from "../import/kinds/children/classPlaces";
import { plainHeader } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { type PlannedCells, planCells, planNoNotes } from "../write/plannedCells";
import type { PlacedCell } from "../write/rectangles";
import type { MovingChild } from "./movingUp";
import type { NewClassRow } from "./newClassRow";
import { ownClassRow } from "./ownClassRow";
import { firstOfEach, homeFor, ownColumnsOf, ownValuesOf } from "./ownColumns";
import { rowsToFill } from "./rowsToFill";
import type { YearWorkbook } from "./yearWorkbook";

/** What a class tab is refilled from. */
export interface Refilling {
  readonly workbook: YearWorkbook;
  readonly places: ReturnType<typeof classPlaces>;
  /** The rows of children who go. */
  readonly leaving: ReadonlySet<number>;
  /** The children of the next year, by surname, each with the new row. */
  readonly incoming: readonly { readonly child: MovingChild; readonly row: NewClassRow }[];
}

/** A class tab of the next year. */
export interface RefilledTab {
  readonly cells: readonly PlannedCells[];
  /** Formulas in columns of the add-on's that give way to values. */
  readonly formulas: number;
  /** Headings of own columns in which something is typed. */
  readonly ownHeaders: readonly string[];
}

type Formulas = readonly (readonly string[])[];

/** Empties the rows that go and fills those of the children who come. */
export function refilledTab(known: KnownTab, refilling: Refilling): RefilledTab {
  const { workbook, leaving, incoming } = refilling;
  const { tab, map, layout } = known;
  const formulas = workbook.formulasOf(tab.name);
  const slots = rowsToFill(known, formulas, { count: incoming.length, leaving });
  const all = [...new Set([...slots, ...leaving])].sort((one, other) => one - other);
  const bySlot = new Map(incoming.map((each, index) => [slots[index], each]));
  const placed = all.flatMap((row): PlacedCell[] => {
    const comes = bySlot.get(row);
    const values = comes?.row.values ?? {};
    return [
      ...[...map.columns].map(([key, column]) => ({ row, column, value: values[key] ?? "" })),
      ...ownCells(known, formulas, row, comes ? broughtBy(comes.child, refilling) : []),
    ];
  });
  const ours = layout.columns
    .filter(({ computed }) => computed)
    .flatMap(({ key }) => map.columns.get(key) ?? []);
  const planned = planCells(tab, placed, formulas).map((each) => ({ ...each, ours }));
  return {
    cells: [
      ...planned,
      ...planNoNotes(tab.name, workbook.notesOf(tab.name), (row) => leaving.has(row)),
    ],
    formulas: planned
      .flatMap(({ formulas: over = [] }) => over.flat())
      .filter((each) => each !== "").length,
    ownHeaders: [...leaving].flatMap((row) =>
      ownValuesOf(known, formulas, row).map(({ header }) => header),
    ),
  };
}

/** The cells of a row in the school's own columns: what the child brings, else nothing. Formulas stay. */
function ownCells(
  known: KnownTab,
  formulas: Formulas,
  row: number,
  brought: ReturnType<typeof ownValuesOf>,
): PlacedCell[] {
  return ownColumnsOf(known)
    .filter(({ column }) => (formulas[row - 1]?.[column - 1] ?? "") === "")
    .map(({ column, header }) => {
      const isHome = homeFor(known, formulas, header) === column;
      const own = brought.find((each) => plainHeader(each.header) === plainHeader(header));
      return { row, column, value: (isHome && own?.value) || "" };
    })
    .filter(
      ({ column, value }) => value !== "" || (known.tab.values[row - 1]?.[column - 1] ?? "") !== "",
    );
}

/** What is typed in the own columns of a child's rows, the row of the child's class first. */
function broughtBy(child: MovingChild, { workbook, places }: Refilling) {
  const first = ownClassRow(places.rowsOf(child.row.pupil.upn), child);
  const upn: ClassRow["cells"]["upn"] | undefined = first?.cells.upn;
  const known = upn && places.tabNamed(upn.tab);
  return known ? firstOfEach(ownValuesOf(known, workbook.formulasOf(upn.tab), upn.row)) : [];
}
