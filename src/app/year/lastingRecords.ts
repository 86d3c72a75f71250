/** A change of many cells that is kept in the workbook itself, so that it can be undone days later. */
export interface LastingRecord {
  readonly token: string;
  /** `Started 2027/28`. No child is named. */
  readonly what: string;
  /** The moment, as ISO text. */
  readonly when: string;
  /** `begun` until everything is written. */
  readonly state: "begun" | "done";
  readonly cells: number;
  /** Tabs that it makes. */
  readonly made: readonly string[];
}

/**
 * Where such changes are kept: compressed, in a hidden tab. What is to be written is kept before the
 * first cell is, so that a run that stops half-way can go on or be taken back whole.
 */
export interface LastingRecords {
  /** The latest first. */
  readonly list: () => LastingRecord[];
  readonly keep: (record: LastingRecord, packed: string) => void;
  readonly read: (token: string) => string | undefined;
  readonly finish: (token: string) => void;
  readonly forget: (token: string) => void;
}

/** So many days a change of a year can be taken back; then its record is deleted. */
export const daysKept = 30;

/** Deletes the records whose time is over. One that was not finished stays until it is. */
export function forgetOld(records: LastingRecords, now: Date): void {
  for (const { token, when, state } of records.list()) {
    const age = (Number(now) - Date.parse(when)) / 86_400_000;
    if (state === "done" && age > daysKept) records.forget(token);
  }
}

/** The change that was begun and not finished, if there is one. */
export function unfinishedRecord(records: LastingRecords): LastingRecord | undefined {
  return records.list().find(({ state }) => state === "begun");
}

/** Whether a change is the start of a year, not finished ones included. */
export function startsYear({ what }: Pick<LastingRecord, "what">): boolean {
  return what.startsWith("Started ");
}

/** What to tell whoever would change something else meanwhile. */
export function unfinishedSentence({ what }: LastingRecord): string {
  return `‘${what}’ was begun and has not finished. Open the sidebar, Set-up, The school year, and let it go on or take it back; then try again.`;
}
