import type { AcademicYear } from "../calendar/academicYear";
import type { Term } from "../calendar/assessmentPoint";
import type { Cell } from "../cell";
import type { Subject } from "../subject";

/** A row of the Closed marks tab: a child's marks as they stood when a point closed. */
export interface ClosedMarksRow {
  readonly upn: string;
  readonly cells: Readonly<Record<"upn" | "year" | "point" | Subject, Cell>>;
  readonly year?: AcademicYear;
  readonly term?: Term;
}

/** A row of the Forecast reasons tab: why a teacher forecasts what the evidence does not suggest. */
export interface ForecastReasonRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<"upn" | "year" | "subject" | "horizon" | "forecast" | "why" | "by" | "on", Cell>
  >;
  readonly year?: AcademicYear;
  readonly subject?: Subject;
  readonly horizon?: "yearEnd" | "keyStageEnd";
}

/** A row of the Requests tab: a change that a teacher has asked for. */
export interface RequestRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<
      | "upn"
      | "year"
      | "subject"
      | "about"
      | "stands"
      | "wanted"
      | "why"
      | "by"
      | "askedOn"
      | "answer"
      | "answeredOn"
      | "answeredBy"
      | "note",
      Cell
    >
  >;
  readonly year?: AcademicYear;
  readonly subject?: Subject;
}

/** A row of the Parents tab: what the parents of a child were told, and what they said. */
export interface ParentsRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<"upn" | "date" | "told" | "how" | "whoCame" | "comment" | "by", Cell>
  >;
}
