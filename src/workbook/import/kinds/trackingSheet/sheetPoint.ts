import { type AcademicYear, academicYearName } from "../../../../core/calendar/academicYear";
import { type Term, termNames } from "../../../../core/calendar/assessmentPoint";
import { type YearGroup, yearGroupName } from "../../../../core/pupils/yearGroup";
import { type Subject, subjectNames } from "../../../../core/subject";
import { entryHeader } from "../../../tabs/classTab";

/** When a mark of a tracking sheet was given, or what for, as the sheet says it. */
export type SheetPoint =
  /** `target` is one that the sheet has set: targets are people's decisions, and do not come in. */
  | { readonly kind: "start" | "lastYear" | "target" | "keyStage1" | "earlyYears" }
  /** To the end of the year, of the key stage, or of whichever of them ends with a year group. */
  | { readonly kind: "forecast"; readonly keyStage?: true; readonly yearGroup?: YearGroup }
  | TermPoint;

/** A term: of this year, of the year in which the child was in a year group, or of an academic year. */
export interface TermPoint {
  readonly kind: "term";
  readonly term: Term;
  /** Which half of the term; nothing where the mark is of the whole. */
  readonly half?: 1 | 2;
  readonly yearGroup?: YearGroup;
  readonly year?: AcademicYear;
}

/** The same for the same point, and for no other. */
export function pointKey(point: SheetPoint): string {
  if (point.kind === "term") return `${termKey(point)}${point.half ?? ""}`;
  if (point.kind !== "forecast") return point.kind;
  const { keyStage, yearGroup } = point;
  return `forecast${keyStage ? "KeyStage" : ""}${yearGroup === undefined ? "" : `Y${yearGroup}`}`;
}

/** The same for both halves of a term and the whole. */
export function termKey({ term, yearGroup, year }: TermPoint): string {
  const group = yearGroup === undefined ? "" : `Y${yearGroup}.`;
  return `${year ?? ""}${year === undefined ? "" : "."}${group}${term}`;
}

/** A subject's column in words: `Reading autumn`, `Reading, summer of Year 3`. */
export function columnLabel(subject: Subject, point: SheetPoint): string {
  const name = subjectNames[subject];
  switch (point.kind) {
    case "start":
    case "lastYear":
      return entryHeader(subject, point.kind);
    case "target":
      return `${name} target`;
    case "keyStage1":
      return `${name}, end of Key Stage 1`;
    case "earlyYears":
      return `${name}, early years profile`;
    case "forecast":
      return forecastLabel(subject, point);
    default:
      return termLabel(subject, point);
  }
}

function forecastLabel(
  subject: Subject,
  { keyStage, yearGroup }: Extract<SheetPoint, { kind: "forecast" }>,
): string {
  if (yearGroup === undefined) {
    return entryHeader(subject, keyStage ? "forecastKeyStageEnd" : "forecastYearEnd");
  }
  const end = keyStage ? `Key Stage ${yearGroup === 2 ? 1 : 2}` : yearGroupName(yearGroup);
  return `${subjectNames[subject]}, forecast for the end of ${end}`;
}

function termLabel(subject: Subject, { term, half, yearGroup, year }: TermPoint): string {
  const of = [
    ...(yearGroup === undefined ? [] : [` of ${yearGroupName(yearGroup)}`]),
    ...(year === undefined ? [] : [` ${academicYearName(year)}`]),
  ];
  const part = half === undefined ? "" : `, ${half === 1 ? "first" : "second"} half`;
  if (of.length === 0) return `${entryHeader(subject, term)}${part}`;
  return `${subjectNames[subject]}, ${termNames[term].toLowerCase()}${of.join("")}${part}`;
}
