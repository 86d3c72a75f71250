import type { SheetValue } from "../../src/workbook/sheetValue";
import type { CellName } from "./sharedSheet";

/** What a job says that it wrote, and what stood there when its person looked. */
export interface Claim {
  readonly wants: ReadonlyMap<CellName, SheetValue>;
  readonly shown: ReadonlyMap<CellName, SheetValue>;
}

/** The claim of a job that only looks, that wrote nothing, or whose cells nobody types in. */
export const noClaim: Claim = { wants: new Map(), shown: new Map() };
