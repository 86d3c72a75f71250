import type { DocumentStore, NewDocument, StoredDocument } from "../documentStore";
import { type DriveFailure, driveFailure } from "../driveFailure";
import type { DriveListing } from "./driveListing";
import { backOff, triesAtDrive } from "./patiently";
import type { Clock } from "./ports";
import type { LetterOutcome } from "./settleLetters";

/** What making a letter needs. */
export interface Making {
  readonly drive: DocumentStore;
  readonly listing: DriveListing;
  readonly clock: Clock;
  /** A number from 0 to 1, by chance. */
  readonly chance: () => number;
  /** No upload is begun from this moment on. */
  readonly latest: number;
}

/** What came of trying, and what it says of Drive. */
export interface Made {
  readonly outcome: LetterOutcome;
  readonly throttled: boolean;
  /** Why nothing more can be made for now. */
  readonly stop?: string;
}

/** The document to be made; its bytes are worked out only where they are needed. */
export type DocumentToMake = Omit<NewDocument, "bytes"> & { readonly bytes: () => Uint8Array };

const folderGone =
  "Somebody removed the folder of the letters. Press the button again: a new folder is made, and the letters are made in it.";

/**
 * Makes one letter's document, unless it stands: one that says the same is taken as it is, one with
 * the same key gets the new content and keeps its link, and so does the recorded one if this
 * person's Drive has it. Where Drive left open whether it made one, its list is read before another try.
 */
export function makeLetter(wanted: DocumentToMake, recorded: string, making: Making): Made {
  const { listing, clock, chance, latest } = making;
  const trying: Trying = { writing: false };
  let throttled = false;
  for (let failures = 0; clock.now() < latest; ) {
    try {
      if (failures > 0) listing.renew();
      return { outcome: made(tryOnce(wanted, recorded, making, trying), trying), throttled };
    } catch (error) {
      const failure = driveFailure(error);
      const lasting = lastingOutcome(failure);
      if (lasting) return { ...lasting, throttled };
      throttled ||= failure.kind === "throttled";
      if (trying.writing) trying.doubtAt = clock.now();
      failures += 1;
      const wait = backOff(failures, chance());
      if (failures === triesAtDrive || clock.now() + wait >= latest) break;
      clock.pause(wait);
    }
  }
  return { outcome: { state: "waiting" }, throttled };
}

/** How far a try has come. */
interface Trying {
  /** Whether Drive may have made something by now. */
  writing: boolean;
  doubtAt?: number;
}

function made(document: StoredDocument, { doubtAt }: Trying): LetterOutcome {
  return { state: "made", document, ...(doubtAt === undefined ? {} : { doubtAt }) };
}

/** What a failure means that no other try can mend; nothing where one may. */
function lastingOutcome(failure: DriveFailure): Pick<Made, "outcome" | "stop"> | undefined {
  if (failure.kind === "forToday") {
    return { outcome: { state: "waiting" }, stop: failure.reason };
  }
  if (failure.kind === "gone") return { outcome: { state: "waiting" }, stop: folderGone };
  if (failure.kind === "lasting") return { outcome: { state: "failed", reason: failure.reason } };
  return undefined;
}

function tryOnce(
  wanted: DocumentToMake,
  recorded: string,
  { drive, listing }: Making,
  trying: Trying,
): StoredDocument {
  trying.writing = false;
  const { key, content } = wanted;
  const listed = listing.of(key);
  const same = listed.find((document) => document.content === content);
  if (same) return same;
  const standing = listed[0] ?? ownRecorded(drive, recorded, key);
  const document = { ...wanted, bytes: wanted.bytes() };
  trying.writing = true;
  const stored = standing ? replace(drive, standing.id, document) : drive.create(document);
  listing.made(stored);
  return stored;
}

/** The recorded document, where it is in this person's Drive and is indeed this letter. */
function ownRecorded(drive: DocumentStore, id: string, key: string): StoredDocument | undefined {
  const found = id === "" ? undefined : drive.find(id);
  return found?.key === key ? found : undefined;
}

/** Replaces a document; where somebody has just removed it, makes it anew. */
function replace(drive: DocumentStore, id: string, document: NewDocument): StoredDocument {
  try {
    return drive.replace(id, document);
  } catch (error) {
    if (driveFailure(error).kind !== "gone") throw error;
    return drive.create(document);
  }
}
