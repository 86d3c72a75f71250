import type { CellView } from "../../protocol";

/** A cell as the grid's library has it. Only what is used is named. */
export interface GridCell {
  readonly v?: string;
  readonly m?: string;
  readonly ct: { readonly fa: "@"; readonly t: "s" };
  readonly ff: "Arial";
  readonly bg?: string;
  readonly fc?: string;
  readonly bl?: 1;
  readonly it?: 1;
  readonly cl?: 1;
  readonly un?: 1;
  readonly ht?: 0 | 1 | 2;
  readonly vt?: 0;
  readonly tb: "1" | "2";
  readonly ps?: {
    readonly left: null;
    readonly top: null;
    readonly width: number;
    readonly height: number;
    readonly value: string;
    readonly isShow: false;
  };
}

const alignments = { centre: 0, right: 2 } as const;

/** The colour of a link, as Google Sheets has it. */
const linkColour = "#1155cc";

const noteWidth = 260;

/** A note's box is as high as its words need: some 36 letters and 18 pixels a line. */
function noteSize(note: string): { readonly width: number; readonly height: number } {
  const lines = note
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);
  return { width: noteWidth, height: Math.min(420, 18 * lines + 16) };
}

/** A cell that shows nothing. */
export const emptyCell: GridCell = { ct: { fa: "@", t: "s" }, ff: "Arial", tb: "1", vt: 0 };

/**
 * A cell for the grid. Every cell is plain text there, so that the grid keeps what is typed as it is
 * and leaves reading it to the workbook.
 */
export function gridCell(view: CellView): GridCell | null {
  const { text, look = {}, note, link } = view;
  if (text === "" && note === undefined && Object.keys(look).length === 0) return null;
  const colour = look.colour ?? (link === undefined ? undefined : linkColour);
  return {
    ...(text === "" ? {} : { v: text, m: text }),
    ct: { fa: "@", t: "s" },
    ff: "Arial",
    tb: look.wrap === true ? "2" : "1",
    vt: 0,
    ...(look.background === undefined ? {} : { bg: look.background }),
    ...(colour === undefined ? {} : { fc: colour }),
    ...(look.bold === true ? { bl: 1 } : {}),
    ...(look.italic === true ? { it: 1 } : {}),
    ...(look.strike === true ? { cl: 1 } : {}),
    ...(look.underline === true || link !== undefined ? { un: 1 } : {}),
    ...(look.align === undefined ? {} : { ht: alignments[look.align] }),
    ...(note === undefined
      ? {}
      : { ps: { left: null, top: null, ...noteSize(note), value: note, isShow: false } }),
  };
}
