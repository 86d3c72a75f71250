import { blocksOf, type Rectangle } from "../../workbook/rectangle";
import { fromWorkbookRule, toWorkbookRule } from "../../workbook/validationRule";
import { replaceValidations, validationsIn } from "../../workbook/validations";
import { LocalDataValidation } from "./dataValidation";
import { noteChange, type RangeCells, refuseProtected } from "./rangeCells";

/** A rule as scripts give it; null takes the rule of a cell away. */
export type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** The rules of cells, row by row; null where a cell has none. */
export function readValidations(
  { running, sheet }: RangeCells,
  block: Rectangle,
): (LocalDataValidation | null)[][] {
  const { book, timeZone } = running.workspace.workbook;
  const made = new Map<unknown, LocalDataValidation | null>([[undefined, null]]);
  return validationsIn(sheet, block).map((row) =>
    row.map((kept) => {
      const known = made.get(kept);
      if (known !== undefined) return known;
      const rule = kept === undefined ? undefined : fromWorkbookRule(kept, book, timeZone);
      const validation =
        rule === undefined ? null : new LocalDataValidation(rule, running.make.rangeOf);
      made.set(kept, validation);
      return validation;
    }),
  );
}

/** Sets the rules of cells. Neighbours with the same rule share one entry of the workbook. */
export function writeValidations<R extends RangeCells>(
  range: R,
  rules: readonly (readonly Rule[])[],
): R {
  const { running, sheet, block } = range;
  const { book, timeZone } = running.workspace.workbook;
  refuseProtected(running.workspace, range);
  const keys = new Map<Rule, string>();
  const byKey = new Map<string, LocalDataValidation>();
  const keyOf = (rule: Rule): string | undefined => {
    if (rule === null) return undefined;
    const validation = rule as LocalDataValidation;
    const key = keys.get(rule) ?? JSON.stringify(validation.rule);
    keys.set(rule, key);
    byKey.set(key, validation);
    return key;
  };
  const added = blocksOf(rules.map((row) => row.map(keyOf))).map(({ value, block: part }) => ({
    block: { ...part, row: block.row + part.row - 1, column: block.column + part.column - 1 },
    rule: toWorkbookRule((byKey.get(value) as LocalDataValidation).rule, book, timeZone),
  }));
  replaceValidations(sheet, block, added);
  noteChange(running, range, "validation");
  return range;
}
