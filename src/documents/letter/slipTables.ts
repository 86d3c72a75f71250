import { noBorders, thinLine } from "../word/borders";
import type { Paragraph, Table } from "../word/docx";
import { exactGap } from "../word/exactGap";
import { grid } from "../word/grid";
import { letterLine, letterLines } from "./letterLine";
import { AFTER_TABLE, ROOM, RULED_LINE } from "./letterLook";
import type { BlanksPart, RuledLinesPart } from "./letterPart";
import { blanksHeight } from "./partHeight";
import { anyRightToLeft, type Words } from "./words";

type Elements = readonly (Paragraph | Table)[];

/** Shares of the width: label, line to write on, gap, label, line to write on. */
const PAIR_SHARES = [0.27, 0.38, 0.03, 0.08, 0.24] as const;

/** Shares of the width where one label has a line to itself. */
const SINGLE_SHARES = [0.45, 0.55] as const;

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
export function blanks(part: BlanksPart, size: number): Elements {
  const label = (text: Words) => ({
    align: "bottom" as const,
    children: letterLines(text, { size }),
  });
  const blank = { children: [letterLine("", { size })], borders: { bottom: thinLine } };
  const [first, second] = part.labels;
  const shares = second === undefined ? SINGLE_SHARES : PAIR_SHARES;
  const rest = second === undefined ? [] : [label(""), label(second), blank];
  const table = grid({
    widths: shares.map((share) => share * ROOM.width),
    padding: { vertical: 0, horizontal: 0 },
    rightToLeft: anyRightToLeft(part.labels),
    borders: noBorders,
    rows: [{ height: blanksHeight(part), cells: [label(first), blank, ...rest] }],
  });
  return [table, exactGap(AFTER_TABLE)];
}
