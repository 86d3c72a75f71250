import { readDay } from "../../../core/calendar/days";
import type { IsoDate } from "../../../core/cell";
import { SidebarProblem } from "../sidebarProblem";

/** A day that somebody typed; a problem in words where it is none. */
export function typedDay(text: string): IsoDate {
  const day = readDay(text);
  if (day !== undefined) return day;
  throw new SidebarProblem(
    `‘${text.trim()}’ cannot be read as a date. Please type the day, month and year, such as 22/01/2027.`,
  );
}
