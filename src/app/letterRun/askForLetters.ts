import type { AskedLetter, WantedLetter } from "./askedLetter";
import type { LetterRecord, LetterRow, LetterValues } from "./letterRecord";
import { isLive } from "./letterWork";
import { isCurrent, standingOf, states, type Viewpoint } from "./standing";

/**
 * What the record is told of the letters that a run asks for: who is held, and what is still to be
 * made. Letters that stand as they should, and those that somebody makes at this moment, are left
 * alone. With `begins` the run takes those that are to be made as its own; without, only what has
 * changed since is put right, such as a row that somebody deleted or a hold that was set.
 */
export function askForLetters(
  asked: readonly AskedLetter[],
  record: LetterRecord,
  view: Viewpoint,
  begins: boolean,
): Map<string, LetterValues> {
  const updates = new Map<string, LetterValues>();
  for (const { wanted, about } of asked) {
    const row = record.rows.get(wanted.key);
    const values = row && isLive(row.work, view.now) ? {} : rowOf(wanted, row, view, begins);
    updates.set(wanted.key, { ...about, ...values });
  }
  return updates;
}

function rowOf(
  wanted: WantedLetter,
  row: LetterRow | undefined,
  view: Viewpoint,
  begins: boolean,
): LetterValues {
  const { letter } = wanted;
  const own = begins || !row ? { run: view.run } : {};
  if (letter.state === "held") {
    return {
      state: states.held,
      reason: letter.reason,
      ...(row?.work.kind === "claim" ? {} : own),
    };
  }
  if (row && isCurrent(row, letter.content)) {
    return row.state === states.made ? {} : { state: states.made, reason: "", run: "" };
  }
  const standing = standingOf(wanted, row, view);
  const waits = begins ? standing !== "made" && standing !== "unchanged" : standing === "waiting";
  return waits ? { state: states.waiting, reason: "", ...own } : {};
}
