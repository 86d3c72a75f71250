import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSchool } from "../school/makeSchool";
import { writeSchool } from "../school/writeSchool";
import { openSession, type Session } from "../session";
import type { Measurement } from "./measure";

const sizes = [105, 420, 840] as const;
const jobs = [
  "Set up this workbook",
  "Check entries",
  "Propose targets",
  "Generate cohort summary",
  "Generate parent letters",
] as const;

/** A made-up school of a size, open in the local workspace on a day of the autumn term; with the add-on as it is built, where no script is given. */
export async function sessionOf(pupils: number, script?: string): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), "pupil-targets-"));
  const workbook = join(folder, "Tracking.xlsx");
  await writeSchool(workbook, makeSchool({ seed: 1, pupils }));
  const session = await openSession({
    workbook,
    ...(script === undefined ? { bundle: "dist/Code.js" } : { script }),
    dist: "dist",
    clockStart: new Date("2026-11-23T10:00:00Z"),
    answer: ({ title }) => (title === "Generate parent letters" ? firstClass : "School"),
  });
  rmSync(folder, { recursive: true });
  return session;
}

/** The class whose letters are counted. */
const firstClass = "Acorn";

/** The calls to Google's services that each job makes, by the size of the school. */
export async function serviceCalls(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const pupils of sizes) {
    const session = await sessionOf(pupils);
    for (const job of jobs) {
      const { counts, virtualSeconds, ok, error } = session.runMenuItem(job);
      if (!ok) throw new Error(`${job} failed: ${error?.message}`);
      const over = `${pupils} pupils`;
      measurements.push(
        { what: `${job}: calls to the Sheet`, value: counts.sheet, unit: "calls", over },
        { what: `${job}: calls to Drive`, value: counts.drive, unit: "calls", over },
        { what: `${job}: at Google`, value: virtualSeconds, unit: "virtual s", over },
      );
      if (job === "Check entries" || job === "Propose targets") {
        const tabs = session.workspace.workbook.sheets().length;
        const value = counts.sheet / tabs;
        measurements.push({
          what: `${job}: calls a tab`,
          value,
          unit: "calls",
          over: `${over}, ${tabs} tabs`,
        });
      }
    }
    measurements.push(typingCalls(session, pupils));
  }
  return measurements;
}

/** The calls that checking a pasted block of wrong codes makes: the most that typing can cost. */
function typingCalls(session: Session, pupils: number): Measurement {
  const block = Array.from({ length: 5 }, () => ["EXXS"]);
  const { counts } = session.edit(firstClass, "H2:H6", block);
  return {
    what: "Typing: calls to the Sheet",
    value: counts.sheet,
    unit: "calls",
    over: `${pupils} pupils, a block of 5 wrong codes`,
  };
}
