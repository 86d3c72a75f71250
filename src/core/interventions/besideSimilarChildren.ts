import { type Band, bandRank } from "../band";
import { cellText } from "../cell";
import { isOnRoll } from "../pupils/pupil";
import type { YearGroup } from "../pupils/yearGroup";
import { type ClassRow, entryOf } from "../school/classRow";
import type { InterventionRow } from "../school/resultRows";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import { bandOfEvidence, evidenceMark } from "../targets/evidenceMark";
import { type MarkPoint, type MarksAround, marksAround } from "./marksAround";

/** Children with a class mark before and after, and how many of them were in a higher band after. */
export interface Moved {
  readonly n: number;
  readonly higher: number;
}

/** Children of an intervention who began in one band of a subject, beside similar children without it. */
export interface BesideSimilar {
  readonly subject: Subject;
  readonly from: Band;
  readonly inIt: Moved;
  /** Who is counted of those in it, for finding out whether two figures are of the same children. */
  readonly upns: readonly string[];
  /**
   * Children of the same year groups who began in the same band of the subject at the same assessment
   * point and had no intervention in it during that time, each counted once.
   */
  readonly similar: Moved;
  /** Who is counted of the similar children. */
  readonly similarUpns: readonly string[];
}

/** Of fewer children than this, on either side, a comparison says nothing: so few go either way by chance. */
export const fewestToCompare = 6;

/** Whether there are enough children on both sides for a comparison to be worth reading. */
export function enoughToCompare({
  inIt,
  similar,
}: Pick<BesideSimilar, "inIt" | "similar">): boolean {
  return inIt.n >= fewestToCompare && similar.n >= fewestToCompare;
}

/** A way to set an intervention's rows beside similar children; made once for a school. */
export type CompareRows = (rows: readonly InterventionRow[]) => BesideSimilar[];

/**
 * Compares children of an intervention with similar children of the school by their class marks (target-setting
 * policy, 4.4): in how many was the band of the subject higher after than before? Both are read at the
 * assessment points around the child's own time in it (`marksAround`). Rows without a subject or first day, children
 * without both marks and times with no two points around them are left out. The bands are
 * lowest first, subject by subject. A difference is not proof: children are chosen for interventions for
 * a reason, which the others lack.
 */
export function besideSimilarChildren(
  school: Pick<School, "classRows" | "pupils" | "interventions" | "settings" | "scales" | "today">,
): CompareRows {
  const children = classChildren(school);
  const byUpn = new Map(children.map((child) => [child.upn, child]));
  const busy = interventionsByUpn(school.interventions);
  const move = (child: ClassChild, subject: Subject, { before, after }: MarksAround) => {
    const from = bandAt(school, child, subject, before);
    const to = bandAt(school, child, subject, after);
    return from && to && { from, higher: bandRank(to) > bandRank(from) };
  };
  const gather = (rows: readonly InterventionRow[]): Group[] => {
    const groups = new Map<string, Group>();
    for (const row of rows) {
      const child = byUpn.get(row.upn);
      const { subject } = row;
      const around = aroundRow(row, school);
      const moved = child && subject && around && move(child, subject, around);
      if (!moved) continue;
      const key = `${subject}|${moved.from}`;
      const group: Group = groups.get(key) ?? {
        subject,
        from: moved.from,
        inIt: new Map(),
        times: [],
      };
      group.inIt.set(child.upn, moved.higher);
      group.times.push({ around, yearGroup: child.yearGroup, row });
      groups.set(key, group);
    }
    return [...groups.values()];
  };
  const similarTo = ({ subject, from, inIt, times }: Group): ReadonlyMap<string, boolean> => {
    const found = new Map<string, boolean>();
    for (const { around, yearGroup, row } of times) {
      const others = children.filter(
        (child) =>
          child.yearGroup === yearGroup &&
          !inIt.has(child.upn) &&
          !(busy.get(child.upn) ?? []).some((other) => runsBeside(other, row, subject)),
      );
      for (const child of others) {
        const moved = move(child, subject, around);
        if (moved?.from === from && !found.has(child.upn)) found.set(child.upn, moved.higher);
      }
    }
    return found;
  };
  return (rows) =>
    gather(rows)
      .sort(
        (one, other) =>
          subjects.indexOf(one.subject) - subjects.indexOf(other.subject) ||
          bandRank(one.from) - bandRank(other.from),
      )
      .map((group) => {
        const similar = similarTo(group);
        return {
          subject: group.subject,
          from: group.from,
          inIt: countOf(group.inIt),
          upns: [...group.inIt.keys()],
          similar: countOf(similar),
          similarUpns: [...similar.keys()],
        };
      });
}

/** The points around a row's time; nothing where it has no first day. */
function aroundRow(
  { starts, ends }: InterventionRow,
  school: Pick<School, "settings" | "today">,
): MarksAround | undefined {
  if (starts === undefined) return undefined;
  return marksAround({ starts, ...(ends === undefined ? {} : { ends }) }, school);
}

interface Group {
  readonly subject: Subject;
  readonly from: Band;
  readonly inIt: Map<string, boolean>;
  readonly times: { around: MarksAround; yearGroup: YearGroup; row: InterventionRow }[];
}

interface ClassChild {
  readonly upn: string;
  readonly row: ClassRow;
  readonly yearGroup: YearGroup;
}

/** Children on roll with a row in a class tab, each once. */
function classChildren(school: Pick<School, "classRows" | "pupils" | "today">): ClassChild[] {
  const roll = rollByUpn(school);
  const found = new Map<string, ClassChild>();
  for (const row of school.classRows) {
    const pupil = roll.get(row.upn)?.pupil;
    const yearGroup = pupil?.yearGroup ?? row.yearGroup;
    if (!pupil || yearGroup === undefined || found.has(row.upn)) continue;
    if (isOnRoll(pupil, school.today)) found.set(row.upn, { upn: row.upn, row, yearGroup });
  }
  return [...found.values()];
}

function bandAt(
  { scales }: Pick<School, "scales">,
  { row, yearGroup }: ClassChild,
  subject: Subject,
  point: MarkPoint,
): Band | undefined {
  const mark = entryOf(row, subject, point)?.mark;
  if (point === "lastYear") {
    if (yearGroup === 0) return undefined;
    const when = { yearGroup: (yearGroup - 1) as YearGroup, term: "summer" } as const;
    return bandOfEvidence(evidenceMark(scales, mark, when));
  }
  return bandOfEvidence(evidenceMark(scales, mark, { yearGroup, term: point }));
}

function interventionsByUpn(rows: readonly InterventionRow[]): Map<string, InterventionRow[]> {
  const found = new Map<string, InterventionRow[]>();
  for (const row of rows) found.set(row.upn, [...(found.get(row.upn) ?? []), row]);
  return found;
}

/** Whether another row is an intervention in the subject at the same time; what a row does not say counts as yes. */
function runsBeside(other: InterventionRow, row: InterventionRow, subject: Subject): boolean {
  if (cellText(other.cells.subject.typed) !== "" && other.subject !== subject) return false;
  const begunLater = (other.starts ?? "") > (row.ends ?? "9999");
  const endedBefore = (other.ends ?? "9999") < (row.starts ?? "");
  return !begunLater && !endedBefore;
}

function countOf(moved: ReadonlyMap<string, boolean>): Moved {
  return { n: moved.size, higher: [...moved.values()].filter(Boolean).length };
}
