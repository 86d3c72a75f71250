import { readDay } from "../../core/calendar/days";
import type { IsoDate } from "../../core/cell";
import type { WantedLetter } from "./askedLetter";
import type { LetterRow } from "./letterRecord";
import { isReleased } from "./releaseLetters";
import { isCurrent } from "./standing";

/** Why a letter is not recorded as handed out, with the words for one and for several. */
const reasons = {
  already: ["is recorded already", "are recorded already"],
  held: ["is held back", "are held back"],
  later: ["was made after that day", "were made after that day"],
  notReleased: ["waits for the head’s release", "wait for the head’s release"],
  notMade: ["is not made as it would read now", "are not made as they would read now"],
} as const;

/** Why a letter is not recorded as handed out. */
export type NotHandedOut = keyof typeof reasons;

/** What decides it, beside the letter and its row of the Letters tab. */
export interface HandingOut {
  readonly needRelease: boolean;
  /** The day on which letters were handed out. */
  readonly day: IsoDate;
  /** When the Parents tab says that this child's letter of the season was; nothing where it does not. */
  readonly handedOut: IsoDate | undefined;
}

/** Why a letter is not to be recorded as handed out on a day; nothing where it is. */
export function whyNotHandedOut(
  wanted: WantedLetter,
  row: LetterRow | undefined,
  { needRelease, day, handedOut }: HandingOut,
): NotHandedOut | undefined {
  const { letter } = wanted;
  if (letter.state === "held") return "held";
  if (!row || !isCurrent(row, letter.content)) return "notMade";
  const made = dayMade(row) ?? "";
  if (handedOut !== undefined && handedOut >= made) return "already";
  if (needRelease && !isReleased(row, wanted)) return "notReleased";
  return made > day ? "later" : undefined;
}

/** The day of `Made on`; nothing where none can be read, and then any day will do. */
export function dayMade(row: LetterRow | undefined): IsoDate | undefined {
  return readDay(row?.madeOn.slice(0, 10) ?? "");
}

/** The counts of letters left out: `3 are recorded already, 1 is held back`; empty where there are none. */
export function notHandedOutInWords(left: readonly NotHandedOut[]): string {
  return Object.entries(reasons)
    .flatMap(([why, [one, many]]) => {
      const number = left.filter((each) => each === why).length;
      return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
    })
    .join(", ");
}
