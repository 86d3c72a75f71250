import { noBorders, thinLine } from "../word/borders";
import type { Paragraph, Table } from "../word/docx";
import { exactGap } from "../word/exactGap";
import { grid } from "../word/grid";
import { letterLine } from "./letterLine";
import { AFTER_TABLE, ROOM, RULED_LINE } from "./letterLook";
import type { BlanksPart, RuledLinesPart } from "./letterPart";

type Elements = readonly (Paragraph | Table)[];

/** Shares of the width: label, line to write on, gap, label, line to write on. */
const BLANK_SHARES = [0.27, 0.38, 0.03, 0.08, 0.24] as const;

/** Empty lines to write on. */
export function ruledLines({ count }: RuledLinesPart, size: number): Elements {
  const table = grid({
    widths: [ROOM.width],
    padding: { vertical: 0, horizontal: 0 },
    borders: { ...noBorders, bottom: thinLine, insideHorizontal: thinLine },
    rows: Array.from({ length: count }, () => ({
      height: RULED_LINE,
      cells: [{ children: [letterLine("", { size })] }],
    })),
  });
  return [table, exactGap(AFTER_TABLE)];
}

/** Labels, each followed by a line to write on. */
export function blanks({ labels }: BlanksPart, size: number): Elements {
  const label = (text: string) => ({
    align: "bottom" as const,
    children: [letterLine(text, { size })],
  });
  const blank = { children: [letterLine("", { size })], borders: { bottom: thinLine } };
  const [first, second] = labels;
  const table = grid({
    widths: BLANK_SHARES.map((share) => share * ROOM.width),
    padding: { vertical: 0, horizontal: 0 },
    borders: noBorders,
    rows: [{ height: RULED_LINE, cells: [label(first), blank, label(""), label(second), blank] }],
  });
  return [table, exactGap(AFTER_TABLE)];
}
