import { type DayOrder, isEitherWay, type OrderOfDays, orderOfDays } from "../../importDate";
import type { FileRow, ImportQuestion } from "../../importKind";
import { type DayKey, type DayOrders, dayKeys } from "./childEntry";
import { labelOf } from "./childFields";

/** How each column's days are to be read, with what has to be asked and told. */
export interface WholeColumnOrders {
  readonly orders: DayOrders;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/**
 * Decides for each whole column whether its days are written day first or month first. A column
 * whose days could all be read both ways follows another column of the file that is sure; without
 * one it is read day first, as in the UK, and that is told. Where a column has both, it is asked.
 */
export function wholeColumnOrders(
  rows: readonly FileRow[],
  answers: Readonly<Record<string, string>>,
): WholeColumnOrders {
  const found = new Map<DayKey, OrderOfDays>(
    dayKeys.map((key) => [key, orderOfDays(rows.map((row) => row.text(key)))]),
  );
  const sure = [...found.values()].find((each) => each.state === "known");
  const standard = sure?.state === "known" ? sure.order : "dayFirst";
  const entries = [...found].map(([key, order]) => {
    const read: DayOrder =
      order.state === "known"
        ? order.order
        : order.state === "both" && answers[questionId(key)] === "monthFirst"
          ? "monthFirst"
          : order.state === "both"
            ? "dayFirst"
            : standard;
    return [key, { ...order, read }] as const;
  });
  const both = entries.filter(([, { state }]) => state === "both").map(([key]) => key);
  const unsure = sure ? [] : entries.filter(([, { state }]) => state === "either");
  return {
    orders: Object.fromEntries(entries) as unknown as DayOrders,
    questions: both.map(askOrder),
    notes: unsure.map(
      ([key]) =>
        `Every day under ‘${labelOf(key)}’ could be read day first or month first. They are read day first, as in the UK.`,
    ),
  };
}

/** What a row waits for: the answer to a question on its days. Nothing where it need not wait. */
export function waitsForOrder(
  row: FileRow,
  orders: DayOrders,
  answers: Readonly<Record<string, string>>,
): string | undefined {
  const key = dayKeys.find(
    (each) =>
      orders[each].state === "both" &&
      answers[questionId(each)] === undefined &&
      isEitherWay(row.text(each)),
  );
  return key && `‘${labelOf(key)}’ could be read day first or month first.`;
}

function questionId(key: DayKey): string {
  return `days.${key}`;
}

function askOrder(key: DayKey): ImportQuestion {
  return {
    id: questionId(key),
    question: `Some days under ‘${labelOf(key)}’ are written day first (14/09/2016), others month first (09/14/2016). How are those meant that could be either?`,
    choices: [
      { key: "dayFirst", label: "Day first, as in the UK" },
      { key: "monthFirst", label: "Month first, as in the US" },
    ],
  };
}
