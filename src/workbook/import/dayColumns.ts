import { type DayOrder, isEitherWay, orderOfDays } from "./importDate";
import type { FileRow, ImportField, ImportQuestion } from "./importKind";

/** How the days of some columns of a file are to be read, with what has to be asked and told. */
export interface DayColumns<Key extends string> {
  readonly orders: Readonly<Record<Key, DayOrder>>;
  /** Whether a day of a column waits for the answer to a question. */
  readonly waits: (key: Key, text: string) => boolean;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/**
 * Decides for each whole column whether its days are written day first or month first. A column
 * whose days could all be read both ways follows another column of the file that is sure; without
 * one it is read day first, as in the UK, and that is told. Where a column has both, it is asked.
 */
export function dayColumns<Key extends string>(
  rows: readonly FileRow[],
  fields: readonly (Pick<ImportField, "label"> & { readonly key: Key })[],
  answers: Readonly<Record<string, string>>,
): DayColumns<Key> {
  const found = fields.map(({ key, label }) => ({
    key,
    label,
    days: orderOfDays(rows.map((row) => row.text(key))),
    answer: answers[questionId(key)],
  }));
  const sure = found.flatMap(({ days }) => (days.state === "known" ? [days.order] : []))[0];
  const orders = found.map(({ key, days, answer }): [Key, DayOrder] => {
    if (days.state === "known") return [key, days.order];
    if (days.state !== "both") return [key, sure ?? "dayFirst"];
    return [key, answer === "monthFirst" ? answer : "dayFirst"];
  });
  const both = found.filter(({ days }) => days.state === "both");
  const unanswered = new Set<Key>(both.flatMap(({ key, answer }) => (answer ? [] : [key])));
  const unsure = sure ? [] : found.filter(({ days }) => days.state === "either");
  return {
    orders: Object.fromEntries(orders) as Record<Key, DayOrder>,
    waits: (key, text) => unanswered.has(key) && isEitherWay(text),
    questions: both.map(askOrder),
    notes: unsure.map(
      ({ label }) =>
        `Every day under ‘${label}’ could be read day first or month first. They are read day first, as in the UK.`,
    ),
  };
}

function questionId(key: string): string {
  return `days.${key}`;
}

function askOrder({ key, label }: Pick<ImportField, "key" | "label">): ImportQuestion {
  return {
    id: questionId(key),
    question: `Some days under ‘${label}’ are written day first (14/09/2016), others month first (09/14/2016). How are those meant that could be either?`,
    choices: [
      { key: "dayFirst", label: "Day first, as in the UK" },
      { key: "monthFirst", label: "Month first, as in the US" },
    ],
  };
}
