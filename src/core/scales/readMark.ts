import { type CellValue, cellText, isBlank } from "../cell";
import type { Mark, UnreadableMark } from "./mark";
import { nearestCode } from "./nearestCode";
import { codesOf, type Scale } from "./scale";

/**
 * Reads what was typed in a cell as a mark on a scale. Case and spaces are forgiven (`exs ` is
 * `EXS`); known slips are understood and remembered in `writtenAs` (`EXP`); anything else is
 * unreadable, with the code most likely meant where one is near enough.
 */
export function readMark(scale: Scale, typed: CellValue): Mark {
  if (isBlank(typed)) return { state: "notYetAssessed" };
  if (typeof typed === "object" || typeof typed === "boolean") {
    return { state: "unreadable", typed, problem: "notText" };
  }
  const text = cellText(typed);
  return readCode(scale, text) ?? readScore(scale, text, typed) ?? unknownCode(scale, text, typed);
}

/**
 * How codes are compared: capitals, without spaces, dots or hyphens. A plus sign counts, and so
 * does a minus at the front: `-1` is not 1.
 */
export function plainCode(text: string): string {
  const plain = text.toUpperCase().replace(/[\s.\-_]+/g, "");
  return /^\s*-/.test(text) ? `-${plain}` : plain;
}

function readCode(scale: Scale, text: string): Mark | undefined {
  const plain = plainCode(text);
  const exact = scale.grades.findIndex((grade) => plainCode(grade.code) === plain);
  if (exact >= 0) return scored(scale, exact);
  const unranked = scale.unranked.find((each) => plainCode(each.code) === plain);
  if (unranked) {
    const { code, name: reason, inCohort } = unranked;
    return { state: "absent", scale: scale.id, code, reason, inCohort };
  }
  const slip = scale.grades.findIndex((grade) =>
    [grade.name, ...(grade.alsoWritten ?? [])].some((other) => plainCode(other) === plain),
  );
  return slip >= 0 ? scored(scale, slip, text) : undefined;
}

function scored(scale: Scale, position: number, writtenAs?: string): Mark {
  const code = scale.grades[position]?.code ?? "";
  const mark = { state: "scored", scale: scale.id, code, position } as const;
  return writtenAs === undefined ? mark : { ...mark, writtenAs };
}

function readScore(scale: Scale, text: string, typed: CellValue): Mark | undefined {
  if (!scale.scores || !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const score = Number(text);
  if (!Number.isInteger(score)) return { state: "unreadable", typed, problem: "notWhole" };
  if (score < scale.scores.lowest || score > scale.scores.highest) {
    return { state: "unreadable", typed, problem: "outOfRange" };
  }
  return { state: "scored", scale: scale.id, code: String(score), position: score };
}

function unknownCode(scale: Scale, text: string, typed: CellValue): UnreadableMark {
  const likely = nearestCode(plainCode(text), codesOf(scale), plainCode);
  const mark = { state: "unreadable", typed, problem: "unknownCode" } as const;
  return likely === undefined ? mark : { ...mark, likely };
}
