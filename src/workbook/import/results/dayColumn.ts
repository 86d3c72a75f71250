import type { IsoDate } from "../../../core/cell";
import { isEitherWay, orderOfDays, readImportDay } from "../importDate";
import type { FileRow, ImportQuestion } from "../importKind";

/** How the days of a column are read. */
export interface DayColumn {
  /** Nothing where the text is no day, or is blank. */
  readonly dayOf: (text: string) => IsoDate | undefined;
  /** Whether a day waits for the answer to the question. */
  readonly waits: (text: string) => boolean;
  readonly questions: readonly ImportQuestion[];
}

/**
 * Decides for a whole column whether its days are written day first or month first. Where all could
 * be read both ways they are read day first, as in the UK; where the column has both, it is asked.
 */
export function dayColumn(
  rows: readonly FileRow[],
  field: { readonly key: string; readonly label: string },
  {
    answers,
    today,
  }: { readonly answers: Readonly<Record<string, string>>; readonly today: string },
): DayColumn {
  const found = orderOfDays(rows.map((row) => row.text(field.key)));
  const id = `days.${field.key}`;
  const answer = answers[id];
  const asked = found.state === "both";
  const order =
    found.state === "known" ? found.order : asked && answer === "monthFirst" ? answer : "dayFirst";
  return {
    dayOf: (text) => (text === "" ? undefined : readImportDay(text, order, today)),
    waits: (text) => asked && answer === undefined && isEitherWay(text),
    questions: asked ? [questionOn(id, field.label)] : [],
  };
}

function questionOn(id: string, label: string): ImportQuestion {
  return {
    id,
    question: `Some days under ‘${label}’ are written day first (14/09/2016), others month first (09/14/2016). How are those meant that could be either?`,
    choices: [
      { key: "dayFirst", label: "Day first, as in the UK" },
      { key: "monthFirst", label: "Month first, as in the US" },
    ],
  };
}
