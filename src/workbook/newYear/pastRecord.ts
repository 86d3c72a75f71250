import type { AcademicYear } from "../../core/calendar/academicYear";
import { academicYearName } from "../../core/calendar/academicYear";
import { type Term, termNames, terms } from "../../core/calendar/assessmentPoint";
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
  const record = { marks: [] as PastRow[], texts: [] as PastRow[], unreadable: [] as Entry[] };
  const keeping = { school, standing: standingMarks(school), ...record };
  for (const kept of rows) {
    for (const entry of kept.row.entries) keepEntry(keeping, kept, entry);
    for (const { about, text } of kept.others)
      record.texts.push(textRow(school, kept, about, text));
  }
  return record;
}

/** What has been kept so far, and the codes that Past marks has. */
interface Keeping {
  readonly school: School;
  readonly standing: Map<string, Set<string>>;
  readonly marks: PastRow[];
  readonly texts: PastRow[];
  readonly unreadable: Entry[];
}

/** Keeps what is typed in an entry, unless it stays in the class tab. */
function keepEntry(keeping: Keeping, kept: KeptRow, entry: Entry): void {
  const { school, texts } = keeping;
  const { kind, cell } = entry;
  const typed = cellText(cell.typed);
  if (typed === "" || (kind === "start" && !kept.startGoes)) return;
  if (kind === "forecastYearEnd" || kind === "forecastKeyStageEnd") {
    texts.push(textRow(school, kept, cell.header, typed));
    return;
  }
  if (entry.mark.state === "unreadable") keeping.unreadable.push(entry);
  const occasion = occasionOf(entry, kept.yearGroup, school.settings.academicYear);
  if (occasion) keepMark(keeping, kept, entry, occasion);
  else keepUndated(keeping, kept, entry);
}

/** A mark of a child whose year group is not known: this year's keep their term, others become texts. */
function keepUndated({ school, marks, texts }: Keeping, kept: KeptRow, entry: Entry): void {
  const term = terms.find((each) => each === entry.kind);
  const year = school.settings.academicYear;
  if (term) marks.push(markRow(school, kept.row, entry, { year, term }, codeOf(entry)));
  else texts.push(textRow(school, kept, entry.cell.header, cellText(entry.cell.typed)));
}

/** Keeps a mark once; where Past marks has another code for the occasion, as a text that says so. */
function keepMark(keeping: Keeping, kept: KeptRow, entry: Entry, occasion: Occasion): void {
  const { school, standing, marks, texts } = keeping;
  const { row } = kept;
  const code = codeOf(entry);
  const key = keyOf(row.upn, entry, occasion, entry.scale);
  const there = standing.get(key);
  if (there?.has(code) || isInEarlyYears(school, row.upn, entry, occasion)) return;
  if (there) {
    const about = `${entry.cell.header} (Past marks has ${[...there].join(", ")})`;
    texts.push(textRow(school, kept, about, cellText(entry.cell.typed)));
    return;
  }
  standing.set(key, new Set([code]));
  marks.push(markRow(school, row, entry, occasion, code));
}

function textRow(
  { settings }: School,
  { row: { upn, className }, yearGroup }: KeptRow,
  about: string,
  text: string,
): PastRow {
  return {
    upn,
    year: academicYearName(settings.academicYear),
    yearGroup: yearGroup === undefined ? "" : yearGroupName(yearGroup),
    className,
    about,
    text,
  };
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
