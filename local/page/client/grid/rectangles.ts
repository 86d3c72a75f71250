import type { Block } from "../../protocol";

/** A cell with what was typed into it. Rows and columns count from 1. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that lie in one rectangle, row by row. */
export interface TypedRectangle {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
}

/** The place that a rectangle takes. */
export function blockOf({ row, column, values }: TypedRectangle): Block {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The cells of a rectangle, row by row. */
export function cellsOf({ row, column, values }: TypedRectangle): readonly TypedCell[] {
  return values.flatMap((texts, r) =>
    texts.map((text, c) => ({ row: row + r, column: column + c, text })),
  );
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

function runsOf(cells: readonly TypedCell[]): readonly Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; texts: string[] }[] = [];
  for (const { row, column, text } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.texts.length === column) last.texts.push(text);
    else runs.push({ row, column, texts: [text] });
  }
  return runs;
}

/**
 * Puts cells together into as few rectangles as they fill: a block that is pasted is one, so that
 * `onEdit` runs once for it.
 */
export function rectangles(cells: readonly TypedCell[]): readonly TypedRectangle[] {
  const found: { row: number; column: number; values: (readonly string[])[] }[] = [];
  for (const { row, column, texts } of runsOf(cells)) {
    const above = found.find(
      (each) =>
        each.column === column &&
        each.row + each.values.length === row &&
        each.values[0]?.length === texts.length,
    );
    if (above === undefined) found.push({ row, column, values: [texts] });
    else above.values.push(texts);
  }
  return found;
}
