import type { PupilRow } from "../../../../core/school/pupilRow";
import { hashKey } from "../../../../core/text/fnv1a";
import type { ImportQuestion } from "../../importKind";
import type { ChildEntry } from "./childEntry";
import type { ChildMatch, Matching } from "./childMatch";
import { nameKey } from "./sameName";

/** Why a row is passed over that a person has left out. */
export const leftOut = "Left out, as you have chosen.";

const choiceLabels = { same: "The same child", new: "Another child, who is new" } as const;

/** The question about all rows that are found by name and date of birth alone. */
export const togetherId = "sameChildren";

/** Whether several rows without a UPN are asked about in one question. */
export function asksTogether({ byNameAlone }: Matching): boolean {
  return byNameAlone > 1;
}

/** That question, for so many children. */
export function questionTogether(children: number): ImportQuestion {
  return {
    id: togetherId,
    question: `${children} children have no UPN in the file and are found in Pupils by name and date of birth. Are they the same children?`,
    choices: [
      { key: "same", label: "Yes, all of them" },
      { key: "each", label: "Ask about each" },
      { key: "leaveOut", label: "Leave them out" },
    ],
  };
}

/** Asks whether a row is a child of Pupils; what comes of it where that has been answered. */
export function ask(
  entry: ChildEntry,
  pupil: PupilRow,
  { answers, questions }: Matching,
  question: string,
  may: readonly ("same" | "new")[],
): ChildMatch {
  const { values } = entry;
  const told = [values.upn, nameKey(values), values.dateOfBirth, pupil.pupil.upn];
  const id = `sameChild.${hashKey(told.join("|"))}`;
  questions.push({
    id,
    question: `Row ${entry.row.line}: ${question}`,
    choices: [
      ...may.map((key) => ({ key, label: choiceLabels[key] })),
      { key: "leaveOut", label: "Leave this row out" },
    ],
  });
  const answer = answers[id];
  if (answer === "same" && may.includes("same")) return { kind: "known", pupil };
  if (answer === "new" && may.includes("new")) return { kind: "new" };
  if (answer === "leaveOut") return { kind: "passOver", reason: leftOut };
  return { kind: "ask", reason: "Is this the same child?", pupil };
}
