import { threeYearTrend } from "../core/trend/threeYearTrend";
import { readBenchmarks } from "../workbook/read/readBenchmarks";
import { readFigures } from "../workbook/read/readFigures";
import { readSchool } from "../workbook/read/readSchool";
import { readValueAddedTable } from "../workbook/read/readValueAddedTable";
import { isoDate } from "../workbook/sheetValue";
import type { FixedTab } from "../workbook/tabs/allTabs";
import type { DocumentStore } from "./documentStore";
import { earlierCells, governorsReportName } from "./governorsReport/earlierReports";
import { governorsDocument } from "./governorsReport/governorsDocument";
import type { JobReport } from "./jobReport";
import { logJob, moment } from "./log";
import { recordFigures } from "./recordFigures";
import type { WorkbookStore } from "./workbookStore";

const job = "Generate governors' report";

/** Tabs that this job has no use for. */
const unread: readonly FixedTab[] = [
  "letters",
  "phrases",
  "log",
  "checks",
  "localSchools",
  "importColumns",
  "letterTemplates",
];

/**
 * Generate governors' report: a document on the whole school that names nobody and withholds small
 * groups. Its figures are written into the Figures tab, where those of the academic year's earlier reports
 * stay, because what has been given once decides what may be given next.
 */
export function generateGovernorsReport(
  store: WorkbookStore,
  drive: DocumentStore,
  now: Date,
): JobReport {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const year = school.settings.academicYear;
  if (!tabs.fixed.figures) {
    return {
      job,
      sentences: [
        "There is no Figures tab, where what governors were given is kept, so no report was made: run Set up this workbook first.",
      ],
      cells: 0,
    };
  }
  const made = governorsDocument(school, {
    published: readBenchmarks(tabs.fixed.benchmarks),
    earlier: earlierCells(readFigures(tabs.fixed.figures), year),
    trend: threeYearTrend(school),
    valueAddedTable: readValueAddedTable(tabs.fixed.valueAddedTable).table,
  });
  const of = { document: governorsReportName, scope: "Whole school", madeOn: moment(now), year };
  // Written down first: better a figure taken for given than one given and forgotten.
  const problems = recordFigures(store, tabs, made.figures, of, (row) => row.year === year);
  if (problems.length > 0) return { job, sentences: problems, cells: 0 };
  const { link } = drive.create({
    name: made.title,
    bytes: made.bytes,
    folder: drive.folder("Pupil Targets reports"),
    key: "governors-report",
    content: now.toISOString(),
  });
  const report = { job, sentences: made.sentences, cells: 0, link };
  logJob(store, report, now);
  return report;
}
