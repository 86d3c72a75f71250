import { existsSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { indexName } from "../drive/driveFiles";
import { journalOf } from "../page/thread/journal";
import type { StartOptions } from "./options";
import { UsageError } from "./options";

/** Where things are read from and written to. */
export interface Places {
  /** The workbook that is read. */
  readonly source: string;
  /** Where the workbook is written; the same file, unless another folder was asked for. */
  readonly workbook: string;
  readonly drive: string;
  /** Whether the workbook is the sample, which is made where there is none. */
  readonly sample: boolean;
}

const home = "workspace";

/** Settles where things are for what was asked. */
export function placesFor({ workbook, out }: Pick<StartOptions, "workbook" | "out">): Places {
  const source = workbook ?? join(home, "Tracking.xlsx");
  return {
    source,
    workbook: out === undefined ? source : join(out, basename(source)),
    drive: join(out ?? home, "Drive"),
    sample: workbook === undefined,
  };
}

/** Takes away the sample and what was made from it. Only a folder that is our own Drive is removed. */
export function clearSample({ source, workbook, drive, sample }: Places): void {
  if (!sample) return;
  rmSync(source, { force: true });
  rmSync(workbook, { force: true });
  rmSync(journalOf(workbook), { force: true });
  if (existsSync(join(drive, indexName))) rmSync(drive, { recursive: true });
}

/** Refuses a workbook that is open in LibreOffice or Excel, which would overwrite each other. */
export function refuseOpenElsewhere(file: string): void {
  const [folder, name] = [dirname(file), basename(file)];
  const locks = [join(folder, `.~lock.${name}#`), join(folder, `~$${name}`)];
  if (locks.some((lock) => existsSync(lock))) {
    throw new UsageError(`${file} is open in another program; close it there and try again.`);
  }
}

/** Refuses a workbook whose last changes are still in the journal that a crash of the page left. */
export function refuseJournal({ workbook }: Places): void {
  if (!existsSync(journalOf(workbook))) return;
  throw new UsageError(
    `${workbook} lacks what was typed last in the page, or the page is open: run "npm start" without --once or --job first, or stop it.`,
  );
}
