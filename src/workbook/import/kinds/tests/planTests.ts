import { ageInMonths } from "../../../../core/calendar/days";
import type { IsoDate } from "../../../../core/cell";
import { asText, type SheetValue, toSheetDate } from "../../../sheetValue";
import type { FileRow, ImportContext, ImportPlan } from "../../importKind";
import { type ChildOfRow, type ChildrenOfFile, matchChildrenOfFile } from "../../matchChild";
import { type DayColumn, dayColumn } from "../../results/dayColumn";
import { leftOutRow, quoted } from "../../results/plannedResult";
import { type Decided, planResults } from "../../results/planResults";
import { whyNotThen } from "../../results/whyNotThen";
import { fileTest, whyNoTest } from "./fileTest";
import { ageInYears, readAge } from "./readAge";
import { type Left, scaleQuestions, type Told, testScore } from "./testScore";

/** Plans how results of tests come into the Tests tab. */
export function planTests(rows: readonly FileRow[], context: ImportContext): ImportPlan {
  const { school, answers } = context;
  const children = matchChildrenOfFile(rows, context);
  const days = dayColumn(rows, { key: "date", label: "Date" }, { answers, today: school.today });
  const told: Told = { notes: new Set(bothScores(rows)), unscaled: 0 };
  const decided = rows.map((row) => decide(row, { children, days, context, told }));
  return planResults(rows, decided, context, {
    questions: [...children.questions, ...days.questions, ...scaleQuestions(told.unscaled)],
    notes: [...children.notes, ...told.notes],
  });
}

interface Deciding {
  readonly children: ChildrenOfFile;
  readonly days: DayColumn;
  readonly context: ImportContext;
  readonly told: Told;
}

function decide(row: FileRow, { children, days, context, told }: Deciding): Decided {
  const { school } = context;
  const child = children.of(row);
  if (child.state !== "known") return leftOutRow(row, child.name, child.state, child.reason);
  const test = fileTest(row, context.fileName);
  const about = [child.name, test.shownSubject, test.suite].filter(Boolean).join(", ");
  const leave = ({ state, reason }: Left) => leftOutRow(row, about, state, reason);
  const wrong = whyNoTest(test, row.text("raw"));
  if (wrong !== undefined) return leave({ state: "refuse", reason: wrong });
  const day = dayOfTest(row, child, days, school.today);
  if (day.state !== "known") return leave(day);
  const score = testScore(test, row, context, told);
  if (score.state !== "known") return leave(score);
  const age = readAge(row.text("age")) ?? ageAt(child, day.day);
  const values: Record<string, SheetValue> = {
    upn: child.upn,
    ...(day.day === undefined ? {} : { date: toSheetDate(day.day) }),
    suite: asText(test.suite),
    subject: asText(test.shownSubject),
    ...(test.marks === undefined ? {} : { raw: test.marks }),
    ...(age === undefined ? {} : { age: asText(ageInYears(age)) }),
    ...score.values,
  };
  return { tab: "tests", table: row.table, line: row.line, about, values };
}

type Day =
  | { readonly state: "known"; readonly day?: IsoDate }
  | { readonly state: "refuse" | "ask"; readonly reason: string };

function dayOfTest(
  row: FileRow,
  { pupil }: Extract<ChildOfRow, { state: "known" }>,
  days: DayColumn,
  today: IsoDate,
): Day {
  const text = row.text("date");
  if (text === "") return { state: "known" };
  if (days.waits(text)) {
    return { state: "ask", reason: "The date could be read day first or month first." };
  }
  const day = days.dayOf(text);
  if (day === undefined) {
    return {
      state: "refuse",
      reason: `${quoted(text)} is no date. Correct it in the file, or leave it blank.`,
    };
  }
  const wrong = whyNotThen(day, pupil, today);
  return wrong === undefined ? { state: "known", day } : { state: "refuse", reason: wrong };
}

/** The age in whole months, where the file does not give it. */
function ageAt(
  { pupil }: Extract<ChildOfRow, { state: "known" }>,
  day: IsoDate | undefined,
): number | undefined {
  const born = pupil?.dateOfBirth;
  return born === undefined || day === undefined ? undefined : ageInMonths(born, day);
}

function bothScores(rows: readonly FileRow[]): string[] {
  const both = rows.some(
    (row) => row.text("ageStandardised") !== "" && row.text("standardised") !== "",
  );
  return both
    ? [
        "The file gives a standardised and an age-standardised score. The age-standardised one comes in; choose no column for it to bring in the other.",
      ]
    : [];
}
