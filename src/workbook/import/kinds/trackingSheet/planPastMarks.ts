import type { ImportContext, ImportPlan, ImportQuestion, PlannedRow } from "../../importKind";
import { planResults, type ResultRecord } from "../../results/planResults";
import { rowKey } from "./locateMarks";

const questionId = "pastMarks";

/** Brings marks of earlier years into Past marks; where another mark stands there, a person says which counts. */
export function planPastMarks(
  records: readonly ResultRecord[],
  context: ImportContext,
): ImportPlan {
  const plan = planned(records, context);
  const others = new Map(plan.rows.filter(replacesAnother).map((row) => [keyOf(row), row]));
  const answer = context.answers[questionId];
  if (others.size === 0) return plan;
  const questions = [questionOn(others.size)];
  if (answer === "replace") return { ...plan, questions };
  const rest = planned(
    records.filter((record) => !others.has(keyOf(record))),
    context,
  );
  return { ...rest, questions, rows: [...rest.rows, ...[...others.values()].map(waiting(answer))] };
}

function planned(records: readonly ResultRecord[], context: ImportContext): ImportPlan {
  return planResults([], records, context, { questions: [], notes: [] });
}

function replacesAnother({ outcome, changes }: PlannedRow): boolean {
  return outcome === "change" && changes.some(({ before }) => before !== "");
}

function waiting(answer: string | undefined) {
  return (row: PlannedRow): PlannedRow =>
    answer === "keep"
      ? {
          ...row,
          outcome: "passOver",
          reason: "The mark in Past marks stays, as you have chosen.",
          changes: [],
        }
      : { ...row, outcome: "ask", reason: "Another mark stands in Past marks." };
}

function keyOf(row: Pick<PlannedRow, "line" | "table" | "about">): string {
  return `${rowKey(row)}|${row.about}`;
}

function questionOn(number: number): ImportQuestion {
  return {
    id: questionId,
    question: `For ${number === 1 ? "1 mark" : `${number} marks`} of earlier years Past marks holds another mark than the sheet. Which ones count?`,
    choices: [
      { key: "keep", label: "Those in Past marks" },
      { key: "replace", label: "Those of the sheet" },
    ],
  };
}
