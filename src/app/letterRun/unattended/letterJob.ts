import type { LetterModel } from "../../../documents/letter/letterModel";
import type { DesignsJson } from "../../letterDesigns/letterDesign";

/** A letter handed to an unattended run: all that its document is made from. */
export interface LetterToMake {
  readonly key: string;
  readonly title: string;
  readonly content: string;
  readonly model: LetterModel;
  /** The recorded document, which gets the new content where it is in this person's Drive. */
  readonly documentId: string;
}

/**
 * What a person has handed over to be made while no page is open. It stands in a file of that
 * person's Drive, beside the letters, and goes to the bin when its outcome has been written down.
 */
export interface LetterJob {
  readonly run: string;
  readonly folder: string;
  readonly group: string;
  /** The name of the Letters tab's owner's choice, for sentences: `Oak`. */
  readonly name: string;
  /** Nothing is made from this moment on, in milliseconds since 1970: the claims lapse then. */
  readonly until: number;
  /** The school's own letters, as they stood when the run began. */
  readonly designs: DesignsJson;
  readonly letters: readonly LetterToMake[];
  /** Why letters cannot be made, by key. */
  readonly failed: Readonly<Record<string, string>>;
  /** Why it has stopped for now, as a sentence. */
  readonly stopped?: string;
  /** Whether nothing more is to be made. */
  readonly done: boolean;
}

/** A job's file in the person's Drive. */
export interface StoredJob {
  readonly id: string;
  readonly run: string;
}

/** The files of jobs in the person's Drive. */
export interface JobFiles {
  /** Those that stand: one call. */
  readonly list: () => readonly StoredJob[];
  readonly read: (id: string) => LetterJob;
  readonly make: (job: LetterJob) => void;
  readonly write: (id: string, job: LetterJob) => void;
  readonly trash: (id: string) => void;
}

/** What fires while no page is open. */
export interface Alarm {
  /** Sets it, unless it is set: every minute, or every hour where Google allows no more. */
  readonly set: () => "minute" | "hour";
  readonly clear: () => void;
}

/** Whoever works at the unattended letters of this person, alone; nothing where another does. */
export type AloneForPerson = <Result>(work: () => Result) => Result | undefined;

/** The execution that makes letters without a page, as claims name it. */
export const unattended = "unattended";

/** How long letters stay with an unattended run, in milliseconds: three days, since a day's limit may be met twice. */
export const unattendedFor = 3 * 86_400_000;
