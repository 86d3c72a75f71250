import type { Cell, Style } from "@cj-tech-master/excelts";

type CellStyle = Partial<Style>;

const none: CellStyle = {};
const made = new WeakMap<CellStyle, Map<string, CellStyle>>();

/**
 * Changes part of a cell's style. Cells of a loaded workbook share style objects, so a new object is
 * made and never an old one changed; the same change to the same style gives the same new object.
 */
export function changeStyle<K extends keyof Style>(cell: Cell, part: K, value: Style[K]): void {
  const style = Object.keys(cell.style).length === 0 ? none : cell.style;
  let changes = made.get(style);
  if (changes === undefined) {
    changes = new Map();
    made.set(style, changes);
  }
  const key = `${part} ${JSON.stringify(value)}`;
  let changed = changes.get(key);
  if (changed === undefined) {
    changed = { ...style, [part]: value };
    changes.set(key, changed);
  }
  cell.style = changed;
}

/** The number format of a cell as Apps Script gives it; `General` is the automatic one. */
export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  const code = typeof format === "object" ? format.formatCode : format;
  return code === undefined || code === "" ? "General" : code;
}

/** Whether a cell is formatted as plain text, which keeps what is typed as it is. */
export function isPlainText(cell: Cell | undefined): boolean {
  return numberFormatOf(cell) === "@";
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dmyhs]/i.test(bare) && !/^general$/i.test(bare);
}
