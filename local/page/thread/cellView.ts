import type { Cell } from "@cj-tech-master/excelts";
import { backgroundOf } from "../../services/spreadsheet/rangeFormats";
import { noteOf } from "../../services/spreadsheet/rangeNotes";
import { formulaOf, isUnderMerge, readCell } from "../../workbook/cellValue";
import { fromArgb } from "../../workbook/colours";
import type { ConditionalRule } from "../../workbook/conditionalRule";
import { displayText } from "../../workbook/displayText";
import { fromWorkbookLink } from "../../workbook/links";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { CellLook, CellView } from "../protocol";

type Look = { -readonly [Part in keyof CellLook]: CellLook[Part] };

function alignOf(cell: Cell, zone: string): CellLook["align"] {
  const { horizontal } = cell.alignment ?? {};
  if (horizontal === "right") return "right";
  if (horizontal === "center") return "centre";
  if (horizontal !== undefined) return undefined;
  const value = readCell(cell, zone);
  if (typeof value === "boolean") return "centre";
  return typeof value === "number" || value instanceof Date ? "right" : undefined;
}

function ownLook(cell: Cell, zone: string): Look {
  const look: Look = {};
  const background = backgroundOf(cell);
  if (background !== "#ffffff") look.background = background;
  const { font, alignment } = cell;
  const colour = fromArgb(font?.color);
  if (colour !== undefined && colour !== "#000000") look.colour = colour;
  if (font?.bold === true) look.bold = true;
  if (font?.italic === true) look.italic = true;
  if (font?.strike === true) look.strike = true;
  if (font?.underline !== undefined && font.underline !== "none" && font.underline !== false) {
    look.underline = true;
  }
  if (alignment?.wrapText === true) look.wrap = true;
  const align = alignOf(cell, zone);
  if (align !== undefined) look.align = align;
  return look;
}

/** What a conditional rule says of a look replaces what the cell itself says. */
function withRule(look: Look, rule: ConditionalRule | undefined): Look {
  if (rule === undefined) return look;
  if (rule.background !== null) look.background = rule.background;
  if (rule.fontColour !== null) look.colour = rule.fontColour;
  if (rule.bold === true) look.bold = true;
  if (rule.italic === true) look.italic = true;
  if (rule.strikethrough === true) look.strike = true;
  if (rule.underline === true) look.underline = true;
  return look;
}

/** The address that a `HYPERLINK` formula leads to. */
const hyperlinkFormula = /^=HYPERLINK\("((?:[^"]|"")*)"/i;

function linkOf(cell: Cell, formula: string, workbook: LocalWorkbook): string | undefined {
  const written = hyperlinkFormula.exec(formula)?.[1]?.replaceAll('""', '"');
  const link = written ?? cell.hyperlink;
  return link === undefined ? undefined : fromWorkbookLink(link, workbook);
}

/** A cell as the page shows it; undefined where there is nothing to show. */
export function cellView(
  cell: Cell | undefined,
  row: number,
  column: number,
  workbook: LocalWorkbook,
  rule: ConditionalRule | undefined,
): CellView | undefined {
  if (cell === undefined || isUnderMerge(cell)) return undefined;
  const formula = formulaOf(cell);
  const shown = displayText(cell, workbook.timeZone);
  // Formulas are not worked out here: one without a saved result shows itself.
  const text = shown === "" ? formula : shown;
  const look = withRule(ownLook(cell, workbook.timeZone), rule);
  const note = noteOf(cell);
  const link = linkOf(cell, formula, workbook);
  const plain = Object.keys(look).length === 0;
  if (text === "" && plain && note === "") return undefined;
  return {
    row,
    column,
    text,
    ...(formula !== "" && formula !== text ? { typed: formula } : {}),
    ...(plain ? {} : { look }),
    ...(note === "" ? {} : { note }),
    ...(link === undefined ? {} : { link }),
  };
}
