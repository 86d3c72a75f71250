import { termNames } from "../../core/calendar/assessmentPoint";
import { isOnRoll } from "../../core/pupils/pupil";
import { subjectNames } from "../../core/subject";
import type { IdentityDoubt, LetterChild, LetterContext } from "./letterChild";

const doubts: Readonly<Record<IdentityDoubt, string>> = {
  noUpn: "There is no UPN on the Pupils tab, so it is not certain which marks belong here.",
  sharedUpn:
    "Two rows of the Pupils tab have the same UPN, so it is not certain which marks belong here.",
  twoRows:
    "Two rows of the class tabs have the same UPN, so it is not certain which marks belong here.",
  otherName:
    "The name in the class tab is not the one on the Pupils tab, so it is not certain that the marks belong here.",
};

/**
 * Why no letter may be made for a child, as a sentence without personal facts; nothing where one
 * may. What a family must not be sent comes first, what a teacher can still put right last.
 */
export function whyHeld(child: LetterChild, context: LetterContext): string | undefined {
  return heldByPupil(child, context) ?? heldByRow(child) ?? heldByMarks(child, context);
}

function heldByPupil({ pupil, doubt }: LetterChild, { today }: LetterContext): string | undefined {
  if (pupil.letterHold) return "Letters are on hold on the Pupils tab.";
  if (pupil.left !== undefined && pupil.left < today) return "The child has left.";
  if (!isOnRoll(pupil, today)) return "The child has not joined yet.";
  if (pupil.letterCopies === 0) return "No copies are wanted.";
  if (pupil.firstName.trim() === "") return "The Pupils tab has no first name.";
  return doubt && doubts[doubt];
}

function heldByRow({ row, targets }: LetterChild): string | undefined {
  if (!row) return "The child is in no class tab.";
  return targets.length === 0 ? "The year group is not known." : undefined;
}

function heldByMarks({ targets }: LetterChild, { season }: LetterContext): string | undefined {
  const unread = targets.find(({ evidence }) => {
    const mark = evidence.thisYear[season];
    return mark.state === "missing" && mark.why === "unreadable";
  });
  if (unread) {
    const entry = `${subjectNames[unread.subject]} ${termNames[season].toLowerCase()}`;
    return `The mark in ${entry} cannot be read: please put it right.`;
  }
  const anyMark = targets.some(({ evidence }) => evidence.latestThisYear.state === "known");
  return anyMark ? undefined : "There are no marks yet this year in any subject.";
}
