import { isOnRoll } from "../../core/pupils/pupil";
import { shortNames } from "../../core/pupils/shortNames";
import type { School } from "../../core/school/school";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { plainHeader } from "../../workbook/layout/columnMap";
import type { Phrase } from "../../workbook/phrases/phrase";
import { childSays } from "../letters/childSays";
import { choosePhrases } from "../letters/choosePhrases";
import { inPrintOrder } from "../letters/inPrintOrder";
import { classOf, type LetterChild, type LetterContext } from "../letters/letterChild";
import { letterChildren } from "../letters/letterChildren";
import { letterSeason } from "../letters/letterSeason";
import { letterWords } from "../letters/letterWords";
import { type TypedTexts, typedTexts } from "../letters/typedTexts";
import { unfitForParents } from "../letters/unfitForParents";

/** A child of a class as documents for the classroom need it. */
export interface ClassroomChild {
  /** First name, told apart from namesakes of the class. */
  readonly name: string;
  readonly targets: readonly ProposedTarget[];
  /** What the teacher typed; empty where it names another child or holds a code, or it is not sure whose it is. */
  readonly typed: TypedTexts;
  /** The next steps as the child's letter gives them: the teacher's own, else phrases that suit the marks, else none. */
  readonly nextSteps: readonly string[];
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
      const typed = texts[place]?.typed ?? nothingTyped;
      return {
        name: names[place] ?? "",
        targets: child.doubt ? [] : child.targets,
        typed,
        nextSteps:
          typed.nextSteps.length > 0 ? typed.nextSteps : suitingSteps(child, school, phrases),
      };
    }),
    unfit: texts.filter(({ unfit }) => unfit).length,
    doubtful: inOrder.filter(({ doubt }) => doubt !== undefined).length,
  };
}

function typedFor({ row, pupil, doubt, classmates }: LetterChild) {
  if (!row || doubt) return { typed: nothingTyped, unfit: false };
  const typed = typedTexts(row, pupil);
  const unfit = unfitForParents({ ...nothingTyped, nextSteps: typed.nextSteps }, pupil, classmates);
  return unfit === undefined ? { typed, unfit: false } : { typed: nothingTyped, unfit: true };
}

/** None before the year's first assessment point, nor where it is not certain whose marks these are. */
function suitingSteps(child: LetterChild, school: School, phrases: readonly Phrase[]): string[] {
  const season = letterSeason(school);
  const yearGroup = child.targets[0]?.yearGroup;
  if (season === undefined || yearGroup === undefined || child.doubt) return [];
  const { settings, today } = school;
  const context: LetterContext = { settings, today, season, phrases, designs: {} };
  const words = letterWords(child.pupil, context, yearGroup);
  const { nextSteps = [] } = choosePhrases(child, context);
  return nextSteps.map((step) => words.fill(childSays(step)));
}
