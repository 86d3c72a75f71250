import { hashKey } from "../../core/text/fnv1a";
import type { PreparedLetters } from "../letterRun/prepareLetters";
import { yearOfSeason } from "../letters/letterChild";
import type { ClassLetters, PrintedLetter } from "./printSetLetters";
import { classSaid } from "./printSetSentence";

/** One document of a class's print set: letters that are laid out alike. */
export interface PrintSetPart {
  /** `Print set – Oak – autumn 2026`. */
  readonly name: string;
  /** Tells it from every other print set, always the same; holds nothing personal. */
  readonly key: string;
  /** Tells one content from another; holds nothing personal. */
  readonly content: string;
  readonly letters: readonly PrintedLetter[];
  /** Whether an empty page follows each letter. */
  readonly emptyBacks: boolean;
  /** Whether it is to be printed on one side, since nobody knows beforehand how many pages its letters take. */
  readonly oneSideOnly: boolean;
}

/** Which letters stand in a document, and what is added to its name. */
const kinds = {
  letter: "",
  reception: " – Reception letter",
  apart: " – large print and two languages",
} as const;

type PartKind = keyof typeof kinds;

/** The keys of all documents that a class's print set may have, whether it has them now or not. */
export function printSetKeys(className: string, prepared: PreparedLetters): string[] {
  return (Object.keys(kinds) as PartKind[]).map((kind) => keyOf(className, kind, prepared));
}

/**
 * The documents of a class's print set. Most classes have one. Letters in large print or two
 * languages stand in one of their own where the others have the school's own layout, or are printed
 * on both sides.
 */
export function printSetParts(set: ClassLetters, prepared: PreparedLetters): PrintSetPart[] {
  const { season, settings } = prepared.context;
  const bothSides = settings.lettersOnBothSides;
  const apart = bothSides || set.printed.some(({ design }) => design.kind === "template");
  return (Object.keys(kinds) as PartKind[]).flatMap((kind) => {
    const letters = set.printed.filter((each) => kindOf(each, apart, prepared) === kind);
    const [first] = letters;
    if (!first) return [];
    const known = first.design.kind === "built in" && kind === "letter";
    const emptyBacks = bothSides && known;
    const said = letters.map(({ letter, copies }) => [letter.content, copies]);
    const date = first.letter.model.letterDate;
    return {
      name: `Print set – ${classSaid(set.className)} – ${season} ${yearOfSeason(season, settings.academicYear)}${kinds[kind]}`,
      key: keyOf(set.className, kind, prepared),
      content: hashKey(JSON.stringify([said, date, emptyBacks])),
      letters,
      emptyBacks,
      oneSideOnly: bothSides && !known,
    };
  });
}

function kindOf(
  { letter, design }: PrintedLetter,
  apart: boolean,
  { context }: PreparedLetters,
): PartKind {
  if (design === context.designs.reception) return "reception";
  const { largePrint, homeLanguage } = letter.model;
  return apart && (largePrint || homeLanguage) ? "apart" : "letter";
}

function keyOf(className: string, kind: PartKind, { context }: PreparedLetters): string {
  const { season, settings } = context;
  return hashKey(`print set|${className}|${season}|${settings.academicYear}|${kind}`);
}
