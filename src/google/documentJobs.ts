import type { ClassDocumentKind } from "../app/api";
import {
  classDocuments,
  generateClassDocument,
  type WantedClassDocument,
} from "../app/generateClassDocument";
import { generateCohortSummary } from "../app/generateCohortSummary";
import { generateGovernorsReport } from "../app/generateGovernorsReport";
import type { JobReport } from "../app/jobReport";
import { openDrive } from "./driveDocuments";
import { runJob } from "./jobs";
import { makeLetters } from "./letterJobs";
import { ask, tell } from "./person";
import { openWorkbook } from "./sheetWorkbook";

/** Makes a cohort summary of what a person named: the school, a year group or a class. */
export function makeCohortSummary(scope: string): JobReport {
  return runJob("Generate cohort summary", () =>
    generateCohortSummary(openWorkbook(), openDrive(), scope, new Date()),
  );
}

/** Makes the report for governors, which is always of the whole school. */
export function makeGovernorsReport(): JobReport {
  return runJob("Generate governors' report", () =>
    generateGovernorsReport(openWorkbook(), openDrive(), new Date()),
  );
}

/** Makes one of the documents about a class. */
export function makeClassDocument(wanted: WantedClassDocument): JobReport {
  return runJob(classDocuments[wanted.kind].job, () =>
    generateClassDocument(openWorkbook(), openDrive(), wanted, new Date()),
  );
}

/** The menu's question for a document about a class; for planning groups a subject may follow. */
export function askForClassDocument(kind: ClassDocumentKind): void {
  const { job } = classDocuments[kind];
  const className = ask(job, "For which class? Type its name.");
  if (className === undefined) return;
  if (kind !== "planningGroups") {
    tell(makeClassDocument({ kind, className }));
    return;
  }
  const subject = ask(
    job,
    "For which subject? Type Reading, Writing or Mathematics, or leave it empty for all three.",
  );
  if (subject !== undefined) tell(makeClassDocument({ kind, className, subject }));
}

/** The menu's "Generate cohort summary". */
export function askForCohortSummary(): void {
  const scope = ask(
    "Generate cohort summary",
    "For whom? Type School, a year group such as Year 6, or the name of a class.",
  );
  if (scope !== undefined) tell(makeCohortSummary(scope));
}

/** The menu's "Generate parent letters". */
export function askForLetters(): void {
  const choice = ask(
    "Generate parent letters",
    "For which class? Type its name, or All for every class. Leave it empty for the children selected in a class tab.",
  );
  if (choice !== undefined) tell(makeLetters({ typed: choice, ...selection() }));
}

/** The rows selected in the tab that is open, as far as any are. */
function selection() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return {};
  const tab = range.getSheet().getName();
  return { selected: { tab, first: range.getRow(), last: range.getLastRow() } };
}
