import type { DocumentStore, NewDocument, StoredDocument } from "./documentStore";
import { driveFailure } from "./driveFailure";

/** A letter that somebody asked for. */
export interface WantedLetter {
  /** Tells this child's letter of this season from every other; holds nothing personal. */
  readonly key: string;
  readonly letter:
    | { readonly state: "held"; readonly reason: string }
    | {
        readonly state: "ready";
        /** The document's name. */
        readonly title: string;
        /** Tells one content of the letter from another. */
        readonly content: string;
        readonly bytes: () => Uint8Array;
      };
}

/** What became of a letter. */
export type LetterResult =
  | {
      readonly key: string;
      readonly state: "made" | "unchanged";
      readonly document: StoredDocument;
    }
  | { readonly key: string; readonly state: "held" | "failed"; readonly reason: string }
  | { readonly key: string; readonly state: "waiting" };

/** What a run works with: time left, and a pause before something is tried again. */
export interface RunLimits {
  readonly timeIsUp: () => boolean;
  readonly pause: (milliseconds: number) => void;
  /** At most so many documents are made; the rest wait. No limit where it is not given. */
  readonly atMost?: number;
}

const triesPerLetter = 4;

/** What the letters of a run share. */
interface Run {
  readonly drive: DocumentStore;
  readonly folder: string;
  readonly limits: RunLimits;
  /** The documents that stood when the run began, by key. */
  readonly standing: ReadonlyMap<string, StoredDocument>;
  /** Whether Drive takes no more documents today. */
  fullForToday: boolean;
  /** How many documents were made so far. */
  made: number;
}

/**
 * Makes letters, one document each. A letter whose document stands with the same content is left
 * as it is; one whose content has changed is written into the same document, so that a link
 * given out keeps working. Whatever could not be done before time was up, or for which Drive had
 * no room today, is waiting: running again carries on. A child never gets two documents, since
 * those that stand are listed first, and again before anything is tried a second time.
 */
export function runLetters(
  wanted: readonly WantedLetter[],
  folder: string,
  drive: DocumentStore,
  limits: RunLimits,
): LetterResult[] {
  const standing = byKey(drive.list(folder));
  const run: Run = { drive, folder, limits, standing, fullForToday: false, made: 0 };
  return wanted.map((each) => {
    const result = runLetter(each, run);
    if (result.state === "made") run.made += 1;
    return result;
  });
}

function runLetter({ key, letter }: WantedLetter, run: Run): LetterResult {
  if (letter.state === "held") return { key, state: "held", reason: letter.reason };
  const before = run.standing.get(key);
  if (before?.content === letter.content) return { key, state: "unchanged", document: before };
  const { timeIsUp, atMost = Number.POSITIVE_INFINITY } = run.limits;
  if (run.fullForToday || run.made >= atMost || timeIsUp()) return { key, state: "waiting" };
  const { title: name, content } = letter;
  return tryLetter({ name, bytes: letter.bytes(), folder: run.folder, key, content }, before, run);
}

function tryLetter(
  document: NewDocument,
  before: StoredDocument | undefined,
  run: Run,
): LetterResult {
  const { drive, folder, limits } = run;
  const { key, content } = document;
  let found = before;
  for (let tries = 1; ; tries += 1) {
    try {
      const made = found ? drive.replace(found.id, document) : drive.create(document);
      return { key, state: "made", document: made };
    } catch (error) {
      const failure = driveFailure(error);
      if (failure.kind !== "passing") {
        run.fullForToday = failure.kind === "forToday";
        return { key, state: "failed", reason: failure.reason };
      }
      if (tries === triesPerLetter || limits.timeIsUp()) return { key, state: "waiting" };
      limits.pause(1000 * 2 ** tries);
      // The call may have worked although its answer was lost.
      found = byKey(drive.list(folder)).get(key);
      if (found?.content === content) return { key, state: "made", document: found };
    }
  }
}

function byKey(documents: readonly StoredDocument[]): ReadonlyMap<string, StoredDocument> {
  return new Map(documents.map((document) => [document.key, document]));
}
