import type { ChildTexts } from "../../src/app/api";

/** The texts that a teacher writes about a child, in the order of the class tab. */
export const textNames = [
  "strengths",
  "nextSteps",
  "helpAtHome",
  "comment",
  "childsWords",
] as const;

/** One of a child's texts. */
export type TextName = (typeof textNames)[number];

/** Which texts are not the same. White space at the ends is no difference. */
export function changedTexts(before: ChildTexts, after: ChildTexts): TextName[] {
  return textNames.filter((name) => before[name].trim() !== after[name].trim());
}

/** Adds a line to a text, unless it is there. */
export function withLine(text: string, line: string): string {
  const lines = text.split("\n").map((each) => each.trim());
  if (lines.includes(line.trim())) return text;
  return text.trim() === "" ? line : `${text.replace(/\s+$/, "")}\n${line}`;
}

/** A text that somebody else changed while it was being written here. */
export interface TextConflict {
  readonly name: TextName;
  readonly standsThere: string;
  readonly mine: string;
}

/**
 * The texts that this page wanted to write (`mine`, where it differs from `before`) and that now
 * hold something else than either.
 */
export function textConflicts(
  before: ChildTexts,
  mine: ChildTexts,
  now: ChildTexts,
): TextConflict[] {
  return changedTexts(before, mine)
    .filter((name) => {
      const standing = now[name].trim();
      return standing !== before[name].trim() && standing !== mine[name].trim();
    })
    .map((name) => ({ name, standsThere: now[name], mine: mine[name] }));
}

/**
 * What stood in the Sheet before, brought up to date: a text that now stands there as it was
 * written here has nothing left to write.
 */
export function upToDate(before: ChildTexts, mine: ChildTexts, now: ChildTexts): ChildTexts {
  const from = (name: TextName) => (now[name].trim() === mine[name].trim() ? now : before)[name];
  return {
    strengths: from("strengths"),
    nextSteps: from("nextSteps"),
    helpAtHome: from("helpAtHome"),
    comment: from("comment"),
    childsWords: from("childsWords"),
  };
}
