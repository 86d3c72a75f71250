import { scopeName } from "../core/cohort/cohortScopes";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import type { FixedTab } from "../workbook/tabs/allTabs";
import { cohortSummaryDocument } from "./cohortSummary/cohortSummaryDocument";
import { readScope } from "./cohortSummary/readScope";
import type { DocumentStore } from "./documentStore";
import { count, type JobReport } from "./jobReport";
import { logJob, moment } from "./log";
import { recordFigures } from "./recordFigures";
import type { WorkbookStore } from "./workbookStore";

const job = "Generate cohort summary";

/** Tabs that this job has no use for. */
const unread: readonly FixedTab[] = [
  "letterTemplates",
  "phrases",
  "log",
  "checks",
  "importColumns",
];

/** Generate cohort summary: the headteacher's document on the school, a year group or a class. */
export function generateCohortSummary(
  store: WorkbookStore,
  drive: DocumentStore,
  typed: string,
  now: Date,
): JobReport {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const reading = readScope(typed, school);
  if (reading.kind === "unknown") return { job, sentences: [reading.sentence], cells: 0 };
  const { title, bytes, figures, sentences } = cohortSummaryDocument(school, tabs, reading.scope);
  const folder = drive.folder("Pupil Targets reports");
  // A summary is a record of its day: each is a document of its own.
  const document = {
    name: title,
    bytes,
    folder,
    key: "cohort-summary",
    content: now.toISOString(),
  };
  const { link } = drive.create(document);
  const untraced = recordFigures(store, tabs, figures, {
    document: "Cohort summary",
    scope: scopeName(reading.scope),
    madeOn: moment(now),
    year: school.settings.academicYear,
  });
  const unusable = school.layoutFindings.filter(({ rule }) => rule === "unusableBenchmark").length;
  const report = {
    job,
    sentences: [
      ...sentences,
      ...untraced,
      ...(unusable > 0
        ? [
            `${count(unusable, "row")} of the Benchmarks tab could not be used: each needs a measure, year, area, value, basis and source.`,
          ]
        : []),
    ],
    cells: 0,
    link,
  };
  logJob(store, report, now);
  return report;
}
