import { academicYearName } from "../../../../core/calendar/academicYear";
import { termNames } from "../../../../core/calendar/assessmentPoint";
import type { YearGroup } from "../../../../core/pupils/yearGroup";
import type { ClassRow } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import { subjectNames } from "../../../../core/subject";
import { entryHeader } from "../../../tabs/classTab";
import type { PlannedRow } from "../../importKind";
import type { ChildOfRow, ChildrenOfFile } from "../../matchChild";
import { leftOutRow } from "../../results/plannedResult";
import { formulaReason, isFormula } from "../../results/whyUnread";
import { readFileYearGroup } from "../../values/readFileYearGroup";
import { type PlaceOfMark, placeOfMark } from "./placeOfMark";
import type { SheetMark } from "./sheetMark";

/** A mark whose child is known, and where it belongs. */
export interface LocatedMark {
  readonly mark: SheetMark;
  readonly child: Extract<ChildOfRow, { state: "known" }>;
  readonly yearGroup: YearGroup;
  readonly place: Exclude<PlaceOfMark, { state: "refuse" }>;
  /** `Amira Khan, Reading autumn`. */
  readonly about: string;
}

/** Finds where each mark belongs. A row whose child is not known is told of once. */
export function locateMarks(
  marks: readonly SheetMark[],
  children: ChildrenOfFile,
  school: School,
): { readonly located: readonly LocatedMark[]; readonly left: readonly PlannedRow[] } {
  const classRows = new Map([...school.classRows].reverse().map((row) => [row.upn, row]));
  const starts = new Set(marks.filter(({ point }) => point.kind === "start").map(rowAndSubject));
  const unknown = new Map<string, PlannedRow>();
  const left: PlannedRow[] = [];
  const located: LocatedMark[] = [];
  for (const mark of marks) {
    const { row } = mark;
    const child = children.of(row);
    if (child.state !== "known") {
      unknown.set(rowKey(row), leftOutRow(row, child.name, child.state, child.reason));
      continue;
    }
    const found = locate(
      mark,
      { child, classRow: classRows.get(child.upn), hasStart: starts.has(rowAndSubject(mark)) },
      school,
    );
    if ("place" in found) located.push(found);
    else left.push(leftOutRow(row, `${child.name}, ${mark.column}`, "refuse", found.reason));
  }
  return { located, left: [...unknown.values(), ...left] };
}

function locate(
  mark: SheetMark,
  found: {
    readonly child: LocatedMark["child"];
    readonly classRow: ClassRow | undefined;
    readonly hasStart: boolean;
  },
  school: School,
): LocatedMark | { readonly reason: string } {
  const { child, classRow, hasStart } = found;
  const yearGroup =
    child.pupil?.yearGroup ?? classRow?.yearGroup ?? readFileYearGroup(mark.row.text("yearGroup"));
  if (isFormula(mark.text)) return { reason: formulaReason(mark.text) };
  if (yearGroup === undefined) return { reason: noYearGroup };
  const known = { child, yearGroup, hasStart, ...(classRow ? { classRow } : {}) };
  const place = placeOfMark(mark.point, known, school);
  if (place.state === "refuse") return place;
  return { mark, child, yearGroup, place, about: `${child.name}, ${inWords(mark, place)}` };
}

const noYearGroup =
  "The child's year group is not known. Give it in Pupils, or in the sheet as ‘Year group’.";

function inWords({ subject }: SheetMark, place: LocatedMark["place"]): string {
  if (place.state === "classTab") return entryHeader(subject, place.kind);
  return `${subjectNames[subject]}, ${termNames[place.term]} ${academicYearName(place.year)}`;
}

function rowAndSubject({ row, subject }: SheetMark): string {
  return `${rowKey(row)}|${subject}`;
}

/** The same for the same row of a sheet, and for no other. */
export function rowKey({ line, table }: Pick<PlannedRow, "line" | "table">): string {
  return `${line}|${table}`;
}
