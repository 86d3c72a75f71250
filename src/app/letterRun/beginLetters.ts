import type { LetterCounts } from "../api";
import type { DocumentStore, StoredDocument } from "../documentStore";
import { askForLetters } from "./askForLetters";
import { type LetterRecord, type LetterValues, withUpdates } from "./letterRecord";
import { listingLag } from "./letterWork";
import { patiently } from "./patiently";
import type { Clock, Turns } from "./ports";
import type { PreparedLetters } from "./prepareLetters";
import { countStandings, standingOf } from "./standing";
import { whyShared } from "./whyShared";

/** What beginning a run works with. */
export interface Beginning {
  readonly turns: Turns;
  readonly drive: DocumentStore;
  readonly clock: Clock;
  readonly chance: () => number;
}

/** A run that may go on, or why it may not. */
export type Begun =
  | { readonly kind: "begun"; readonly folder: string; readonly counts: LetterCounts }
  | { readonly kind: "refused"; readonly sentence: string; readonly busy: boolean };

/**
 * Begins a run, before any letter is made: finds or makes the season's folder, refuses one that is
 * shared with everybody, notices letters that somebody has deleted, and writes down what is asked for.
 */
export function beginLetters(
  { turns, drive, clock, chance }: Beginning,
  {
    asked,
    read,
    folderName,
    group,
  }: Pick<PreparedLetters, "asked" | "read" | "folderName" | "group">,
  run: string,
): Begun {
  // Alone, since two that look at once would each make a folder of the name.
  const folder = turns.take(() => ({ updates: new Map(), result: drive.folder(folderName) }));
  if (folder === undefined) return busy;
  const shared = whyShared(patiently(clock, chance, () => drive.sharing(folder)));
  if (shared) return { kind: "refused", sentence: shared, busy: false };
  const standing = patiently(clock, chance, () => drive.list(group));
  const counts = turns.take((record) => {
    const view = { run, read, now: clock.now() };
    const gone = goneLetters(record, folder, standing, view.now);
    const after = withUpdates(record, gone);
    const updates = new Map(gone);
    for (const [key, values] of askForLetters(asked, after, view, true)) {
      updates.set(key, { ...gone.get(key), ...values });
    }
    const end = withUpdates(record, updates);
    const result = countStandings(
      asked.map(({ wanted }) => standingOf(wanted, end.rows.get(wanted.key), view)),
    );
    return { updates, result };
  });
  return counts === undefined ? busy : { kind: "begun", folder, counts };
}

const busy: Begun = {
  kind: "refused",
  sentence: "Another job is at work in this workbook. Wait a moment, then try again.",
  busy: true,
};

/**
 * A document that was made from a reading so lately may be lacking in Drive's list, in milliseconds:
 * an execution lasts six minutes at most (Apps Script quotas).
 */
const lately = 360_000 + listingLag;

/**
 * Letters of this person's own folder that Drive no longer shows: somebody deleted them, so they are
 * to be made anew. Of what stands in a colleague's Drive nothing can be known here.
 */
function goneLetters(
  { rows }: LetterRecord,
  folder: string,
  standing: readonly StoredDocument[],
  now: number,
): Map<string, LetterValues> {
  const ids = new Set(standing.map(({ id }) => id));
  const gone = new Map<string, LetterValues>();
  for (const { key, work, documentId, folderId } of rows.values()) {
    // Where somebody cleared the column, or an earlier version wrote the row, nobody knows how long ago.
    const settledLongAgo =
      work.kind === "none" || (work.kind === "settled" && work.read + lately < now);
    if (!settledLongAgo || documentId === "" || folderId !== folder || ids.has(documentId))
      continue;
    gone.set(key, { documentId: "", content: "", link: "", madeOn: "", state: "" });
  }
  return gone;
}
