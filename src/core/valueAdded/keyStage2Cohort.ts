import type { AcademicYear } from "../calendar/academicYear";
import { isOnRoll } from "../pupils/pupil";
import type { YearGroup } from "../pupils/yearGroup";
import { type ClassRow, entryOf } from "../school/classRow";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import { type KeyStageMark, keyStageMarks, marksByChild } from "../trend/keyStageMarks";

/** A mark and the scale that it is on. */
export type ScaledMark = Pick<KeyStageMark, "scale" | "mark">;

/** A child at the end of Key Stage 2, with the results of both key stages. */
export interface KeyStage2Child {
  readonly upn: string;
  /** The marks of Key Stage 1, the latest first. */
  readonly keyStage1: Readonly<Record<Subject, readonly ScaledMark[]>>;
  /** The results of Key Stage 2 of the year, the last written first. */
  readonly keyStage2: Readonly<Record<Subject, readonly ScaledMark[]>>;
}

/** What a cohort is read from. */
export type CohortSource = Pick<
  School,
  "history" | "scales" | "settings" | "classRows" | "pupils" | "today"
>;

/**
 * The children who ended Key Stage 2 in a year: all with a mark of Year 6 in the Past marks tab,
 * leavers too, and in this year those in Year 6 on roll. Key Stage 1 is in the Past marks tab, or is
 * the start of a class tab; Key Stage 2 is in the Past marks tab, or this year's summer mark.
 */
export function keyStage2Cohort(school: CohortSource, year: AcademicYear): KeyStage2Child[] {
  const before = marksByChild([...keyStageMarks(school, 2)].sort((a, b) => b.year - a.year));
  const ofYear = keyStageMarks(school, 6).filter((mark) => mark.year === year);
  const results = marksByChild([...ofYear].reverse());
  const rows = classRowsOf(school);
  const current = year === school.settings.academicYear;
  const here = current ? [...rows].filter(([, { yearGroup }]) => yearGroup === 6) : [];
  const upns = new Set([...ofYear.map(({ upn }) => upn), ...here.map(([upn]) => upn)]);
  return [...upns].map((upn) => {
    const row = rows.get(upn)?.row;
    return {
      upn,
      keyStage1: bySubject((subject) => [
        ...(before.get(upn) ?? []).filter((mark) => mark.subject === subject),
        ...typed(school, row, subject, "start"),
      ]),
      keyStage2: bySubject((subject) => [
        ...(results.get(upn) ?? []).filter((mark) => mark.subject === subject),
        ...(current ? typed(school, row, subject, "summer") : []),
      ]),
    };
  });
}

interface RowOnRoll {
  readonly row: ClassRow;
  readonly yearGroup: YearGroup | undefined;
}

/** The class rows of children on roll; the first where a child has two. */
function classRowsOf(school: CohortSource): ReadonlyMap<string, RowOnRoll> {
  const roll = rollByUpn(school);
  const rows = new Map<string, RowOnRoll>();
  for (const row of school.classRows) {
    const pupil = roll.get(row.upn)?.pupil;
    if (!pupil || rows.has(row.upn) || !isOnRoll(pupil, school.today)) continue;
    rows.set(row.upn, { row, yearGroup: row.yearGroup ?? pupil.yearGroup });
  }
  return rows;
}

function typed(
  { scales }: CohortSource,
  row: ClassRow | undefined,
  subject: Subject,
  kind: "start" | "summer",
): ScaledMark[] {
  const entry = row && entryOf(row, subject, kind);
  const scale = entry?.scale === undefined ? undefined : scales.find(entry.scale);
  return entry && scale && entry.mark.state !== "notYetAssessed"
    ? [{ scale, mark: entry.mark }]
    : [];
}

function bySubject<Value>(of: (subject: Subject) => Value): Record<Subject, Value> {
  return Object.fromEntries(subjects.map((subject) => [subject, of(subject)])) as Record<
    Subject,
    Value
  >;
}
