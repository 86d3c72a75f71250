import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import { blocksOf } from "../../workbook/rectangle";
import { fromWorkbookRule } from "../../workbook/validationRule";
import { validationsIn } from "../../workbook/validations";
import type { DropDown } from "../protocol";

/** The blocks of a sheet that have a drop-down list of values. */
export function dropDownsOf(workbook: LocalWorkbook, sheet: Worksheet): readonly DropDown[] {
  const { rows, columns } = workbook.gridOf(sheet);
  const rules = validationsIn(sheet, { row: 1, column: 1, rows, columns });
  const lists = new Map<DataValidation, readonly string[] | undefined>();
  return blocksOf(rules).flatMap(({ value, block }) => {
    if (!lists.has(value)) {
      const rule = fromWorkbookRule(value, workbook.book, workbook.timeZone);
      const list = rule?.criteria === "VALUE_IN_LIST" ? rule.values[0] : undefined;
      lists.set(value, list as readonly string[] | undefined);
    }
    const values = lists.get(value);
    return values === undefined ? [] : [{ block, values }];
  });
}
