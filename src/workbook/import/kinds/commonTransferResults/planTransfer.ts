import { academicYearName } from "../../../../core/calendar/academicYear";
import type { FileRow, ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { type ChildrenOfFile, matchChildrenOfFile } from "../../matchChild";
import { inFileOrder, leftOutRow } from "../../results/plannedResult";
import { type Decided, planResults, type ResultRecord } from "../../results/planResults";
import { type HeaderOf, joinedRecords } from "./joinedRecords";
import { readAssessment } from "./readAssessment";
import { transferRecord } from "./transferRecord";
import { transferYears, type YearOf } from "./transferYears";

/** Plans how the results of a Common Transfer File come into the workbook, each into its tab. */
export function planTransfer(rows: readonly FileRow[], context: ImportContext): ImportPlan {
  const children = matchChildrenOfFile(rows, context);
  const yearOf = transferYears(rows, context.school.today);
  const decided = rows.map((row) => decide(row, children, yearOf, context));
  const joined = joinedRecords(decided.filter(isRecord));
  const left = decided.filter((each): each is PlannedRow => !isRecord(each));
  const plan = planResults(rows, [...left, ...joined.rows, ...joined.records], context, children);
  const { fixed } = context.tabs;
  const headerOf: HeaderOf = (tab, key) => {
    const map = fixed[tab]?.map;
    return map?.headers[(map.columns.get(key) ?? 0) - 1] ?? "";
  };
  return {
    ...plan,
    rows: inFileOrder(
      plan.rows.flatMap((planned) => joined.apart(planned, headerOf)),
      rows,
    ),
  };
}

function decide(
  row: FileRow,
  children: ChildrenOfFile,
  yearOf: YearOf,
  { school }: ImportContext,
): Decided {
  const child = children.of(row);
  const assessment = readAssessment(row);
  if (assessment.kind === "passOver") {
    return leftOutRow(row, child.name, "passOver", assessment.reason);
  }
  if (child.state !== "known") return leftOutRow(row, child.name, child.state, child.reason);
  const year = yearOf(row);
  if (year === undefined) {
    return leftOutRow(row, child.name, "refuse", "The row does not say in which year it was.");
  }
  if (year > school.settings.academicYear) {
    const reason = `${academicYearName(year)} is still to come. Correct the year in the file.`;
    return leftOutRow(row, child.name, "refuse", reason);
  }
  const record = transferRecord({ row, child, assessment, year }, school);
  return "reason" in record ? leftOutRow(row, child.name, "refuse", record.reason) : record;
}

function isRecord(decided: Decided): decided is ResultRecord {
  return "tab" in decided;
}
