import type { Subject } from "../../../../core/subject";
import type { FileRow, ImportQuestion, PlannedRow } from "../../importKind";
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

/** An entry that does not come in, and why. */
export interface LeftOutEntry extends Pick<PlannedRow, "outcome"> {
  readonly row: FileRow;
  readonly column: string;
  readonly reason: string;
}

/** What was read of a sheet, with what has to be asked and told. */
export interface SheetRead {
  readonly marks: readonly SheetMark[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}
