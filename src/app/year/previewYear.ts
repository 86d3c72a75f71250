import { currentTerm } from "../../core/calendar/assessmentPoint";
import type { YearWorkbook } from "../../workbook/newYear/yearWorkbook";
import type { PlannedCells } from "../../workbook/write/plannedCells";
import type { UndoEntry, YearPreview, YearRequest } from "../api";
import type { PointProtection } from "../pointProtection";
import type { Changing } from "../sidebar/changeWorkbook";
import { closedToWriter } from "./closedToWriter";
import {
  type LastingRecord,
  type LastingRecords,
  startsYear,
  unfinishedRecord,
} from "./lastingRecords";
import { planKeyOf } from "./planLeavers";
import type { PlannedYear } from "./plannedYear";
import { planYear } from "./planYear";
import { readYearWorkbook } from "./readYearWorkbook";

/** What a job of the school year works with. */
export interface YearChanging extends Changing {
  readonly records: LastingRecords;
  readonly protection: PointProtection;
  readonly random: () => number;
  /** The tabs of these cells that Google will not let the person here write. */
  readonly closedHere: (cells: readonly PlannedCells[]) => readonly string[];
}

/** Says what a job of the school year would do to the workbook as it stands. Nothing is written. */
export function previewYear(changing: YearChanging, request: YearRequest): YearPreview {
  const { records } = changing;
  const { planned, stops } = plannedNow(changing, request);
  const unfinished = unfinishedRecord(records);
  return {
    ...planned.view,
    stops,
    plan: stops.length > 0 ? "" : planKeyOf(planned),
    ...(unfinished ? { unfinished: entryOf(unfinished) } : {}),
    kept: records.list().map(entryOf),
  };
}

/** The plan of a request on the workbook as it stands, with whatever stops it. */
export function plannedNow(
  { store, now, records, random, closedHere }: YearChanging,
  request: YearRequest,
): {
  readonly workbook: YearWorkbook;
  readonly planned: PlannedYear;
  readonly stops: readonly string[];
} {
  const workbook = readYearWorkbook(store, now);
  const planned = planYear(workbook, request, random);
  const stops = [...planned.view.stops, ...startedAlready(workbook, records, request)];
  return {
    workbook,
    planned,
    stops: [...stops, ...closedToWriter(closedHere(planned.cells), workbook.school)],
  };
}

/**
 * A year that was started a few weeks ago is not started again: as long as the record is kept and
 * the summer point has not opened, the button was pressed twice.
 */
function startedAlready(
  { school }: YearWorkbook,
  records: LastingRecords,
  { job }: YearRequest,
): string[] {
  if (job !== "newYear") return [];
  const last = records.list().find(startsYear);
  if (!last || currentTerm(school.settings.points, school.today) === "summer") return [];
  return [
    `This year has been started already: ${last.what}. To start it otherwise, take that back first, under What can be undone.`,
  ];
}

function entryOf({ token, what, cells }: LastingRecord): UndoEntry {
  return { token, what, cells };
}
