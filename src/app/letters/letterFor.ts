import { termNames } from "../../core/calendar/assessmentPoint";
import { dayInWords } from "../../core/calendar/days";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import { subjectNames, subjects } from "../../core/subject";
import type { LetterModel, LetterSignOff, LetterSubject } from "../../documents/letter/letterModel";
import { fullName } from "./fullName";
import type { LetterChild, LetterContent, LetterContext } from "./letterChild";
import { nowText } from "./nowText";
import { type PhraseChooser, phraseChooser } from "./phraseChooser";
import { strongestFirst } from "./strengthOrder";
import { suggestions } from "./suggestions";
import { targetText } from "./targetText";
import { type TypedTexts, typedTexts } from "./typedTexts";
import { unfitForParents } from "./unfitForParents";
import { whyHeld } from "./whyHeld";

/**
 * What the letter to a child's family says, or why there is none. It holds no code, no other
 * child, no pupil number, and nothing of sex, pupil premium, special needs, language or rank. The
 * same child and context always give the same letter.
 */
export function letterFor(child: LetterChild, context: LetterContext): LetterContent {
  const { pupil, row } = child;
  const reason = whyHeld(child, context);
  const yearGroup = child.targets[0]?.yearGroup;
  if (reason !== undefined || !row || yearGroup === undefined) {
    return { state: "held", reason: reason ?? "The year group is not known." };
  }
  const typed = typedTexts(row, firstNameOf(child));
  const unfit = unfitForParents(typed, pupil, child.classmates);
  if (unfit !== undefined) return { state: "held", reason: unfit };
  return { state: "ready", model: letterModel(child, context, yearGroup, typed) };
}

function letterModel(
  child: LetterChild,
  context: LetterContext,
  yearGroup: YearGroup,
  typed: TypedTexts,
): LetterModel {
  const { pupil, row, targets } = child;
  const { settings, season, today, teacherName } = context;
  const seed = `${pupil.upn}|${settings.academicYear}|${season}`;
  const words = wordsFor(child, context, yearGroup, seed);
  const when = termNames[season];
  const closing = words.choose({ use: "Closing", when }, 1)[0];
  const comment = typed.comment === undefined ? [] : [typed.comment];
  return {
    schoolName: settings.schoolName || "Our school",
    letterDate: dayInWords(today),
    addressee: `To the parents and carers of ${fullName(pupil)}`,
    childName: fullName(pupil),
    childFirstName: firstNameOf(child),
    className: pupil.className ?? row?.className ?? "",
    yearGroup: yearGroupName(yearGroup),
    ...(teacherName ? { teacherName } : {}),
    season,
    opening: [...words.choose({ use: "Opening", when }, 1), ...comment],
    subjects: subjectRows(child, context, words),
    ...suggestions(typed, strongestFirst(targets, seed), words),
    ...(typed.childsWords === undefined ? {} : { childsWords: typed.childsWords }),
    replySlip: true,
    signOff: signOff(settings, teacherName),
    ...(closing === undefined ? {} : { wording: { closing } }),
  };
}

function wordsFor(
  child: LetterChild,
  { settings, phrases }: LetterContext,
  yearGroup: YearGroup,
  seed: string,
): PhraseChooser {
  return phraseChooser(phrases, yearGroup, seed, {
    child: firstNameOf(child),
    year: yearGroupName(yearGroup),
    school: settings.schoolName || "our school",
    headteacher: settings.headteacher || "the headteacher",
  });
}

function subjectRows(
  { targets, pupil }: LetterChild,
  { settings, season }: LetterContext,
  words: PhraseChooser,
): LetterSubject[] {
  return subjects.flatMap((subject) => {
    const target = targets.find((each) => each.subject === subject);
    if (!target) return [];
    const inWords = (horizon: "yearEnd" | "keyStageEnd") =>
      targetText(target, horizon, firstNameOf({ pupil }), settings);
    return [
      {
        subject: subjectNames[subject],
        now: nowText(target, season, words),
        target: inWords("yearEnd"),
        ...(settings.keyStageTargetInLetters ? { keyStageTarget: inWords("keyStageEnd") } : {}),
      },
    ];
  });
}

function signOff({ headteacher }: Settings, teacherName: string | undefined): LetterSignOff {
  if (headteacher) return { name: headteacher, role: "Headteacher" };
  return teacherName
    ? { name: teacherName, role: "Class teacher" }
    : { name: "Class teacher", role: "" };
}

function firstNameOf({ pupil }: Pick<LetterChild, "pupil">): string {
  return pupil.firstName.replace(/\s+/g, " ").trim();
}
