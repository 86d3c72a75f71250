import { shorten } from "../text/shorten";
import { ROOM } from "./letterLook";
import type { LetterModel, LetterWording } from "./letterModel";
import { letterParts } from "./letterParts";
import { partHeight } from "./partHeight";

/** Sizes of plain text in points, from what we like to what is just legible in print. */
const SIZES = [11, 10.5, 10, 9.5] as const;

/** Size of plain text in large print (RNIB: 16 points or more). */
const LARGE_PRINT = 16;

/** Longest text in characters, tried in turn where even the smallest type does not fit. */
const LIMITS = [1200, 800, 550, 400, 300, 220, 160, 110, 75, 50, 30, 18, 10] as const;

/** Names are kept whole up to this many characters. */
const NAME_LIMIT = 60;

/** Items kept of each list when a letter has to be shortened, and when it has to be very short. */
const ITEM_LIMIT = 4;
const VERY_SHORT = { limit: 60, items: 2 } as const;

/** Share of the page that is used: word processors differ a little. */
const SAFE_SHARE = 0.965;

/** A letter that fits on one page. */
export interface FittedLetter {
  readonly model: LetterModel;
  /** Size of plain text in points. */
  readonly size: number;
  /** Height that the estimate says is left on the page, in points. */
  readonly spare: number;
  /** Whether texts were cut, each at the end of a sentence or word and with "…". */
  readonly shortened: boolean;
}

/**
 * Fits a letter on one A4 page. Large print, and a letter in two languages that would not fit,
 * take more pages instead: nothing of them is shortened. Any other fits: first with smaller type, down to 9½ point; then by shortening
 * its longest texts, step by step, until it fits. Use `shortened` to tell the teacher to
 * write less rather than let a parent read half a comment.
 */
export function fitLetter(model: LetterModel): FittedLetter {
  if (model.largePrint) return { model, size: LARGE_PRINT, spare: 0, shortened: false };
  for (const size of SIZES) {
    const spare = spareHeight(model, size);
    if (spare >= 0) return { model, size, spare, shortened: false };
  }
  if (model.homeLanguage) return { model, size: SIZES[0], spare: 0, shortened: false };
  const size = SIZES[SIZES.length - 1] ?? 9.5;
  let shorter = model;
  for (const limit of LIMITS) {
    shorter = shortenTexts(model, limit);
    if (spareHeight(shorter, size) >= 0) break;
  }
  return { model: shorter, size, spare: Math.max(0, spareHeight(shorter, size)), shortened: true };
}

/** Whether a letter is laid out on one page. How many pages another takes is the word processor's to say. */
export function fitsOnePage(model: LetterModel): boolean {
  if (model.largePrint) return false;
  return !model.homeLanguage || SIZES.some((size) => spareHeight(model, size) >= 0);
}

function spareHeight(model: LetterModel, size: number): number {
  const height = letterParts(model).reduce((sum, part) => sum + partHeight(part, size), 0);
  return ROOM.height * SAFE_SHARE - height;
}

function shortenTexts(model: LetterModel, limit: number): LetterModel {
  const text = (long: string) => shorten(long.replace(/\s+/g, " "), limit);
  const name = (long: string) =>
    shorten(long.replace(/\s+/g, " "), Math.min(limit * 2, NAME_LIMIT));
  const items = limit < VERY_SHORT.limit ? VERY_SHORT.items : ITEM_LIMIT;
  const texts = (list: readonly string[]) => list.slice(0, items).map(text);
  const { schoolDetails, teacherName, childsWords, attendanceText, consultation, wording } = model;
  return {
    ...model,
    schoolName: name(model.schoolName),
    ...(schoolDetails !== undefined && { schoolDetails: text(schoolDetails) }),
    letterDate: name(model.letterDate),
    addressee: text(model.addressee),
    childName: name(model.childName),
    childFirstName: name(model.childFirstName),
    className: name(model.className),
    yearGroup: name(model.yearGroup),
    ...(teacherName !== undefined && { teacherName: name(teacherName) }),
    opening: texts(model.opening),
    subjects: model.subjects.map((subject) => ({
      ...subject,
      subject: name(subject.subject),
      now: text(subject.now),
      target: subject.target === null ? null : text(subject.target),
      ...(typeof subject.keyStageTarget === "string" && {
        keyStageTarget: text(subject.keyStageTarget),
      }),
    })),
    strengths: texts(model.strengths),
    nextSteps: texts(model.nextSteps),
    helpAtHome: texts(model.helpAtHome),
    ...(childsWords !== undefined && { childsWords: text(childsWords) }),
    ...(attendanceText !== undefined && { attendanceText: text(attendanceText) }),
    ...(consultation !== undefined && { consultation: { slotText: text(consultation.slotText) } }),
    signOff: { name: name(model.signOff.name), role: name(model.signOff.role) },
    ...(wording !== undefined && { wording: shortenWording(wording, text) }),
  };
}

function shortenWording(
  wording: Partial<LetterWording>,
  text: (long: string) => string,
): Partial<LetterWording> {
  return Object.fromEntries(Object.entries(wording).map(([key, long]) => [key, text(long)]));
}
