import { dayInFigures, readDay } from "../calendar/days";
import { cellText } from "../cell";
import type { LedgerRow } from "../school/resultRows";

/** A decision on a target, in texts; who and when are empty where the row did not say. */
export interface Agreement {
  readonly code: string;
  readonly by: string;
  /** `23/11/2026`. */
  readonly on: string;
}

type AgreementCells = Pick<LedgerRow["cells"], "agreed" | "agreedBy" | "agreedOn">;

/** How the ledger's "As decided" keeps an agreement: `EXS, agreed by Mrs Marsh on 23/11/2026`. */
export function agreementText({ code, by, on }: Agreement): string {
  const who = by === "" ? "" : ` by ${by}`;
  const when = on === "" ? "" : ` on ${on}`;
  return code === "" ? "" : `${code}, agreed${who}${when}`;
}

/** Reads it back; nothing where the cell is blank or was not written by the add-on. */
export function readAgreement(text: string): Agreement | undefined {
  const [, code, by = "", on = ""] =
    /^(.+?), agreed(?: by (.+?))?(?: on (\d\d\/\d\d\/\d{4}))?$/.exec(text.trim()) ?? [];
  return code === undefined ? undefined : { code, by, on };
}

/** What stands as agreed in the cells that people may type in. */
export function typedAgreement({ agreed, agreedBy, agreedOn }: AgreementCells): Agreement {
  const day = readDay(cellText(agreedOn.typed));
  return {
    code: cellText(agreed.typed),
    by: cellText(agreedBy.typed),
    on: day === undefined ? "" : dayInFigures(day),
  };
}

/**
 * The agreed target of a row that counts: the one that was decided, where the add-on keeps it, since
 * an agreed target changes only by a new decision; else what people typed. Empty where none is agreed.
 */
export function agreedText({ cells }: Pick<LedgerRow, "cells">): string {
  return readAgreement(cellText(cells.decided.typed))?.code ?? cellText(cells.agreed.typed);
}

/** Whether something else was typed over the target that was decided. */
export function isTypedOver({ cells }: Pick<LedgerRow, "cells">): boolean {
  return agreedText({ cells }) !== cellText(cells.agreed.typed);
}
