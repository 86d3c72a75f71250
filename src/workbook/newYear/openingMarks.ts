import { groupBy } from "../../core/checks/support/groupBy";
import { keyStageOf, type YearGroup } from "../../core/pupils/yearGroup";
import { readMark } from "../../core/scales/readMark";
import type { Scale } from "../../core/scales/scale";
import type { ClassRow, Entry } from "../../core/school/classRow";
import { entryOf } from "../../core/school/classRow";
import { entryScale } from "../../core/school/entryScale";
import type { EarlyYearsRow, HistoryRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { type Subject, subjects } from "../../core/subject";
import { profileBand } from "../../core/targets/profileBand";

/** With what a child's row of the next year begins. */
export interface OpeningMarks {
  /** `reading.start`, `reading.lastYear` and so on. What is not known is left out. */
  readonly values: Readonly<Record<string, string>>;
  /** Starting points of a new key stage that nothing tells. */
  readonly startsMissing: number;
  /** Last marks that cannot be read on the scale that the next year looks back on. */
  readonly unlike: readonly Entry[];
}

/** Where starting points come from. */
export interface StartSources {
  readonly profiles: ReadonlyMap<string, readonly EarlyYearsRow[]>;
  readonly results: ReadonlyMap<string, readonly HistoryRow[]>;
}

/** The sources, gathered once. */
export function startSources({ earlyYears, history }: School): StartSources {
  return {
    profiles: groupBy(earlyYears, ({ upn }) => upn || undefined),
    results: groupBy(history, ({ upn }) => upn || undefined),
  };
}

/** A child's row of this year, and where the child goes. */
export interface OpeningFor {
  readonly row: ClassRow | undefined;
  readonly upn: string;
  readonly before: YearGroup | undefined;
  readonly next: YearGroup | undefined;
  /** The Scale cell of the next row. */
  readonly named: string;
}

/**
 * The starting point stays through a key stage. At its beginning it is found anew: in Year 1 from
 * the early years profile, in Year 3 from the result of Key Stage 1 in Past marks, else from the
 * summer mark, where it can be read on the scale of starting points. The last mark of the year that
 * ranks, else the last code, becomes next year's "last year".
 */
export function openingMarks(
  school: School,
  sources: StartSources,
  child: OpeningFor,
): OpeningMarks {
  const { next, named } = child;
  const values: Record<string, string> = {};
  const unlike: Entry[] = [];
  let startsMissing = 0;
  const scaleFor = (kind: "start" | "lastYear") =>
    next === undefined
      ? undefined
      : entryScale(school.settings, school.scales, { yearGroup: next, named }, kind);
  for (const subject of subjects) {
    const last = lastOf(child, subject);
    const fits = last && fitsScale(scaleFor("lastYear"), last);
    if (last && fits) values[`${subject}.lastYear`] = codeOf(last);
    else if (last) unlike.push(last);
    const anew = startsAnew(child.before, next);
    const start = anew
      ? newStart(sources, child, subject, scaleFor("start"))
      : keptStart(child, subject);
    if (start !== undefined) values[`${subject}.start`] = start;
    else if (anew) startsMissing += 1;
  }
  return { values, startsMissing, unlike };
}

/** The last mark of a child who goes into a year group that has a last year. */
function lastOf({ row, next }: OpeningFor, subject: Subject): Entry | undefined {
  return row && next !== undefined && next > 0 ? lastMark(row, subject) : undefined;
}

function fitsScale(scale: Scale | undefined, entry: Entry): boolean {
  return scale !== undefined && reads(scale, codeOf(entry));
}

/** The starting point as it stands, through a key stage. */
function keptStart({ row }: OpeningFor, subject: Subject): string | undefined {
  const kept = row && entryOf(row, subject, "start");
  return (kept && codeOf(kept)) || undefined;
}

/** The starting point of a new key stage; nothing where it is not known. */
function newStart(
  { profiles, results }: StartSources,
  { row, upn, next }: OpeningFor,
  subject: Subject,
  scale: Scale | undefined,
): string | undefined {
  if (!scale) return undefined;
  const summer = row && entryOf(row, subject, "summer");
  return (
    (next === 1 ? ofProfile(profiles.get(upn) ?? [], subject, scale) : undefined) ??
    (next === 3 ? ofKeyStage1(results.get(upn) ?? [], subject, scale) : undefined) ??
    (summer && readsAsGrade(scale, codeOf(summer)) ? codeOf(summer) : undefined)
  );
}

/** Whether a child comes into another key stage. Where a year group is not known, nothing is changed. */
export function startsAnew(before: YearGroup | undefined, next: YearGroup | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  return keyStageOf(before) !== keyStageOf(next);
}

/** The last mark of the year that ranks, else the last code that does not. */
function lastMark(row: ClassRow, subject: Subject): Entry | undefined {
  const entries = (["summer", "spring", "autumn"] as const).flatMap(
    (kind) => entryOf(row, subject, kind) ?? [],
  );
  return (
    entries.find(({ mark }) => mark.state === "scored") ??
    entries.find(({ mark }) => mark.state === "absent")
  );
}

function codeOf({ mark, cell }: Entry): string {
  if (mark.state === "scored" || mark.state === "absent") return mark.code;
  return typeof cell.typed === "object" ? cell.typed.date : String(cell.typed).trim();
}

function reads(scale: Scale, code: string): boolean {
  const { state } = readMark(scale, code);
  return state === "scored" || state === "absent";
}

function readsAsGrade(scale: Scale, code: string): boolean {
  return readMark(scale, code).state === "scored";
}

function ofProfile(
  rows: readonly EarlyYearsRow[],
  subject: Subject,
  scale: Scale,
): string | undefined {
  for (const row of rows) {
    const band = profileBand(row, subject);
    const code = band && (band === "expected" ? "2" : "1");
    if (code && /^eyfs/.test(scale.id) && readsAsGrade(scale, code)) return code;
  }
  return undefined;
}

function ofKeyStage1(
  rows: readonly HistoryRow[],
  subject: Subject,
  scale: Scale,
): string | undefined {
  const found = rows.filter(
    (row) =>
      row.subject === subject &&
      row.yearGroup === 2 &&
      row.term === "summer" &&
      row.mark.state === "scored" &&
      row.mark.scale === scale.id,
  );
  const mark = found[found.length - 1]?.mark;
  return mark?.state === "scored" ? mark.code : undefined;
}
