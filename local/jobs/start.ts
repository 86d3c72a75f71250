import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { menuLabels } from "../menuItems";
import { UnusableWorkbook } from "../openWorkbook";
import { refuseShown } from "../page/workbookLock";
import { openSession, type Session } from "../session";
import { readStartOptions, type StartOptions, UsageError } from "./options";
import { clearSample, type Places, placesFor, refuseJournal, refuseOpenElsewhere } from "./places";
import { jobsFor, round } from "./plan";
import { reportLine, runJob } from "./runJob";

/** What starting needs from outside. */
export interface StartTools {
  readonly print: (line: string) => void;
  readonly makeSample: (path: string) => Promise<void>;
  /** The day on which the sample workbook stands, so that it shows the same in any year. */
  readonly sampleDay: Date;
  /** The folder of the built project, `dist` as a rule. */
  readonly dist: string;
  /** Shows the page until somebody stops it. @returns The exit code. */
  readonly showPage: (places: Places) => Promise<number>;
}

async function open(places: Places, options: StartOptions, tools: StartTools): Promise<Session> {
  if (options.fresh) clearSample(places);
  refuseJournal(places);
  if (!existsSync(places.source)) {
    if (!places.sample) throw new UsageError(`There is no file ${places.source}.`);
    mkdirSync(dirname(places.source), { recursive: true });
    await tools.makeSample(places.source);
  }
  refuseOpenElsewhere(places.workbook);
  return openSession({
    workbook: places.source,
    drive: places.drive,
    bundle: join(tools.dist, "Code.js"),
    dist: tools.dist,
    ...(places.sample ? { clockStart: tools.sampleDay } : {}),
  });
}

function chooseLabels(session: Session, job: string | undefined): readonly string[] {
  const labels = menuLabels(session.menu());
  const wanted = job === undefined ? round : [job];
  const missing = wanted.find((label) => !labels.includes(label));
  if (missing === undefined) return wanted;
  const list = labels.map((label) => `"${label}"`).join(", ");
  throw new UsageError(`There is no menu item "${missing}". The menu has ${list || "no items"}.`);
}

async function save(session: Session, file: string): Promise<void> {
  try {
    await session.save(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} could not be written (${code ?? "unknown reason"}).`);
  }
}

function runLabel(
  session: Session,
  label: string,
  answer: string | undefined,
  tools: StartTools,
): boolean {
  const jobs = jobsFor(label, answer, session.workspace.workbook);
  if (jobs.length === 0) tools.print(`${label}: nothing to do, no class has pupils.`);
  for (const job of jobs) {
    const result = runJob(session, job);
    tools.print(reportLine(result));
    if (!result.ok) return false;
  }
  return true;
}

/** Shows the page. A sample school that is new has the main job done on it first. */
async function startPage(options: StartOptions, tools: StartTools): Promise<number> {
  const places = placesFor(options);
  if (options.fresh) clearSample(places);
  if (!existsSync(places.source)) {
    if (!places.sample) throw new UsageError(`There is no file ${places.source}.`);
    const code = await runAll(options, tools);
    if (code !== 0) return code;
  }
  refuseOpenElsewhere(places.workbook);
  return tools.showPage(places);
}

async function runAll(options: StartOptions, tools: StartTools): Promise<number> {
  const places = placesFor(options);
  const session = await open(places, options, tools);
  let ok = true;
  for (const label of chooseLabels(session, options.job)) {
    ok = runLabel(session, label, options.answer, tools);
    if (!ok) break;
  }
  await save(session, places.workbook);
  tools.print(`The workbook is ${places.workbook}; the documents are in ${places.drive}.`);
  return ok ? 0 : 1;
}

/** Does what the command line asks. @returns The exit code: 0 where all went well. */
export async function start(args: readonly string[], tools: StartTools): Promise<number> {
  try {
    const options = readStartOptions(args);
    await refuseShown(placesFor(options).workbook);
    const run = options.once || options.job !== undefined ? runAll : startPage;
    return await run(options, tools);
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof UnusableWorkbook;
    tools.print(expected ? error.message : `It failed: ${(error as Error).message}`);
    return 1;
  }
}
