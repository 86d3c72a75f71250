import type { Cell, Style } from "@cj-tech-master/excelts";

type CellStyle = Partial<Style>;

const none: CellStyle = {};
const made = new WeakMap<CellStyle, Map<string, CellStyle>>();

/**
 * Changes part of a cell's style. Cells of a loaded workbook share style objects, so a new object is
 * made and never an old one changed; the same change to the same style gives the same new object.
 */
export function changeStyle<K extends keyof Style>(cell: Cell, part: K, value: Style[K]): void {
  restyle(part, () => value)(cell);
}

/**
 * Changes part of the style of many cells: what the part becomes goes by the style that is there, and
 * is asked for once for each style.
 */
export function restyle<K extends keyof Style>(
  part: K,
  change: (style: CellStyle) => Style[K],
): (cell: Cell) => void {
  const changed = new WeakMap<CellStyle, CellStyle>();
  return (cell) => {
    const style = isPlain(cell.style) ? none : cell.style;
    let after = changed.get(style);
    if (after === undefined) {
      after = styleWith(style, part, change(style));
      changed.set(style, after);
    }
    cell.style = after;
  };
}

function isPlain(style: CellStyle): boolean {
  for (const _ in style) return false;
  return true;
}

function styleWith<K extends keyof Style>(style: CellStyle, part: K, value: Style[K]): CellStyle {
  const changes = made.get(style) ?? new Map<string, CellStyle>();
  made.set(style, changes);
  const key = `${part} ${JSON.stringify(value)}`;
  const after = changes.get(key) ?? { ...style, [part]: value };
  changes.set(key, after);
  return after;
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
