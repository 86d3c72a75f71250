import type { Mark } from "../../../core/scales/mark";
import { describeCodes, type Scale } from "../../../core/scales/scale";
import { quoted } from "./plannedResult";

/** Why what a file gives as a mark cannot be one: a sentence with the remedy. Nothing where it can. */
export function whyUnread(text: string, mark: Mark, scale: Scale): string | undefined {
  if (isFormula(text)) return formulaReason(text);
  if (mark.state !== "unreadable") return undefined;
  const takes = `${scale.name} takes ${describeCodes(scale)}.`;
  switch (mark.problem) {
    case "outOfRange":
      return `${quoted(text)} is out of range: ${takes} Correct it in the file.`;
    case "notWhole":
      return `${quoted(text)} is not a whole number: ${takes} Correct it in the file.`;
    default: {
      const meant = mark.likely === undefined ? "" : ` Was ${mark.likely} meant?`;
      return `${quoted(text)} is not on the scale.${meant} ${takes}`;
    }
  }
}

/** Whether a formula stands where its result should. */
export function isFormula(text: string): boolean {
  return text.startsWith("=");
}

/** What to do about a formula. */
export function formulaReason(text: string): string {
  return `${quoted(text)} is a formula, not its result. Save the file with values alone, and choose it again.`;
}
