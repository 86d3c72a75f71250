import type { KnownTab, KnownTabs } from "../../../read/recogniseTabs";
import { shownText } from "../../../sheetValue";
import type { Change } from "../../../write/change";
import { fewRectangles } from "../../../write/fewRectangles";
import { type PlacedCell, rectanglesOf } from "../../../write/rectangles";
import type { ClassChanges } from "./classChanges";

/** Everything that an import of children writes. */
export interface ChildCells {
  readonly pupils: KnownTab;
  readonly pupilCells: readonly PlacedCell[];
  readonly classes: ClassChanges;
  readonly upns: ReadonlyMap<string, readonly PlacedCell[]>;
}

/**
 * The changes in the order in which they are safe: what moves is written where it goes to before
 * it is taken from where it stood, so that nothing is lost where a tab will not be written to.
 */
export function cellsInOrder(
  tabs: KnownTabs,
  { pupils, pupilCells, classes, upns }: ChildCells,
): Change[] {
  const cellsOf = (cells: ReadonlyMap<string, readonly PlacedCell[]>, { tab }: KnownTab) =>
    cells.get(tab.name) ?? [];
  return [
    ...tabs.classes.flatMap((known) => {
      const { own, others } = apart(known, cellsOf(classes.written, known));
      return [...fewRectangles(known, others), ...fewRectangles(known, own)];
    }),
    ...fewRectangles(pupils, pupilCells),
    ...Object.values(tabs.fixed).flatMap((known) => fewRectangles(known, cellsOf(upns, known))),
    ...tabs.classes.flatMap((known) => {
      const standing = withCells(known, cellsOf(classes.written, known));
      const { own, others } = apart(known, cellsOf(classes.emptied, known));
      return [...fewRectangles(standing, others), ...exactly(known, own)];
    }),
  ];
}

/** The cells of the school's own columns, and the others. */
function apart({ map }: KnownTab, cells: readonly PlacedCell[]) {
  const known = new Set(map.columns.values());
  return {
    own: cells.filter(({ column }) => !known.has(column)),
    others: cells.filter(({ column }) => known.has(column)),
  };
}

/** So many rectangles of the school's own columns are emptied in a tab. */
const mostOwn = 40;

/**
 * Empties cells of the school's own columns and none between them, where a formula may stand. Where
 * that would be very many calls they are left as they are.
 */
function exactly({ tab }: KnownTab, cells: readonly PlacedCell[]): Change[] {
  const rectangles = rectanglesOf(cells);
  if (rectangles.length > mostOwn) return [];
  return rectangles.map((each) => ({ kind: "values", tab: tab.name, ...each }));
}

/** A tab as it stands once cells have been written. */
function withCells(known: KnownTab, cells: readonly PlacedCell[]): KnownTab {
  const values = known.tab.values.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = typeof value === "string" ? shownText(value) : value;
  }
  return { ...known, tab: { ...known.tab, values } };
}
