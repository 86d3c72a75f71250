import type { FileRow, ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { matchChildrenOfFile } from "../../matchChild";
import { dayColumn } from "../../results/dayColumn";
import { inFileOrder } from "../../results/plannedResult";
import { planResults } from "../../results/planResults";
import { planClassMarks } from "./classMarks";
import { type FoundMark, findMark } from "./findMark";
import { placeMark } from "./placeMark";
import { pointQuestions } from "./pointOfRow";
import { scalesOfMarks } from "./scaleOfRow";

/**
 * Plans how a plain table of marks comes into the workbook: marks of this year into the class tabs,
 * those of earlier years, and of children who have left, into Past marks.
 */
export function planPlainResults(rows: readonly FileRow[], context: ImportContext): ImportPlan {
  const { school, answers } = context;
  const children = matchChildrenOfFile(rows, context);
  const days = dayColumn(rows, { key: "date", label: "Date" }, { answers, today: school.today });
  const read = rows.map((row) => findMark(row, children, days, context));
  const found = read.filter(isFound);
  const scales = scalesOfMarks(
    found.map((each) => ({ text: each.text, named: each.row.text("scale"), own: each.own })),
    school,
    answers,
  );
  const placed = found.map((each) => placeMark(each, scales));
  const left = [...read.filter((each): each is PlannedRow => !isFound(each))];
  const classPlan = planClassMarks(
    placed.flatMap((each) => ("entry" in each ? [each] : [])),
    context,
  );
  const plan = planResults(
    rows,
    [...left, ...placed.flatMap((each) => ("entry" in each ? [] : [each])), ...classPlan.rows],
    context,
    {
      questions: [
        ...children.questions,
        ...days.questions,
        ...pointQuestions(rows, school),
        ...scales.questions,
        ...classPlan.questions,
      ],
      notes: children.notes,
    },
  );
  return {
    ...plan,
    rows: inFileOrder(plan.rows, rows),
    changes: [...plan.changes, ...classPlan.changes],
  };
}

function isFound(read: FoundMark | PlannedRow): read is FoundMark {
  return "point" in read;
}
