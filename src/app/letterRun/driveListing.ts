import type { DocumentStore, StoredDocument } from "../documentStore";

/** What stands in a person's Drive of a season's letters, as far as an execution knows. */
export interface DriveListing {
  /** The documents with this key; more than one where a letter was made twice. */
  readonly of: (key: string) => readonly StoredDocument[];
  readonly all: () => readonly StoredDocument[];
  /** Asks Drive again. What this execution made stays known although the list may not show it yet. */
  readonly renew: () => void;
  /** Remembers what was just made. */
  readonly made: (document: StoredDocument) => void;
}

/** Lists a group's documents once, and again whenever it is renewed. */
export function driveListing(drive: Pick<DocumentStore, "list">, group: string): DriveListing {
  const own = new Map<string, StoredDocument>();
  let documents = new Map<string, StoredDocument>();
  const renew = () => {
    documents = new Map(drive.list(group).map((document) => [document.id, document]));
    for (const [id, document] of own) documents.set(id, document);
  };
  renew();
  return {
    of: (key) => [...documents.values()].filter((document) => document.key === key),
    all: () => [...documents.values()],
    renew,
    made: (document) => {
      own.set(document.id, document);
      documents.set(document.id, document);
    },
  };
}
