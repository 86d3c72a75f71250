import type { PlannedCells } from "../../workbook/write/plannedCells";
import type { YearPreview } from "../api";

/** A job of the school year, planned: what it writes, and what the person is shown of it. */
export interface PlannedYear {
  /** For the log and the undo list: `Started 2027/28`. No child is named. */
  readonly what: string;
  readonly cells: readonly PlannedCells[];
  readonly made: readonly string[];
  /** What to tell once it is done. */
  readonly after: readonly string[];
  readonly view: Omit<YearPreview, "plan" | "unfinished" | "kept">;
}
