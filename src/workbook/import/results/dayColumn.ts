import type { IsoDate } from "../../../core/cell";
import { dayColumns } from "../dayColumns";
import { readImportDay } from "../importDate";
import type { FileRow, ImportField, ImportQuestion } from "../importKind";

/** How the days of a column are read. */
export interface DayColumn {
  /** Nothing where the text is no day, or is blank. */
  readonly dayOf: (text: string) => IsoDate | undefined;
  /** Whether a day waits for the answer to the question. */
  readonly waits: (text: string) => boolean;
  readonly questions: readonly ImportQuestion[];
}

/** The one column of days of a file of results, read as `dayColumns` has it; none lies after today. */
export function dayColumn(
  rows: readonly FileRow[],
  field: Pick<ImportField, "key" | "label">,
  {
    answers,
    today,
  }: { readonly answers: Readonly<Record<string, string>>; readonly today: IsoDate },
): DayColumn {
  const { orders, waits, questions } = dayColumns(rows, [field], answers);
  const order = orders[field.key] ?? "dayFirst";
  return {
    dayOf: (text) => (text === "" ? undefined : readImportDay(text, order, today)),
    waits: (text) => waits(field.key, text),
    questions,
  };
}
