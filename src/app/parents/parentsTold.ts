import { academicYearOf } from "../../core/calendar/academicYear";
import { terms } from "../../core/calendar/assessmentPoint";
import { readDay } from "../../core/calendar/days";
import { cellText, type IsoDate } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";
import type { ParentsRow } from "../../core/school/decisionRows";
import type { School } from "../../core/school/school";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { CohortView } from "../api";
import { firstAgreedDay } from "./firstAgreedDay";
import { handedOut } from "./handedOut";
import { lettersToParents } from "./lettersToParents";

/** The other way of the Parents tab, beside a letter, by which nobody spoke with the parents. */
const replySlip = "Reply slip";

/**
 * How many of some children's parents were told this academic year, each child counted once: by
 * letters made, released and handed out, and in person or by telephone; and how many answered.
 * `ofTargets` is of the children with an agreed target: those told on the day it was agreed or
 * later, by a letter handed out or in person. A letter that was only made or released has not
 * reached anybody. Handing out, telling and answering are absent where the Parents tab has no row
 * of this year, since then nobody keeps it and nothing is known.
 */
export function parentsTold(
  children: readonly CohortChild[],
  school: School,
  letters: KnownTab | undefined,
): CohortView["parents"] {
  const letterOf = lettersToParents(school, letters);
  const rows = rowsOfYear(school);
  const upns = children.map(({ pupil }) => pupil.pupil.upn);
  const outOf = (has: (upn: string) => boolean) => ({
    reached: upns.filter(has).length,
    n: upns.length,
  });
  const some = (is: (row: ToldRow) => boolean) => {
    const found = new Set(rows.filter(is).map(({ upn }) => upn));
    return outOf((upn) => found.has(upn));
  };
  const made = {
    letters: outOf((upn) => terms.some((term) => letterOf(upn, term) !== undefined)),
    released: outOf((upn) => terms.some((term) => (letterOf(upn, term)?.released ?? "") !== "")),
  };
  if (rows.length === 0) return made;
  return {
    ...made,
    told: {
      handedOut: some(({ how }) => how === handedOut),
      inPerson: some((row) => isTold(row) && row.how !== handedOut),
      ofTargets: toldOfTargets(children, rows),
      replies: some(({ how }) => how === replySlip),
      comments: some(({ comment }) => comment !== ""),
    },
  };
}

/** A row of the Parents tab of this year, in texts. */
interface ToldRow {
  readonly upn: string;
  readonly day: IsoDate;
  readonly how: string;
  readonly told: string;
  readonly comment: string;
}

function rowsOfYear({ parents = [], settings }: School): ToldRow[] {
  return parents.flatMap(({ upn, cells }) => {
    const text = (key: keyof ParentsRow["cells"]) => cellText(cells[key].typed);
    const day = readDay(text("date"));
    return day === undefined || academicYearOf(day) !== settings.academicYear
      ? []
      : [{ upn, day, how: text("how"), told: text("told"), comment: text("comment") }];
  });
}

/** Whether a row says that parents were told something. A reply slip is what they say. */
function isTold({ how, told }: ToldRow): boolean {
  return how === handedOut || (told !== "" && how !== replySlip);
}

function toldOfTargets(children: readonly CohortChild[], rows: readonly ToldRow[]) {
  const last = new Map<string, IsoDate>();
  for (const row of rows.filter(isTold)) {
    if ((last.get(row.upn) ?? "") < row.day) last.set(row.upn, row.day);
  }
  const agreed = children.flatMap((child) => {
    const since = firstAgreedDay(child);
    return since === undefined ? [] : [{ upn: child.pupil.pupil.upn, since }];
  });
  return {
    reached: agreed.filter(({ upn, since }) => (last.get(upn) ?? "") >= (since || "0")).length,
    n: agreed.length,
  };
}
