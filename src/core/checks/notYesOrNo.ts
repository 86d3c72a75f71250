import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";
import { saysYesOrNo } from "./support/yesOrNo";

const questions = [
  ["pupilPremium", "whether the child has the pupil premium"],
  ["eal", "whether English is an additional language"],
  ["letterHold", "whether letters are held back"],
] as const;

/**
 * An answer on Pupils, for pupil premium, EAL or letter hold, that is neither yes nor no. A reason
 * for the premium means yes, and need not be kept.
 */
export function notYesOrNo(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells }) =>
    questions.flatMap(([field, question]) => {
      const cell = cells[field];
      if (!isFilled(cell) || saysYesOrNo(cell.typed)) return [];
      const isReason = field === "pupilPremium" && namesReason(cellText(cell.typed));
      return findingAt(cell, {
        rule: "notYesOrNo",
        severity: "error",
        expected: "Y or N",
        found: found(cell.typed),
        message: isReason
          ? `${quoted(cell.typed)} is a reason for the pupil premium. Please type Y, since the reason need not be kept here.`
          : `${quoted(cell.typed)} is neither yes nor no, so we do not know ${question}. Please type Y or N.`,
        ...(isReason ? { fix: "Y" } : {}),
      });
    }),
  );
}

function namesReason(text: string): boolean {
  return /^(fsm|fsm6|ever ?6|pp|ppg|service|lac|cla|plac|post-?lac|adopted)$/i.test(text);
}
