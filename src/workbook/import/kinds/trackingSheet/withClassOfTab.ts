import { plainHeader } from "../../../layout/columnMap";
import type { FileRow, ImportContext } from "../../importKind";

/**
 * The rows of a sheet, with the class that the name of their tab tells (`Oak`, `Oak class`) where no
 * column does: a name and a class tell a child.
 */
export function withClassOfTab(
  rows: readonly FileRow[],
  { school }: Pick<ImportContext, "school">,
): FileRow[] {
  const classes = new Map(
    school.pupils.flatMap(({ pupil: { className } }) =>
      className === undefined ? [] : [[plainHeader(className), className] as const],
    ),
  );
  return rows.map((row) => {
    const table = plainHeader(row.table);
    const ofTab = classes.get(table) ?? classes.get(table.replace(/^class | class$/g, ""));
    if (ofTab === undefined) return row;
    const text = (field: string) =>
      field === "className" ? row.text(field) || ofTab : row.text(field);
    return { ...row, text };
  });
}
