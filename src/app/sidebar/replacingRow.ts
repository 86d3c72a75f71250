import { dayInFigures } from "../../core/calendar/days";
import type { LedgerRow } from "../../core/school/resultRows";
import { agreementText } from "../../core/targets/agreement";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { asText, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { ledgerStateNames } from "../../workbook/tabs/targets";
import type { PlacedCell } from "../../workbook/write/rectangles";
import type { MadeDecision } from "./planDecisions";

/**
 * The row that takes the place of an agreed one, below the last: the child, the evidence and the
 * proposal as they stand in the row it replaces, and the new decision. Where an agreement was taken
 * back, the target is proposed again, with nothing agreed.
 */
export function replacingRow(
  { tab, map, layout }: KnownTab,
  replaced: LedgerRow,
  row: number,
  { code, reason, who, today }: MadeDecision,
): PlacedCell[] {
  const stands = tab.values[replaced.cells.upn.row - 1] ?? [];
  const back = code === "";
  const decided: Readonly<Record<string, SheetValue>> = {
    state: back ? ledgerStateNames.proposed : ledgerStateNames.agreed,
    agreed: asText(code),
    agreedBy: back ? "" : asText(who),
    agreedOn: back ? "" : toSheetDate(today),
    reason: back ? "" : asText(reason),
    decided: asText(agreementText({ code, by: who, on: dayInFigures(today) })),
  };
  const empty = new Set([
    "replacedOn",
    "replacedBy",
    "replacedWhy",
    "discussedOn",
    "discussedBy",
    "lookAt",
  ]);
  return layout.columns.flatMap(({ key }) => {
    const column = map.columns.get(key);
    if (column === undefined || empty.has(key)) return [];
    const kept = stands[column - 1] ?? "";
    const value = decided[key] ?? (typeof kept === "string" ? asText(kept) : kept);
    return [{ row, column, value }];
  });
}
