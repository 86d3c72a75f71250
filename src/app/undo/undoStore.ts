import type { UndoEntry } from "../api";

/** A change that is kept in the workbook until it is taken back or its time is over. */
export interface LastingChange {
  /** Tabs that it made: they are taken away again where nothing else stands in them. */
  readonly made: readonly string[];
}

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
  /** What is to be known of a change that is kept for longer than a few hours. */
  readonly lasting?: (token: string) => LastingChange | undefined;
  /** Takes a change from the list. */
  readonly forget: (token: string) => void;
}
