import { isOnRoll } from "../../core/pupils/pupil";
import { shortNames } from "../../core/pupils/shortNames";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { School } from "../../core/school/school";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { plainHeader } from "../../workbook/layout/columnMap";
import type { Phrase } from "../../workbook/phrases/phrase";
import { inPrintOrder } from "../letters/inPrintOrder";
import { classOf, type LetterChild } from "../letters/letterChild";
import { letterChildren } from "../letters/letterChildren";
import { letterSeason } from "../letters/letterSeason";
import { type PhraseChooser, phraseChooser } from "../letters/phraseChooser";
import { type TypedTexts, typedTexts } from "../letters/typedTexts";
import { unfitForParents } from "../letters/unfitForParents";

/** A child of a class as documents for the classroom need it. */
export interface ClassroomChild {
  /** First name, told apart from namesakes of the class. */
  readonly name: string;
  /** By which the same phrases are chosen for the same child, in letters and here. */
  readonly seed: string;
  readonly targets: readonly ProposedTarget[];
  /** What the teacher typed; empty where it names another child or holds a code, or it is not sure whose it is. */
  readonly typed: TypedTexts;
  /** Phrases for the child; nothing where the year group is not known. */
  readonly words?: PhraseChooser;
}

/** The children of a class, and how many of them need something sorted out first. */
export interface Classroom {
  readonly children: readonly ClassroomChild[];
  /** How many have a typed text that may not stand on a page in class. */
  readonly unfit: number;
  /** How many are left without marks and texts, since it is not certain whose row is theirs. */
  readonly doubtful: number;
}

const nothingTyped: TypedTexts = { strengths: [], nextSteps: [], helpAtHome: [] };

/**
 * The children of a class who are on roll, by surname. Texts that name another child, or hold a code, a pupil number
 * or a word of support, are left out, as letters to parents do; so are marks where two rows claim the child.
 */
export function classroom(
  school: School,
  proposals: readonly ProposedTarget[],
  className: string,
  phrases: readonly Phrase[],
): Classroom {
  const own = letterChildren(school, proposals).filter(
    (child) =>
      plainHeader(classOf(child)) === plainHeader(className) && isOnRoll(child.pupil, school.today),
  );
  const inOrder = inPrintOrder(own);
  const names = shortNames(inOrder.map(({ pupil }) => pupil));
  const texts = inOrder.map(typedFor);
  return {
    children: inOrder.map((child, place) => {
      const targets = child.doubt ? [] : child.targets;
      const name = names[place] ?? "";
      const seed = seedOf(child, school);
      const words = wordsFor(child, phrases, seed, school);
      return {
        name,
        seed,
        targets,
        typed: texts[place]?.typed ?? nothingTyped,
        ...(words ? { words } : {}),
      };
    }),
    unfit: texts.filter(({ unfit }) => unfit).length,
    doubtful: inOrder.filter(({ doubt }) => doubt !== undefined).length,
  };
}

function typedFor({ row, pupil, doubt, classmates }: LetterChild) {
  if (!row || doubt) return { typed: nothingTyped, unfit: false };
  const typed = typedTexts(row, pupil.firstName.trim());
  const unfit = unfitForParents({ ...nothingTyped, nextSteps: typed.nextSteps }, pupil, classmates);
  return unfit === undefined ? { typed, unfit: false } : { typed: nothingTyped, unfit: true };
}

function seedOf({ pupil }: LetterChild, school: School): string {
  return `${pupil.upn}|${school.settings.academicYear}|${letterSeason(school) ?? ""}`;
}

function wordsFor(
  { pupil, targets }: LetterChild,
  phrases: readonly Phrase[],
  seed: string,
  { settings }: School,
): PhraseChooser | undefined {
  const yearGroup = targets[0]?.yearGroup ?? pupil.yearGroup;
  if (yearGroup === undefined) return undefined;
  return phraseChooser(phrases, yearGroup, seed, {
    child: pupil.firstName.trim(),
    year: yearGroupName(yearGroup),
    school: settings.schoolName || "our school",
    headteacher: settings.headteacher || "the headteacher",
  });
}
