import type { LetterPlan } from "../api";
import type { WantedLetter } from "../letterRun/askedLetter";
import { type LetterRow, readLetterRecord } from "../letterRun/letterRecord";
import { isLive } from "../letterRun/letterWork";
import { prepareLetters } from "../letterRun/prepareLetters";
import { isReleased } from "../letterRun/releaseLetters";
import { isCurrent } from "../letterRun/standing";
import { fullName } from "../letters/fullName";
import { languageOfLetter } from "../letters/letterLanguage";
import type { WorkbookStore } from "../workbookStore";
import { SidebarProblem } from "./sidebarProblem";

/**
 * What a run of letters for a class, or for all of them, would do, child by child in the order of
 * print: made anew, made again because the letter reads differently now, left, being made by
 * somebody at this moment, or held, and why. The Letters tab is the record; Drive is not asked.
 */
export function letterPlan(store: WorkbookStore, className: string, now: Date): LetterPlan[] {
  const prepared = prepareLetters(store, { typed: className, mayBeEmpty: true }, now);
  if (prepared.kind === "nobody") throw new SidebarProblem(prepared.sentence);
  const { rows } = readLetterRecord(prepared.letters);
  return prepared.asked.map(({ wanted }, index) => {
    const child = prepared.children[index];
    const row = rows.get(wanted.key);
    const { note } = child ? languageOfLetter(child.pupil, prepared.context) : {};
    const released = prepared.needRelease && row !== undefined && isReleased(row, wanted);
    return {
      upn: child?.pupil.upn ?? "",
      child: child ? fullName(child.pupil) : "",
      ...stateOf(wanted, row, now),
      ...(note === undefined || wanted.letter.state === "held" ? {} : { languageNote: note }),
      ...(row?.link.startsWith("https://") ? { link: row.link } : {}),
      ...(released ? { released: row.released } : {}),
    };
  });
}

function stateOf(
  { letter }: WantedLetter,
  row: LetterRow | undefined,
  now: Date,
): Pick<LetterPlan, "state" | "reason"> {
  if (letter.state === "held") return { state: "held", reason: letter.reason };
  if (row && isLive(row.work, now.getTime())) return { state: "beingMade" };
  if (!row || row.content === "") return { state: "new" };
  return { state: isCurrent(row, letter.content) ? "unchanged" : "changed" };
}
