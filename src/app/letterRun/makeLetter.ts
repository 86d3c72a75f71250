import type { DocumentStore, NewDocument, StoredDocument } from "../documentStore";
import { driveFailure } from "../driveFailure";
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
  const { listing, clock, latest } = making;
  const { key, content } = wanted;
  let throttled = false;
  let doubtAt: number | undefined;
  const done = (outcome: LetterOutcome, stop?: string): Made => ({
    outcome,
    throttled,
    ...(stop === undefined ? {} : { stop }),
  });
  const made = (document: StoredDocument) => {
    listing.made(document);
    return done({ state: "made", document, ...(doubtAt === undefined ? {} : { doubtAt }) });
  };
  for (let failures = 0; ; ) {
    if (clock.now() >= latest) return done({ state: "waiting" });
    let writing = false;
    try {
      if (failures > 0) listing.renew();
      const same = listing.of(key).find((document) => document.content === content);
      if (same) return made(same);
      const standing = listing.of(key)[0] ?? ownRecorded(making.drive, recorded, key);
      const document = { ...wanted, bytes: wanted.bytes() };
      writing = true;
      return made(
        standing ? replace(making.drive, standing.id, document) : making.drive.create(document),
      );
    } catch (error) {
      const failure = driveFailure(error);
      if (failure.kind === "forToday") return done({ state: "waiting" }, failure.reason);
      if (failure.kind === "gone") return done({ state: "waiting" }, folderGone);
      if (failure.kind === "lasting") return done({ state: "failed", reason: failure.reason });
      if (failure.kind === "throttled") throttled = true;
      if (writing) doubtAt = clock.now();
      failures += 1;
      if (failures === triesAtDrive) return done({ state: "waiting" });
      const wait = backOff(failures, making.chance());
      if (clock.now() + wait >= latest) return done({ state: "waiting" });
      clock.pause(wait);
    }
  }
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
