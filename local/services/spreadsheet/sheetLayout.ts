import type { Worksheet } from "@cj-tech-master/excelts";

/** How many rows and columns stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function frozen(sheet: Worksheet): Frozen {
  // A file that other programs wrote may have none, whatever the library's types say.
  const view = (sheet.views as Worksheet["views"] | undefined)?.[0];
  if (view?.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

export function freeze(sheet: Worksheet, { rows, columns }: Frozen): void {
  sheet.views =
    rows === 0 && columns === 0
      ? [{ state: "normal" }]
      : [{ state: "frozen", xSplit: columns, ySplit: rows }];
}

/** Width of a new column at Google, in pixels. From knowledge. */
const usualPixels = 100;

/** Column widths of .xlsx are in characters of 7 pixels, with 5 pixels of padding (Calibri 11). */
export const widthOf = (pixels: number): number => (pixels - 5) / 7;

export const pixelsOf = (width: number | undefined): number =>
  width === undefined ? usualPixels : Math.round(width * 7 + 5);

/** Row heights of .xlsx are in points: three quarters of a pixel. */
export const pointsOf = (pixels: number): number => pixels * 0.75;
