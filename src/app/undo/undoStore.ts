import type { UndoEntry } from "../api";

/** Where changes are kept for a while, so that they can be undone: the last ten, the latest first. */
export interface UndoStore {
  /** What may still be undone, the latest first. */
  readonly list: () => UndoEntry[];
  /** A token that no other change has. */
  readonly newToken: () => string;
  /** Whether a record is small enough to be kept. */
  readonly holds: (record: string) => boolean;
  /** Keeps a change under its token. Gives false where there is no room for it. */
  readonly keep: (entry: UndoEntry, record: string) => boolean;
  /** The record of a change, or nothing where it is no longer kept. */
  readonly read: (token: string) => string | undefined;
  /** Takes a change from the list. */
  readonly forget: (token: string) => void;
}
