import { academicYearName } from "../../../../core/calendar/academicYear";
import { termNames } from "../../../../core/calendar/assessmentPoint";
import { cellText } from "../../../../core/cell";
import { type YearGroup, yearGroupName, yearGroups } from "../../../../core/pupils/yearGroup";
import { readMark } from "../../../../core/scales/readMark";
import type { Scale } from "../../../../core/scales/scale";
import { entryOf, type TypedEntry } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import { subjectNames } from "../../../../core/subject";
import { asText } from "../../../sheetValue";
import type { PlannedRow } from "../../importKind";
import { leftOutRow } from "../../results/plannedResult";
import type { ResultRecord } from "../../results/planResults";
import { whyUnread } from "../../results/whyUnread";
import type { ClassMark } from "../plainResults/classMarks";
import type { ScaleOfMark, UnscaledMark } from "./columnScales";
import type { LocatedMark } from "./locateMarks";
import { isOnRowScale, scaleWhere } from "./rowScale";

type InClassTab = Extract<LocatedMark["place"], { state: "classTab" }>;
type Past = Extract<LocatedMark["place"], { state: "past" }>;

/**
 * A mark whose scale the sheet's entries tell: one on the scale of its row, or a past one. Nothing
 * for the starting point and the ends of last year and of the key stage, whose scales are set.
 */
export function unscaled({ mark, yearGroup, place }: LocatedMark, school: School) {
  const { text, column } = mark;
  if (place.state === "past") {
    const outcome = place.of !== undefined || place.yearGroup === 2 || place.yearGroup === 6;
    return { text, column, outcome, own: scaleThen(place, school) } satisfies UnscaledMark;
  }
  if (!isOnRowScale(place.kind)) return undefined;
  const named = cellText(place.classRow.cells.scale.typed);
  const own = scaleWhere(named, place.kind, yearGroup, school);
  return { text, column, outcome: false, own } satisfies UnscaledMark;
}

const noScale = "The Scales tab has no scale for it. Correct the scale that Settings names.";

function scaleThen({ of, yearGroup }: Past, { settings, scales }: School): Scale | undefined {
  if (of === "keyStage1") return scales.find("ks1-teacher-assessment");
  return scales.find(of === "earlyYears" ? "eyfs-profile" : settings.markScales[yearGroup]);
}

/** The mark of a class tab's row, once it is known what the row's Scale cell is to say; or why not. */
export function classMark(
  { mark, child, yearGroup, about }: LocatedMark,
  { kind, classRow }: InClassTab,
  rowScale: string,
  scaled: ScaleOfMark | undefined,
  school: School,
): ClassMark | PlannedRow {
  const { row, subject, text } = mark;
  if (scaled && scaled.state !== "known") {
    return leftOutRow(row, about, scaled.state, scaled.reason);
  }
  const refuse = (reason: string) => leftOutRow(row, about, "refuse", reason);
  const entry = entryOf(classRow, subject, kind);
  if (!entry) {
    return refuse(
      `The class tab ${classRow.className} has no column for it. Choose Set up this workbook, which adds it.`,
    );
  }
  const scale = scaleWhere(rowScale, kind, yearGroup, school);
  if (!scale) return refuse(noScale);
  if (scaled && scaled.scale !== scale) {
    return refuse(
      `The child is marked on ${scale.name} this year, and the mark is on ${scaled.scale.name}. Change the scale in the child's row of ${classRow.className}, or leave the mark out.`,
    );
  }
  const read = readMark(scale, text);
  const unread = whyUnread(text, read, scale);
  if (unread !== undefined) {
    const setting = settingOf(kind, yearGroup);
    const hint = setting === undefined ? "" : ` Settings names the scale, as ‘${setting}’.`;
    return refuse(`${unread}${hint}`);
  }
  return { row, about, upn: child.upn, entry, code: codeOf(read, text) };
}

/** The row of Settings that names the scale of a starting point or of last year's end. */
function settingOf(kind: TypedEntry, yearGroup: YearGroup): string | undefined {
  if (kind === "start") return `${yearGroupName(yearGroup)} start scale`;
  const before = yearGroups.find((each) => each === yearGroup - 1);
  return kind === "lastYear" && before !== undefined ? `${yearGroupName(before)} scale` : undefined;
}

/** The record of a mark of an earlier year, or why it has none. */
export function pastMark(
  { mark, child, about }: LocatedMark,
  place: Past,
  scaled: ScaleOfMark | undefined,
  school: School,
): ResultRecord | PlannedRow {
  const { year, yearGroup, term } = place;
  const { row, subject, text } = mark;
  if (scaled && scaled.state !== "known") {
    return leftOutRow(row, about, scaled.state, scaled.reason);
  }
  const scale = scaled?.scale ?? scaleThen(place, school);
  if (!scale) return leftOutRow(row, about, "refuse", noScale);
  const read = readMark(scale, text);
  const unread = whyUnread(text, read, scale);
  if (unread !== undefined) return leftOutRow(row, about, "refuse", unread);
  return {
    tab: "history",
    table: row.table,
    line: row.line,
    about,
    values: {
      upn: child.upn,
      year: asText(academicYearName(year)),
      yearGroup: yearGroupName(yearGroup),
      term: termNames[term],
      subject: subjectNames[subject],
      scale: asText(scale.name),
      grade: asText(codeOf(read, text)),
    },
  };
}

function codeOf(read: ReturnType<typeof readMark>, text: string): string {
  return read.state === "scored" || read.state === "absent" ? read.code : text;
}
