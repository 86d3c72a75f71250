import type { Mark } from "../scales/mark";
import type { School } from "../school/school";
import type { Subject } from "../subject";

/** Finds the on-entry mark of a child in a subject; nothing where the Early years tab has none. */
export type FindOnEntryMark = (upn: string, subject: Subject) => Mark | undefined;

/**
 * The on-entry assessments of the Early years tab. Of several rows of a child the last that has an entry
 * in the subject counts.
 */
export function onEntryMarks({ earlyYears }: Pick<School, "earlyYears">): FindOnEntryMark {
  const found = new Map<string, Mark>();
  for (const { upn, onEntry } of earlyYears) {
    for (const { subject, mark } of onEntry) {
      if (upn !== "" && mark.state !== "notYetAssessed") found.set(`${upn}|${subject}`, mark);
    }
  }
  return (upn, subject) => found.get(`${upn}|${subject}`);
}
