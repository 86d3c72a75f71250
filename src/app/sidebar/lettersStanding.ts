import { dayInFigures } from "../../core/calendar/days";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import type { LetterCounts, LettersStanding } from "../api";
import { type LetterRow, readLetterRecord } from "../letterRun/letterRecord";
import { isLive, type LetterWork } from "../letterRun/letterWork";
import { countStandings, type Standing, states } from "../letterRun/standing";
import { unattended } from "../letterRun/unattended/letterJob";
import { letterSeason, seasonName } from "../letters/letterSeason";
import type { WorkbookStore } from "../workbookStore";

/**
 * How runs of this season's letters stand: one that was not finished, to go on with, as the Letters
 * tab tells it. Letters that stood before the run began are not in its counts. Three tabs are read,
 * and Drive is not asked.
 */
export function lettersStanding(store: WorkbookStore, now: Date): LettersStanding {
  const found = ["Letters", "Settings", "Scales"].flatMap((name) => store.readTab(name) ?? []);
  const { school, tabs } = readSchool(found, isoDate(now));
  const season = letterSeason(school);
  const { letters } = tabs.fixed;
  const needRelease = school.settings.lettersNeedRelease;
  const today = dayInFigures(school.today);
  if (!letters || !season) return { today, needRelease, unattended: 0 };
  const name = seasonName(season, school);
  const rows = [...readLetterRecord(letters).rows.values()].filter((row) => row.season === name);
  const unfinished = unfinishedRun(rows, now.getTime());
  const handed = rows.filter(({ work }) => isUnattended(work) && isLive(work, now.getTime()));
  return { today, needRelease, unattended: handed.length, ...(unfinished ? { unfinished } : {}) };
}

function unfinishedRun(rows: readonly LetterRow[], now: number): LettersStanding["unfinished"] {
  const runs = new Map<string, LetterRow[]>();
  for (const row of rows) {
    if (row.run !== "") runs.set(row.run, [...(runs.get(row.run) ?? []), row]);
  }
  let most: { run: string; counts: LetterCounts } | undefined;
  for (const [run, own] of runs) {
    if (own.some(({ work }) => isUnattended(work) && isLive(work, now))) continue;
    const counts = countStandings(own.map((row) => standingAlone(row, now)));
    const open = counts.waiting + counts.beingMade;
    if (open > (most ? most.counts.waiting + most.counts.beingMade : 0)) most = { run, counts };
  }
  return most;
}

function isUnattended(work: LetterWork): boolean {
  return work.kind === "claim" && work.by.endsWith(`-${unattended}`);
}

/** How a letter stands as far as its row tells. */
function standingAlone({ state, work }: LetterRow, now: number): Standing {
  if (work.kind === "claim") return isLive(work, now) ? "beingMade" : "waiting";
  if (state === states.held) return "held";
  if (state === states.failed) return "failed";
  return state === states.made ? "made" : "waiting";
}
