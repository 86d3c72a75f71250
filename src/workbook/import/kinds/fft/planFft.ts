import { type Subject, subjectNames, subjects } from "../../../../core/subject";
import type { FileRow, ImportContext, ImportPlan } from "../../importKind";
import { type ChildrenOfFile, matchChildrenOfFile } from "../../matchChild";
import { leftOutRow, quoted } from "../../results/plannedResult";
import { type Decided, planResults } from "../../results/planResults";
import { readSubject } from "../../results/readSubject";
import { benchmarkOf, benchmarkQuestions } from "./fftBenchmark";
import { fftEstimate } from "./fftEstimate";
import { wideKey } from "./fftFields";

/** Plans how FFT's estimates come into the FFT tab. */
export function planFft(rows: readonly FileRow[], context: ImportContext): ImportPlan {
  const children = matchChildrenOfFile(rows, context, false);
  const decided = rows.flatMap((row) => decide(row, children, context));
  return planResults(rows, decided, context, {
    questions: [...children.questions, ...benchmarkQuestions(rows, context)],
    notes: children.notes,
  });
}

/** A row of one subject gives one estimate, a row of a child one for each subject that it fills. */
function decide(row: FileRow, children: ChildrenOfFile, context: ImportContext): Decided[] {
  const child = children.of(row);
  const leave = (outcome: "refuse" | "ask" | "passOver", reason: string) => [
    leftOutRow(row, child.name, outcome, reason),
  ];
  if (child.state !== "known") return [leftOutRow(row, child.name, child.state, child.reason)];
  const benchmark = benchmarkOf(row, context);
  if (benchmark.state !== "known") return leave(benchmark.state, benchmark.reason);
  const written = row.text("subject");
  const one = readSubject(written);
  if (written !== "" && !one) {
    return leave("passOver", `${quoted(written)} is not reading, writing or mathematics.`);
  }
  const found = (one ? [one] : subjects).flatMap((subject): Decided[] => {
    const about = `${child.name}, ${subjectNames[subject]}`;
    const estimate = estimateIn(row, one ? undefined : subject);
    if (estimate.state === "blank") return [];
    if (estimate.state === "refuse") return [leftOutRow(row, about, "refuse", estimate.reason)];
    const values = {
      upn: child.upn,
      subject: subjectNames[subject],
      benchmark: benchmark.benchmark,
      ...estimate.values,
    };
    return [{ tab: "fft", table: row.table, line: row.line, about, values }];
  });
  if (found.length > 0) return found;
  return estimateIn(row, undefined).state === "blank"
    ? leave("passOver", "There is no estimate.")
    : leave("refuse", "The row names no subject.");
}

function estimateIn(row: FileRow, subject: Subject | undefined) {
  return fftEstimate((value) => row.text(subject ? wideKey(subject, value) : value));
}
