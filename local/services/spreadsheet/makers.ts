import type { Worksheet } from "@cj-tech-master/excelts";
import type { ProtectionState } from "../../workbook/hiddenState";
import type { Rectangle } from "../../workbook/rectangle";
import type { LocalProtection } from "./protection";
import type { LocalRange } from "./range";
import type { LocalSheet } from "./sheet";
import type { LocalSpreadsheet } from "./spreadsheet";

/** Makes the objects of the spreadsheet for one another, so that no class has to know all. */
export interface Makers {
  readonly spreadsheet: () => LocalSpreadsheet;
  readonly sheet: (sheet: Worksheet) => LocalSheet;
  readonly sheetWithId: (id: number) => Worksheet;
  /** A block that is known to lie in the grid. */
  readonly range: (sheet: Worksheet, block: Rectangle) => LocalRange;
  /** A block that a script asks for; refused where it leaves the grid. */
  readonly rangeAt: (
    sheet: Worksheet,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ) => LocalRange;
  /** The range of a reference such as `'Oak'!$A$1:$B$5`; null where it points nowhere. */
  readonly rangeOf: (reference: string) => LocalRange | null;
  readonly protection: (state: ProtectionState) => LocalProtection;
}
