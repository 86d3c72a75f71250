import { cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import type { RowReader } from "../layout/columnMap";

/** What keeps a row of published figures from being used: the column, and what belongs in it. */
export interface Unusable {
  readonly key: string;
  readonly expected: string;
}

/** A finding on the cell that keeps a row of published figures from being used. */
export function unusableRow(
  row: RowReader,
  { key, expected }: Unusable,
  rule: string,
  use: string,
): Finding {
  const { tab, column, header, typed } = row.cell(key);
  const found = cellText(typed);
  return {
    rule,
    severity: "query",
    cell: { tab, row: row.row, column: Math.max(1, column), header },
    expected,
    found: found === "" ? "nothing" : found,
    message: `This row is not used ${use}: please type ${expected}.`,
  };
}
