import type { AcademicYear } from "../../core/calendar/academicYear";
import { academicYearName } from "../../core/calendar/academicYear";
import { type Term, termNames } from "../../core/calendar/assessmentPoint";
import { cellText } from "../../core/cell";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import type { ClassRow, Entry } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import { profileBand } from "../../core/targets/profileBand";
import { startStage } from "../../core/targets/stage";
import type { SheetValue } from "../sheetValue";

/** A row for Past marks or Past texts, by the keys of its columns. */
export type PastRow = Readonly<Record<string, SheetValue>>;

/** What is kept of the class tabs, and what of it could not be read. */
export interface PastRecord {
  readonly marks: readonly PastRow[];
  readonly texts: readonly PastRow[];
  readonly unreadable: readonly Entry[];
}

/** What of a child's row is to be kept. */
export interface KeptRow {
  readonly row: ClassRow;
  readonly yearGroup: YearGroup | undefined;
  /** Whether the starting point is taken out of the class tabs. */
  readonly startGoes: boolean;
  /** What else stands in the row and finds no place in the next year: a heading and a text. */
  readonly others: readonly { readonly about: string; readonly text: string }[];
}

/** When a mark was given. */
interface Occasion {
  readonly year: AcademicYear;
  readonly yearGroup: YearGroup;
  readonly term: Term;
}

/**
 * Keeps what stands in the class tabs. Each mark becomes a row of Past marks with its year, year
 * group, term, subject and scale; so do last year's end and a starting point that goes. One that
 * cannot be read is kept there as it was typed, where the next check lists it. A mark that Past
 * marks has already is not doubled; where it has another code for the same occasion, and for
 * everything that is not a mark, there is a row in Past texts.
 */
export function pastRecord(school: School, rows: readonly KeptRow[]): PastRecord {
  const marks: PastRow[] = [];
  const texts: PastRow[] = [];
  const unreadable: Entry[] = [];
  const standing = standingMarks(school);
  const year = school.settings.academicYear;
  for (const { row, yearGroup, startGoes, others } of rows) {
    const keepText = (about: string, text: string) =>
      texts.push({
        upn: row.upn,
        year: academicYearName(year),
        yearGroup: yearGroup === undefined ? "" : yearGroupName(yearGroup),
        className: row.className,
        about,
        text,
      });
    for (const entry of row.entries) {
      const typed = cellText(entry.cell.typed);
      if (typed === "" || (entry.kind === "start" && !startGoes)) continue;
      if (entry.kind === "forecastYearEnd" || entry.kind === "forecastKeyStageEnd") {
        keepText(entry.cell.header, typed);
        continue;
      }
      if (entry.mark.state === "unreadable") unreadable.push(entry);
      const code = codeOf(entry);
      const occasion = occasionOf(entry, yearGroup, year);
      if (occasion === undefined) {
        if (["autumn", "spring", "summer"].includes(entry.kind)) {
          marks.push(markRow(school, row, entry, { year, term: entry.kind as Term }, code));
        } else keepText(entry.cell.header, typed);
        continue;
      }
      const key = keyOf(row.upn, entry, occasion, entry.scale);
      const there = standing.get(key);
      if (there?.has(code) || isInEarlyYears(school, row.upn, entry, occasion)) continue;
      if (there) keepText(`${entry.cell.header} (Past marks has ${[...there].join(", ")})`, typed);
      else {
        standing.set(key, new Set([code]));
        marks.push(markRow(school, row, entry, occasion, code));
      }
    }
    for (const { about, text } of others) keepText(about, text);
  }
  return { marks, texts, unreadable };
}

function markRow(
  { scales }: School,
  { upn, cells }: ClassRow,
  { subject, scale }: Entry,
  { year, yearGroup, term }: Omit<Occasion, "yearGroup"> & { readonly yearGroup?: YearGroup },
  code: string,
): PastRow {
  return {
    upn,
    year: academicYearName(year),
    yearGroup: yearGroup === undefined ? "" : yearGroupName(yearGroup),
    term: termNames[term],
    subject: subjectNames[subject],
    scale: (scale && scales.find(scale)?.name) ?? cellText(cells.scale.typed),
    grade: code,
  };
}

function codeOf({ mark, cell }: Entry): string {
  return mark.state === "scored" || mark.state === "absent" ? mark.code : cellText(cell.typed);
}

/** When the mark of an entry was given; nothing where the year group that it needs is not known. */
function occasionOf(
  { kind }: Entry,
  yearGroup: YearGroup | undefined,
  year: AcademicYear,
): Occasion | undefined {
  if (yearGroup === undefined) return undefined;
  if (kind === "autumn" || kind === "spring" || kind === "summer") {
    return { year, yearGroup, term: kind };
  }
  if (kind === "lastYear") {
    if (yearGroup === 0) return undefined;
    return { year: year - 1, yearGroup: (yearGroup - 1) as YearGroup, term: "summer" };
  }
  const stage = startStage(yearGroup);
  if (stage === "onEntry") return { year, yearGroup: 0, term: "autumn" };
  return { year: year - (yearGroup - stage), yearGroup: stage, term: "summer" };
}

/**
 * The codes that Past marks has, by occasion. A starting point is sought by year group, since the
 * year is not known of a child who has repeated one.
 */
function standingMarks({ history }: School): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { upn, subject, year, yearGroup, term, scale, mark, cells } of history) {
    if (upn === "" || !subject || year === undefined || term === undefined) continue;
    const code =
      mark.state === "scored" || mark.state === "absent" ? mark.code : cellText(cells.grade.typed);
    const keys = [
      `${upn}|${subject}|${year}|${term}|${scale ?? ""}`,
      `${upn}|${subject}|start|${yearGroup ?? ""}|${term}|${scale ?? ""}`,
    ];
    for (const key of keys) found.set(key, (found.get(key) ?? new Set()).add(code));
  }
  return found;
}

function keyOf(
  upn: string,
  { subject, kind }: Entry,
  { year, yearGroup, term }: Occasion,
  scale: string | undefined,
): string {
  return kind === "start"
    ? `${upn}|${subject}|start|${yearGroup}|${term}|${scale ?? ""}`
    : `${upn}|${subject}|${year}|${term}|${scale ?? ""}`;
}

/** Whether a starting point is what the Early years tab has of the child already. */
function isInEarlyYears(
  { earlyYears }: School,
  upn: string,
  { kind, subject, mark }: Entry,
  { yearGroup, term }: Occasion,
): boolean {
  if (kind !== "start" || yearGroup !== 0 || mark.state !== "scored") return false;
  return earlyYears.some((row) => {
    if (row.upn !== upn) return false;
    if (term === "autumn") {
      const there = row.onEntry.find((each) => each.subject === subject)?.mark;
      return there?.state === "scored" && there.code === mark.code;
    }
    const band = profileBand(row, subject);
    return band !== undefined && mark.code === (band === "expected" ? "2" : "1");
  });
}
