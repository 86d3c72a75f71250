import { fitsOnePage } from "../../documents/letter/fitLetter";
import { count } from "../jobReport";
import type { ClassLetters, PrintedLetter } from "./printSetLetters";

/** What a class's print set holds and lacks: `Oak: 28 letters, 30 pages; 1 held; 1 waits for the head's release.` */
export function printSetSentence({ className, printed, held, unreleased }: ClassLetters): string {
  const holds =
    printed.length === 0
      ? "nothing to print"
      : `${count(printed.length, "letter")}, ${paperSaid(printed)}`;
  const lacks = [
    ...(held > 0 ? [`${held} held`] : []),
    ...(unreleased > 0
      ? [`${unreleased} ${unreleased === 1 ? "waits" : "wait"} for the head's release`]
      : []),
  ];
  return `${classSaid(className)}: ${[holds, ...lacks].join("; ")}.`;
}

/** A class's name, also for children who have none. */
export function classSaid(className: string): string {
  return className === "" ? "No class" : className;
}

/** Pages, where every letter is known to take one; else copies, each on as many pages as it takes. */
function paperSaid(printed: readonly PrintedLetter[]): string {
  const copies = printed.reduce((sum, each) => sum + each.copies, 0);
  const known = printed.every(
    ({ letter, design }) => design.kind === "built in" && fitsOnePage(letter.model),
  );
  return known ? count(copies, "page") : count(copies, "copy", "copies");
}
