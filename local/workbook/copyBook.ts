import { Workbook } from "@cj-tech-master/excelts";

/** What the library knows of a sheet, as far as it is copied by hand. */
interface SheetModel {
  readonly rows: readonly { readonly cells: readonly object[] }[];
  readonly merges: readonly string[];
}

/**
 * A workbook of the library with the same contents, without the detour over a file. Styles are
 * shared by the two, for they are never changed in place (`changeStyle`); all else is copied.
 */
export function copyBook(book: Workbook): Workbook {
  const copy = new Workbook();
  const { worksheets, ...rest } = book.model as Workbook["model"] & { worksheets: SheetModel[] };
  copy.model = { ...rest, worksheets: worksheets.map(copySheet) } as Workbook["model"];
  return copy;
}

function copySheet({ rows, ...rest }: SheetModel): object {
  return {
    ...structuredClone(rest),
    // Sheets give their merged cells by one name and take them by another.
    mergeCells: rest.merges,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) })),
  };
}
