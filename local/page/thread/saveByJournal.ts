import { openSession } from "../../session";
import { Journal, journalOf } from "./journal";
import { replayJournal } from "./replayJournal";

/** Which workbook to save. */
export interface SaveTask {
  readonly workbook: string;
  readonly drive: string;
}

/**
 * Saves a workbook by doing to its file what its journal says: the same as after a crash. It needs
 * nothing of the program that wrote the journal, so another thread can do it while people type.
 *
 * @returns The number of the last entry that is in the file now.
 */
export async function saveByJournal({ workbook, drive }: SaveTask): Promise<number> {
  const session = await openSession({ workbook, drive, script: "" });
  const lacked = replayJournal(session.workspace.workbook, new Journal(journalOf(workbook)).all());
  if (lacked) await session.save();
  return session.workspace.workbook.journalled;
}
