import { classNamedBy } from "../../../read/classesOfTab";
import type { FileRow, ImportContext } from "../../importKind";

/**
 * The rows of a sheet, with the class that the name of their tab tells (`Oak`, `Oak class`) where no
 * column does: a name and a class tell a child.
 */
export function withClassOfTab(
  rows: readonly FileRow[],
  { school }: Pick<ImportContext, "school">,
): FileRow[] {
  const classes = new Set(school.pupils.flatMap(({ pupil: { className } }) => className ?? []));
  const ofTables = new Map(
    [...new Set(rows.map(({ table }) => table))].map((each) => [each, classNamedBy(each, classes)]),
  );
  return rows.map((row) => {
    const ofTab = ofTables.get(row.table);
    if (ofTab === undefined) return row;
    const text = (field: string) =>
      field === "className" ? row.text(field) || ofTab : row.text(field);
    return { ...row, text };
  });
}
