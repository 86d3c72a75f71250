import { type Cell, cellText } from "../cell";
import type { ClassRow } from "../school/classRow";
import type { LedgerRow } from "../school/resultRows";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import { type Horizon, ledgerRows } from "./agreedTargets";
import { agreedText } from "./agreement";

/** A target in a class tab that is not the one that was agreed. */
export interface TypedOver {
  readonly row: ClassRow;
  readonly subject: Subject;
  readonly horizon: Horizon;
  readonly cell: Cell;
  readonly ledgerRow: LedgerRow;
}

/**
 * Agreed targets that a class tab shows otherwise: somebody typed there. Only targets whose decision
 * the ledger keeps are judged, since the class tab was written together with it. An emptied cell is
 * no other target, and is filled again by Propose targets.
 */
export function typedOverInClass(school: School): TypedOver[] {
  const find = ledgerRows(school);
  return school.classRows.flatMap((row) =>
    (row.targets ?? []).flatMap(({ subject, kind, cell }) => {
      const horizon = kind === "targetYearEnd" ? "yearEnd" : "keyStageEnd";
      const ledgerRow = find(row.upn, subject)[horizon];
      if (!ledgerRow || cellText(ledgerRow.cells.decided.typed) === "") return [];
      const shown = cellText(cell.typed);
      const agreed = agreedText(ledgerRow);
      if (shown === "" || agreed === "" || shown.toUpperCase() === agreed.toUpperCase()) return [];
      return [{ row, subject, horizon, cell, ledgerRow }];
    }),
  );
}
