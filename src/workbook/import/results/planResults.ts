import type { FileRow, ImportContext, ImportPlan, ImportQuestion, PlannedRow } from "../importKind";
import { type FileRecord, planRecords } from "../planRecords";
import { asItStands } from "./asItStands";
import { earlierRow, inFileOrder, leftOutRow } from "./plannedResult";

/** The tabs that hold children's results, and what makes a row of each the same as another. */
const identities = {
  history: ["upn", "year", "term", "subject", "scale"],
  earlyYears: ["upn"],
  statutoryChecks: ["upn", "check", "year"],
  tests: ["upn", "date", "suite", "subject"],
  fft: ["upn", "subject", "benchmark"],
} as const;

/** One of those tabs. */
export type ResultTab = keyof typeof identities;

const tabNames: Readonly<Record<ResultTab, string>> = {
  history: "Past marks",
  earlyYears: "Early years",
  statutoryChecks: "Phonics and tables checks",
  tests: "Tests",
  fft: "FFT",
};

/** What becomes of a row of the file: it is left out, or it gives a record of a tab. */
export type Decided = PlannedRow | ResultRecord;

/** A record of one of the tabs. */
export interface ResultRecord extends FileRecord {
  readonly tab: ResultTab;
}

/** What else a plan tells. */
interface Told {
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/** Plans what has been decided of the rows of a file, each record into its tab. */
export function planResults(
  rows: readonly FileRow[],
  decided: readonly Decided[],
  context: ImportContext,
  { questions, notes }: Told,
): ImportPlan {
  const planned = decided.filter((each): each is PlannedRow => !isRecord(each));
  const changes: ImportPlan["changes"][number][] = [];
  const missing: string[] = [];
  for (const tab of Object.keys(identities) as ResultTab[]) {
    const found = decided.filter(isRecord).filter((each) => each.tab === tab);
    const { records, again } = eachOnce(found);
    planned.push(...again);
    if (records.length === 0) continue;
    const known = context.tabs.fixed[tab];
    if (known) {
      const said = asItStands(known, identities[tab], records, context.school.scales);
      const result = planRecords(known, identities[tab], said);
      planned.push(...result.rows);
      changes.push(...result.changes);
    } else {
      missing.push(
        `This workbook has no ${tabNames[tab]} tab yet. Choose Set up this workbook, then import the file again.`,
      );
      planned.push(
        ...records.map((each) =>
          leftOutRow(each, each.about, "refuse", `There is no ${tabNames[tab]} tab yet.`),
        ),
      );
    }
  }
  return { rows: inFileOrder(planned, rows), changes, questions, notes: [...missing, ...notes] };
}

function isRecord(decided: Decided): decided is ResultRecord {
  return "tab" in decided;
}

/** Of rows that say the very same, the first counts. */
function eachOnce(found: readonly ResultRecord[]) {
  const first = new Map<string, ResultRecord>();
  const again: PlannedRow[] = [];
  for (const record of found) {
    const said = JSON.stringify(record.values);
    const before = first.get(said);
    if (before === undefined) first.set(said, record);
    else {
      const reason = `It says the same as ${earlierRow(before, record)}.`;
      again.push(leftOutRow(record, record.about, "passOver", reason));
    }
  }
  return { records: [...first.values()], again };
}
