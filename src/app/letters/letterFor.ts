import { dayInWords } from "../../core/calendar/days";
import { listInWords } from "../../core/checks/support/inWords";
import { cutTexts } from "../../core/letter/cutTexts";
import type { FixedWord } from "../../core/letter/fixedWords";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import { teachersOf } from "../../core/school/staff";
import type { LetterModel } from "../../documents/letter/letterModel";
import { childSays } from "./childSays";
import { choosePhrases } from "./choosePhrases";
import { firstNameOf, fullName } from "./fullName";
import { inHomeLanguage, sayableIn } from "./inHomeLanguage";
import { classOf, type LetterChild, type LetterContent, type LetterContext } from "./letterChild";
import { languageOfLetter } from "./letterLanguage";
import { letterWording } from "./letterWording";
import { type LetterWords, letterWords } from "./letterWords";
import { subjectTexts } from "./subjectTexts";
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
  const typed = typedTexts(row, pupil);
  const unfit = unfitForParents(typed, pupil, child.classmates);
  if (unfit !== undefined) return { state: "held", reason: unfit };
  const { note } = languageOfLetter(pupil, context);
  const model = letterModel(child, context, yearGroup, typed);
  const cut = cutTexts(row, pupil).map(({ sentence }) => sentence);
  return { state: "ready", model, notes: [...(note === undefined ? [] : [note]), ...cut] };
}

function letterModel(
  child: LetterChild,
  context: LetterContext,
  yearGroup: YearGroup,
  typed: TypedTexts,
): LetterModel {
  const { pupil } = child;
  const { settings, season, today } = context;
  const teachers = teachersOf(context.staff ?? [], classOf(child));
  const words = letterWords(pupil, context, yearGroup);
  const { language } = languageOfLetter(pupil, context);
  const chosen = sayableIn(language, choosePhrases(child, context), words);
  const filled = (texts: readonly string[] = []) => texts.map((text) => words.fill(text));
  const or = (own: readonly string[], phrases: readonly string[] = []) =>
    own.length > 0 ? own : filled(phrases);
  const subjects = subjectTexts(child, context, words);
  const closing = chosen.closing?.[0];
  return {
    schoolName: settings.schoolName || "Our school",
    letterDate: dayInWords(today),
    addressee: words.fill(words.fixed("addressee")),
    childName: fullName(pupil),
    childFirstName: firstNameOf(pupil),
    className: classOf(child),
    yearGroup: yearGroupName(yearGroup),
    ...(teachers.length > 0 ? { teacherName: listInWords(teachers) } : {}),
    season,
    opening: [...filled(chosen.opening), ...(typed.comment === undefined ? [] : [typed.comment])],
    subjects: subjects.map(({ english }) => english),
    strengths: or(typed.strengths, chosen.strengths),
    nextSteps: or(typed.nextSteps, chosen.nextSteps?.map(childSays)),
    helpAtHome: or(typed.helpAtHome, chosen.helpAtHome),
    ...(typed.childsWords === undefined ? {} : { childsWords: typed.childsWords }),
    replySlip: true,
    signOff: signOff(context, words, teachers),
    wording: {
      ...letterWording((key) => words.fill(words.fixed(key))),
      teacher: words.fill(words.fixed(teacherWord(teachers))),
      ...(closing === undefined ? {} : { closing: words.fill(closing) }),
    },
    ...(pupil.largePrint ? { largePrint: true } : {}),
    ...inHomeLanguage(language, season, words, chosen, subjects),
  };
}

/** The headteacher signs; where Settings names none, who teaches the class; else the place is left for a name. */
function signOff(
  { settings: { headteacher } }: LetterContext,
  words: LetterWords,
  teachers: readonly string[],
): LetterModel["signOff"] {
  if (headteacher) return { name: headteacher, role: words.fill(words.fixed("headteacher")) };
  const role = words.fill(words.fixed(teacherWord(teachers)));
  return teachers.length > 0 ? { name: listInWords(teachers), role } : { name: role, role: "" };
}

function teacherWord(teachers: readonly string[]): FixedWord {
  return teachers.length > 1 ? "teachers" : "teacher";
}
