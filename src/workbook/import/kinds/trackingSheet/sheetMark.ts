import type { Subject } from "../../../../core/subject";
import type { FileRow } from "../../importKind";
import type { SheetPoint } from "./sheetPoint";

/** An entry of a tracking sheet, as it stands there. */
export interface SheetMark {
  readonly row: FileRow;
  readonly subject: Subject;
  readonly point: SheetPoint;
  readonly text: string;
  /** The column in words, for the person at the screen: `Reading autumn`. */
  readonly column: string;
}
