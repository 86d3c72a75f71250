import type { DataValidation } from "@cj-tech-master/excelts";
import { AppsScriptError } from "../../runtime/errors";
import { toA1 } from "../../workbook/a1";
import { readCell } from "../../workbook/cellValue";
import { fromWorkbookRule, meetsRule, type ValidationRule } from "../../workbook/validationRule";
import { validationsIn } from "../../workbook/validations";
import { type WritingRules, writeCell } from "../../workbook/writeCell";
import type { Workspace } from "../../workspace";
import { type Cells, change, type RangeCells } from "./rangeCells";

/** How texts are read in this spreadsheet: its zone, its locale, the year that a short date means. */
export function writingRules({ workbook, clock }: Workspace): WritingRules {
  return {
    zone: workbook.timeZone,
    dayFirst: workbook.locale !== "en_US",
    year: new Date(clock.now()).getUTCFullYear(),
  };
}

/**
 * Refuses values that the validation rules of their cells reject. Rules that only warn let all in.
 * From knowledge: Google raises this for scripts as well as for people.
 */
export function refuseInvalid({ workbook }: Workspace, { sheet, block }: Cells): void {
  const strict = new Map<DataValidation, ValidationRule | undefined>();
  const strictRule = (kept: DataValidation): ValidationRule | undefined => {
    if (!strict.has(kept)) {
      const rule = fromWorkbookRule(kept, workbook.book, workbook.timeZone);
      strict.set(kept, rule?.allowInvalid === false ? rule : undefined);
    }
    return strict.get(kept);
  };
  validationsIn(sheet, block).forEach((rules, rowIndex) => {
    rules.forEach((kept, columnIndex) => {
      const rule = kept === undefined ? undefined : strictRule(kept);
      if (rule === undefined) return;
      const row = block.row + rowIndex;
      const column = block.column + columnIndex;
      const value = readCell(sheet.findCell(row, column), workbook.timeZone);
      if (meetsRule(rule, value)) return;
      const cell = toA1({ row, column, rows: 1, columns: 1 });
      throw new AppsScriptError(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    });
  });
}

const isEmpty = (value: unknown): boolean => value === "" || value === null;

/** Writes values as if they were typed. Where one is refused, the cells before it stay written. */
export function writeValues<R extends RangeCells>(
  range: R,
  values: readonly (readonly unknown[])[],
): R {
  const { workspace } = range.running;
  const rules = writingRules(workspace);
  change(
    range,
    "values",
    (cell, r, c) => writeCell(cell, values[r]?.[c], rules),
    (r, c) => isEmpty(values[r]?.[c]),
  );
  refuseInvalid(workspace, range);
  return range;
}

/** A formula with its equals sign. */
export function withEquals(formula: string): string {
  return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
}
