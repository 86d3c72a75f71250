import type { DocumentStore, StoredDocument } from "../documentStore";
import type { DriveListing } from "./driveListing";
import type { LetterRecord, LetterRow, LetterValues } from "./letterRecord";
import { claimant, claimLength, isLive, workText } from "./letterWork";
import type { Clock, Turns } from "./ports";
import { states, type Viewpoint } from "./standing";

/** What a sweep works with. */
export interface Sweeping {
  readonly turns: Turns;
  readonly drive: Pick<DocumentStore, "trash">;
  /** Lists what stands, anew. */
  readonly list: () => DriveListing;
  readonly clock: Clock;
  readonly view: () => Viewpoint;
  readonly execution: string;
}

/** A letter of which more stands than the record names. */
interface Surplus {
  readonly row: LetterRow;
  readonly stays: StoredDocument | undefined;
  readonly goes: readonly StoredDocument[];
}

/**
 * Puts in the bin what stands beside the recorded document of a letter: one that was made twice
 * because Drive's answer was lost, or an older one that a colleague's has replaced. A letter that
 * somebody makes at this moment is left alone, and so is whatever has no key of the record. Where
 * Drive's list may not yet show the latest, it is waited for. Gives whether the sweep was done.
 */
export function sweepDoubles(sweeping: Sweeping): boolean {
  const { turns, drive, list, clock, view, execution } = sweeping;
  const lookAgain = turns.take(({ rows }) => ({
    updates: new Map(),
    result: Math.max(0, ...[...rows.values()].map((row) => lookAgainOf(row) ?? 0)),
  }));
  if (lookAgain === undefined) return false;
  const wait = lookAgain - clock.now();
  if (wait > 0) clock.pause(wait);
  const listing = list();
  const mine = claimant(view().run, execution);
  const found = turns.take((record) => {
    const surplus = surplusOf(record, listing, view().now);
    const until = view().now + claimLength;
    const claim = { work: workText({ kind: "claim", by: mine, until }) };
    const claims = surplus.map(({ row }) => [row.key, claim] as const);
    return { updates: new Map([...lookedAgain(record, lookAgain), ...claims]), result: surplus };
  });
  if (found === undefined) return false;
  if (found.length === 0) return true;
  for (const { goes } of found) for (const { id } of goes) drive.trash(id);
  return (
    turns.take(({ rows }) => ({
      updates: new Map(
        found.flatMap(({ row, stays }) => {
          const now = rows.get(row.key);
          const still = now?.work.kind === "claim" && now.work.by === mine;
          return still ? [[row.key, keptValues(row, stays)] as const] : [];
        }),
      ),
      result: true,
    })) ?? false
  );
}

function lookAgainOf({ work }: LetterRow): number | undefined {
  return work.kind === "settled" ? work.lookAgain : undefined;
}

/** The rows whose doubt the list has settled. */
function lookedAgain({ rows }: LetterRecord, until: number): (readonly [string, LetterValues])[] {
  return [...rows.values()].flatMap(({ key, work }) =>
    work.kind === "settled" && work.lookAgain !== undefined && work.lookAgain <= until
      ? [[key, { work: workText({ kind: "settled", read: work.read }) }] as const]
      : [],
  );
}

function surplusOf({ rows }: LetterRecord, listing: DriveListing, now: number): Surplus[] {
  return [...rows.values()].flatMap((row) => {
    const documents = listing.of(row.key);
    if (documents.length === 0 || isLive(row.work, now) || row.work.kind === "claim") return [];
    const recorded = documents.find(({ id }) => id === row.documentId);
    // A letter that was never recorded as made keeps one: the next run takes it up.
    const stays = recorded ?? (row.documentId === "" ? documents[0] : undefined);
    const goes = documents.filter((document) => document !== stays);
    return goes.length === 0 ? [] : [{ row, stays, goes }];
  });
}

/** The row as it stood, with the document that stays. */
function keptValues(row: LetterRow, stays: StoredDocument | undefined): LetterValues {
  const work =
    row.work.kind === "settled" ? workText({ kind: "settled", read: row.work.read }) : "";
  if (!stays || row.state !== states.made) return { work };
  return { work, content: stays.content, documentId: stays.id, link: stays.link };
}
