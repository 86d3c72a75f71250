import { pointState, terms } from "../../../core/calendar/assessmentPoint";
import { dayInWords } from "../../../core/calendar/days";
import type { School } from "../../../core/school/school";
import { pointName } from "../pointInWords";

/** When progress is looked at next: the close of an open assessment point, and the next to open. */
export function reviewDates({ settings, today }: Pick<School, "settings" | "today">): string {
  const stateOf = (term: (typeof terms)[number]) => pointState(settings.points[term], today);
  const name = (term: (typeof terms)[number]) => pointName({ year: settings.academicYear, term });
  const open = terms.find((term) => stateOf(term) === "open");
  const next = terms.find((term) => stateOf(term) === "notBegun");
  const sentences = [
    ...(open
      ? [`${name(open)} marks are entered until ${dayInWords(settings.points[open].closes)}.`]
      : []),
    next
      ? `Progress is reviewed again at the next assessment point, ${name(next)}: ${dayInWords(settings.points[next].opens)} to ${dayInWords(settings.points[next].closes)}.`
      : "There is no later assessment point in this academic year.",
  ];
  return sentences.join(" ");
}
