import type { DocumentStore, StoredDocument } from "./documentStore";

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
}

const triesPerLetter = 4;

/**
 * Makes letters, one document each. A letter whose document stands with the same content is left
 * as it is; one whose content has changed is written into the same document, so that a link
 * given out keeps working. Whatever could not be done before time was up is waiting: running
 * again carries on. A child never gets two documents, since those that stand are listed first,
 * and again before anything is tried a second time.
 */
export function runLetters(
  wanted: readonly WantedLetter[],
  folder: string,
  drive: DocumentStore,
  limits: RunLimits,
): LetterResult[] {
  const standing = byKey(drive.list(folder));
  return wanted.map(({ key, letter }) => {
    if (letter.state === "held") return { key, state: "held", reason: letter.reason };
    const before = standing.get(key);
    if (before?.content === letter.content) return { key, state: "unchanged", document: before };
    if (limits.timeIsUp()) return { key, state: "waiting" };
    const { title, content } = letter;
    const document = { name: title, bytes: letter.bytes(), folder, key, content };
    return tryLetter(
      key,
      content,
      standing,
      limits,
      () => byKey(drive.list(folder)),
      (found) => (found ? drive.replace(found.id, document) : drive.create(document)),
    );
  });
}

function tryLetter(
  key: string,
  content: string,
  standing: ReadonlyMap<string, StoredDocument>,
  limits: RunLimits,
  listAgain: () => ReadonlyMap<string, StoredDocument>,
  write: (found: StoredDocument | undefined) => StoredDocument,
): LetterResult {
  let found = standing.get(key);
  for (let tries = 1; ; tries += 1) {
    try {
      return { key, state: "made", document: write(found) };
    } catch (error) {
      if (!mayPass(error)) return { key, state: "failed", reason: reasonOf(error) };
      if (tries === triesPerLetter || limits.timeIsUp()) return { key, state: "waiting" };
      limits.pause(1000 * 2 ** tries);
      // The call may have worked although its answer was lost.
      found = listAgain().get(key);
      if (found?.content === content) return { key, state: "made", document: found };
    }
  }
}

function byKey(documents: readonly StoredDocument[]): ReadonlyMap<string, StoredDocument> {
  return new Map(documents.map((document) => [document.key, document]));
}

/** Whether Drive's refusal is of the kind that passes: throttling, or a fault on its side. */
function mayPass(error: unknown): boolean {
  return /rate limit|too many|quota exceeded for|backend error|internal error|empty response|\b(429|500|502|503|504)\b|timed? ?out/i.test(
    messageOf(error),
  );
}

function reasonOf(error: unknown): string {
  const message = messageOf(error);
  if (/too many times for one day|daily limit|documents? created/i.test(message)) {
    return "Google's limit of new documents for today has been reached. Run this again tomorrow.";
  }
  if (/storage quota|storageQuotaExceeded/i.test(message)) return "Your Drive is full.";
  if (/permission|authori[sz]/i.test(message)) {
    return "Drive did not allow it. Open the menu again and accept the permissions.";
  }
  return "Drive did not accept it. Run this again, and tell your IT lead if it stays so.";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
