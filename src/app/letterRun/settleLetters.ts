import type { StoredDocument } from "../documentStore";
import { moment } from "../log";
import type { LetterRecord, LetterRow, LetterValues } from "./letterRecord";
import { claimant, listingLag, workText } from "./letterWork";
import { states, type Viewpoint } from "./standing";

/** What became of a letter that an execution had claimed. */
export type LetterOutcome =
  | {
      readonly state: "made";
      readonly document: StoredDocument;
      /** When Drive last left open whether it had made one. */
      readonly doubtAt?: number;
    }
  | { readonly state: "failed"; readonly reason: string }
  /** Not tried, or given up for now: it waits for another turn. */
  | { readonly state: "waiting" };

/**
 * Writes down what became of letters, for those that the execution still has: where somebody took
 * one over or removed its row, nothing is written, and the sweep decides.
 */
export function settleLetters(
  outcomes: ReadonlyMap<string, LetterOutcome>,
  record: LetterRecord,
  view: Viewpoint,
  execution: string,
  folderId: string,
): Map<string, LetterValues> {
  const mine = claimant(view.run, execution);
  const updates = new Map<string, LetterValues>();
  for (const [key, outcome] of outcomes) {
    const row = record.rows.get(key);
    if (row?.work.kind !== "claim" || row.work.by !== mine) continue;
    updates.set(key, settled(outcome, row, view, folderId));
  }
  return updates;
}

function settled(
  outcome: LetterOutcome,
  row: LetterRow,
  { run, read, now }: Viewpoint,
  folderId: string,
): LetterValues {
  if (outcome.state === "waiting") {
    // The claim stays as one that has lapsed, so that whoever comes next asks Drive first.
    const by = row.work.kind === "claim" ? row.work.by : run;
    return { state: states.waiting, work: workText({ kind: "claim", by, until: now }) };
  }
  if (outcome.state === "failed") {
    const work = workText({ kind: "settled", read });
    return { state: states.failed, reason: outcome.reason, run, work };
  }
  const { document, doubtAt } = outcome;
  const lookAgain = doubtAt === undefined ? {} : { lookAgain: doubtAt + listingLag };
  return {
    state: states.made,
    reason: elsewhere(row, document),
    link: document.link,
    madeOn: moment(new Date(now)),
    content: document.content,
    documentId: document.id,
    folderId,
    run,
    work: workText({ kind: "settled", read, ...lookAgain }),
  };
}

/** Where an earlier letter may still lie, if this one did not take its place. */
function elsewhere({ documentId, link }: LetterRow, document: StoredDocument): string {
  if (documentId === "" || documentId === document.id) return "";
  return `The earlier letter was made by a colleague, or deleted. If it still stands in that person's Drive, put it in the bin: ${link}`;
}
