import type { AcademicYear } from "../calendar/academicYear";
import type { Mark } from "../scales/mark";
import type { Scale } from "../scales/scale";
import type { School } from "../school/school";
import type { Subject } from "../subject";

/** A mark from the summer in which a key stage ended, with the scale that it is on. */
export interface KeyStageMark {
  readonly upn: string;
  readonly year: AcademicYear;
  readonly subject: Subject;
  readonly scale: Scale;
  readonly mark: Mark;
}

/**
 * The marks of the Past marks tab from the end of Key Stage 1 (Year 2) or 2 (Year 6), in the tab's
 * order, whether the children are still here or have left. Rows that do not say whose, when, in what
 * subject or on which scale are passed over; checks report them.
 */
export function keyStageMarks(
  { history, scales }: Pick<School, "history" | "scales">,
  yearGroup: 2 | 6,
): KeyStageMark[] {
  return history.flatMap((row): KeyStageMark[] => {
    const { upn, year, subject, mark } = row;
    const scale = row.scale === undefined ? undefined : scales.find(row.scale);
    if (row.yearGroup !== yearGroup || row.term !== "summer" || upn === "") return [];
    if (year === undefined || subject === undefined || !scale) return [];
    if (mark.state === "notYetAssessed") return [];
    return [{ upn, year, subject, scale, mark }];
  });
}

/** Whether the mark is a test's score, or a code in its place. */
export function isOfTest({ scale }: Pick<KeyStageMark, "scale">): boolean {
  return scale.scores !== undefined;
}

/** Marks by child, in the order given. */
export function marksByChild(
  marks: readonly KeyStageMark[],
): ReadonlyMap<string, readonly KeyStageMark[]> {
  const found = new Map<string, KeyStageMark[]>();
  for (const mark of marks) {
    const others = found.get(mark.upn);
    if (others) others.push(mark);
    else found.set(mark.upn, [mark]);
  }
  return found;
}
