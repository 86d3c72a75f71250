import type { LetterCounts } from "../api";
import type { WantedLetter } from "./askedLetter";
import type { LetterRow } from "./letterRecord";
import { isLive, isOfRun } from "./letterWork";

/** How a letter stands for a run, in the words in which it is counted. */
export type Standing = Exclude<keyof LetterCounts, "asked">;

/** From where the record is looked at. */
export interface Viewpoint {
  /** The run's key. */
  readonly run: string;
  /** When the workbook was read, from which the letters are made. */
  readonly read: number;
  readonly now: number;
}

/**
 * How a letter stands for a run. A letter that another execution made from a later reading of the
 * workbook counts as it stands, so that an older reading never writes over a newer one.
 */
export function standingOf(
  { letter }: WantedLetter,
  row: LetterRow | undefined,
  { run, read, now }: Viewpoint,
): Standing {
  if (letter.state === "held") return "held";
  if (!row) return "waiting";
  const { work } = row;
  if (work.kind === "claim") {
    if (!isLive(work, now)) return "waiting";
    return isOfRun(work, run) ? "beingMade" : "elsewhere";
  }
  if (row.state === states.failed && row.run === run) return "failed";
  const newer = work.kind === "settled" && work.read > read && row.state === states.made;
  if (!newer && !isCurrent(row, letter.content)) return "waiting";
  return row.run === run && row.state === states.made ? "made" : "unchanged";
}

/** Whether the recorded document says this, and nobody was interrupted in changing it. */
export function isCurrent(row: LetterRow, content: string): boolean {
  return row.content === content && row.documentId !== "" && row.work.kind !== "claim";
}

/** How the letters of a run stand. The counts add up to those asked for. */
export function countStandings(standings: readonly Standing[]): LetterCounts {
  const of = (standing: Standing) => standings.filter((each) => each === standing).length;
  return {
    asked: standings.length,
    made: of("made"),
    unchanged: of("unchanged"),
    held: of("held"),
    failed: of("failed"),
    beingMade: of("beingMade"),
    elsewhere: of("elsewhere"),
    waiting: of("waiting"),
  };
}

/** The words of the column State. */
export const states = {
  made: "Made",
  held: "Held",
  failed: "Failed",
  waiting: "Waiting",
  beingMade: "Being made",
} as const;
