import { readDay } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import { recogniseTabs } from "../../workbook/read/recogniseTabs";
import {
  asText,
  isoDate,
  type SheetTab,
  type SheetValue,
  toCellValue,
  toSheetDate,
} from "../../workbook/sheetValue";
import type { CellPlace, Changed } from "../api";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { SidebarProblem } from "./sidebarProblem";
import { typedChanges } from "./writeCells";

/** What "fix it" is given: the cell, what was shown there, and the likely right value. */
export interface Fix {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the likely right value into a cell, if what was shown still stands there. One read: the
 * cell's own tab, whose marks follow as if the value had been typed.
 */
export function fixEntry(changing: Changing, { place, before, after }: Fix): Changed {
  return changeWorkbook(changing, "Fix it", (store) => {
    const tab = store.readTab(place.tab);
    const cell = readAddress(place.address);
    if (!tab || !cell) throw new SidebarProblem(lost);
    const { row, column } = cell;
    const now = cellText(toCellValue(tab.values[row - 1]?.[column - 1]));
    const what = `Mended 1 entry in ${place.tab}`;
    if (now === after.trim()) return { changes: [], what, leftAlone: [] };
    if (now !== before.trim()) return { changes: [], what, leftAlone: [{ ...place, now }] };
    const cells = [{ row, column, value: valueFor(after, column, tab) }];
    const today = isoDate(changing.now);
    return { changes: typedChanges(tab, cells, today, store), what, leftAlone: [] };
  });
}

const lost =
  "That cell is no longer there: its tab was renamed or removed. Open the list again to see what stands now.";

/** The row and column of an address such as `H7`, counted from 1. */
export function readAddress(address: string): { row: number; column: number } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The value as its column holds it: a day, a number, or text. */
function valueFor(after: string, column: number, tab: SheetTab): SheetValue {
  const { fixed, classes } = recogniseTabs([tab]);
  const known = classes[0] ?? Object.values(fixed)[0];
  const key = [...(known?.map.columns ?? [])].find(([, place]) => place === column)?.[0];
  const kind = known?.layout.columns.find((each) => each.key === key)?.content.kind;
  const day = kind === "date" ? readDay(after) : undefined;
  if (day !== undefined) return toSheetDate(day);
  return kind === "number" && /^-?\d+(\.\d+)?$/.test(after) ? Number(after) : asText(after);
}
