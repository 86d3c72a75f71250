import type { FileForm, FileReading, FileTable } from "../fileReading";
import { Refusal } from "../refusal";
import { isBlankRow } from "./trimTable";

/** The forms whose tables may hold anything. */
export type TableForm = Exclude<FileForm, "ctf">;

/** The reading that tables make. Refused where they hold nothing below a header. */
export function tablesRead(
  form: TableForm,
  tables: readonly FileTable[],
  passedOver: number,
  notes: readonly string[],
): FileReading {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const what = form === "pasted" ? "What was pasted" : "This file";
  if (filled.length === 0) {
    throw new Refusal(`${what} is empty. ${remedies[form]}`);
  }
  if (!filled.some(({ rows }) => rows.filter((row) => !isBlankRow(row)).length > 1)) {
    throw new Refusal(
      passedOver > 0
        ? `None of this file’s ${count(passedOver)} rows is about what was looked for. Choose another file.`
        : `${what} holds a single row: a header with nothing below it. ${remedies[form]}`,
    );
  }
  const narrowed = `${count(passedOver)} rows that are not about what was looked for were passed over.`;
  return {
    state: "read",
    form,
    tables: filled,
    notes: passedOver > 0 ? [...notes, narrowed] : notes,
  };
}

const remedies: Record<TableForm, string> = {
  csv: "Export it again, and look at it in a spreadsheet before you choose it.",
  xlsx: "Look at it in a spreadsheet: the table must stand on a sheet that is not hidden.",
  pasted: "Copy the table again, with its header and the rows below it.",
};

function count(rows: number): string {
  return rows.toLocaleString("en-GB");
}
