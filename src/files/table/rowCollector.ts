import type { FileTable, KeepRows } from "../fileReading";
import { MOST_ROWS } from "../limits";
import { Refusal } from "../refusal";
import { isBlankRow, trimTable } from "./trimTable";

/** Takes the rows of a table one after another and keeps those that are wanted. */
export interface RowCollector {
  /** The row becomes the table's own. */
  readonly add: (row: string[]) => void;
  /** The table, without what is blank at its end, and how many rows were passed over. */
  readonly finish: () => Pick<FileTable, "rows" | "lines"> & { readonly passedOver: number };
}

/** Collects a table's rows. More than {@link MOST_ROWS} are refused, unless they are narrowed. */
export function rowCollector(keepRows?: KeepRows): RowCollector {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 0;
  let filled = 0;
  let passedOver = 0;
  let wanted: ((row: readonly string[]) => boolean) | undefined;

  function keep(row: string[]): void {
    rows.push(row);
    lines.push(line);
  }

  function addAny(row: string[]): void {
    keep(row);
    if (isBlankRow(row)) return;
    if (filled === 0) wanted = keepRows?.(row);
    fill();
  }

  function addWanted(row: readonly string[], isWanted: (row: readonly string[]) => boolean): void {
    if (isBlankRow(row)) return;
    if (isWanted(row)) {
      keep(detached(row));
      fill();
    } else passedOver += 1;
  }

  function fill(): void {
    filled += 1;
    if (filled > MOST_ROWS) throw tooManyRows();
  }

  return {
    add: (row) => {
      line += 1;
      if (wanted) addWanted(row, wanted);
      else addAny(row);
    },
    finish: () => {
      const table = trimTable(rows);
      return {
        rows: table,
        passedOver,
        ...(wanted ? { lines: lines.slice(0, table.length) } : {}),
      };
    },
  };
}

/** A copy of a row that does not hold on to the large piece of text that it was cut from. */
function detached(row: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(row));
}

function tooManyRows(): Refusal {
  return new Refusal(
    `This file has more than ${MOST_ROWS.toLocaleString("en-GB")} rows. Open it in a spreadsheet, keep the rows that are about your school or area, and save those.`,
  );
}
