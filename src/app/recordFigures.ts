import type { Figure } from "../core/figures/figure";
import { type FigureRow, readFigures } from "../workbook/read/readFigures";
import type { KnownTabs } from "../workbook/read/recogniseTabs";
import { asText } from "../workbook/sheetValue";
import { type FiguresOf, figureRows } from "../workbook/write/figureRows";
import { type Row, replaceRows } from "../workbook/write/replaceRows";
import type { WorkbookStore } from "./workbookStore";

/**
 * Writes the figures of a document into the Figures tab, in one write. They take the place of those
 * of the same document on the same children, but for the rows that `keeps` asks to keep. Gives a
 * sentence where the figures could not be written down.
 */
export function recordFigures(
  store: WorkbookStore,
  { fixed }: Pick<KnownTabs, "fixed">,
  figures: readonly Figure[],
  of: FiguresOf,
  keeps: (row: FigureRow) => boolean = () => false,
): string[] {
  if (!fixed.figures) {
    return [
      "There is no Figures tab, so the figures could not be written down: run Set up this workbook.",
    ];
  }
  const standing = readFigures(fixed.figures).filter(
    (row) => row.document !== of.document || row.scope !== of.scope || keeps(row),
  );
  const rows = [...standing.map(({ row }) => textKept(row)), ...figureRows(figures, of)];
  const refused = store.write(replaceRows(fixed.figures, rows));
  return refused.map(({ tab, reason }) => `The tab ${tab} could not be written: ${reason}`);
}

/** Sheets gives text without the apostrophe that keeps it text, so it is put there again. */
function textKept(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "string" ? asText(value) : value,
    ]),
  );
}
