import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runJob } from "../../local/jobs/runJob";
import { sampleToday } from "../../local/school/sampleYear";
import { writeSampleWorkbook } from "../../local/school/writeSampleWorkbook";
import { openSession } from "../../local/session";

/** The class that is shown, and whose letters are made. */
export const shownClass = "Birch";

/** The moment at which every picture is taken: the day on which the sample school stands. */
export const moment = new Date(`${sampleToday}T10:00:00Z`);

const jobs = [
  { label: "Set up this workbook" },
  { label: "Check entries" },
  { label: "Propose targets" },
  { label: "Generate cohort summary", answer: "School" },
  { label: "Generate parent letters", answer: shownClass },
] as const;

/** The sample school with the main job done on it, in a folder of its own. */
export interface PreparedSample {
  /** Puts a copy where a workbook is wanted, with its Drive beside it. */
  readonly copyTo: (workbook: string) => Promise<void>;
  readonly remove: () => void;
}

/** Makes the sample school and does the main job on it. */
export async function prepareSample(): Promise<PreparedSample> {
  const folder = mkdtempSync(join(tmpdir(), "pupil-targets-screenshots-"));
  const workbook = join(folder, "Tracking.xlsx");
  await writeSampleWorkbook(workbook);
  const session = await openSession({
    workbook,
    drive: join(folder, "Drive"),
    bundle: "dist/Code.js",
    dist: "dist",
    clockStart: moment,
  });
  for (const job of jobs) {
    const { ok, message } = runJob(session, job);
    if (!ok) throw new Error(`${job.label} stopped: ${message}`);
  }
  await session.save();
  return {
    copyTo: async (file) => cpSync(folder, dirname(file), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
