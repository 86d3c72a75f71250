import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { LedgerRow } from "../school/resultRows";
import type { School } from "../school/school";
import { agreedText, isTypedOver } from "../targets/agreement";
import { typedOverInClass } from "../targets/typedOverInClass";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/**
 * Something else was typed over an agreed target, in the Targets tab or in a class tab. It does not
 * count: an agreed target changes only by a new decision, which is the head's (target-setting policy,
 * 4.3). Nothing is put back by itself.
 */
export function agreedTargetTypedOver(school: School): Finding[] {
  const inLedger = school.ledger
    .filter(isTypedOver)
    .flatMap((row) => typedOver(row, row.cells.agreed, school));
  const inClass = typedOverInClass(school).flatMap(({ ledgerRow, cell }) =>
    typedOver(ledgerRow, cell, school),
  );
  return [...inLedger, ...inClass];
}

function typedOver(row: LedgerRow, cell: LedgerRow["cells"]["agreed"], school: School): Finding[] {
  const agreed = agreedText(row);
  const now = cellText(cell.typed) === "" ? "was emptied" : "now says something else";
  return findingAt(cell, {
    rule: "agreedTargetTypedOver",
    severity: "query",
    expected: agreed,
    found: quotingFor(school).found(cell.typed),
    message: `${agreed} was agreed and still counts, though this cell ${now}: only a new decision of the head changes it, in the sidebar under My class. If nobody meant to change it, put ${agreed} back.`,
    fix: agreed,
  });
}
