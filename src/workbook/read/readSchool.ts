import { academicYearOf } from "../../core/calendar/academicYear";
import type { IsoDate } from "../../core/cell";
import { rollByUpn } from "../../core/school/roll";
import type { School } from "../../core/school/school";
import type { SheetTab } from "../sheetValue";
import { readBenchmarks } from "./readBenchmarks";
import { readClassRows } from "./readClassRows";
import {
  readClosedMarks,
  readForecastReasons,
  readParents,
  readRequests,
  readStaff,
} from "./readDecisions";
import { readLocalSchools } from "./readLocalSchools";
import { readMeetings } from "./readMeetings";
import { readPhrases } from "./readPhrases";
import { readPupils } from "./readPupils";
import {
  readEarlyYears,
  readFft,
  readHistory,
  readInterventions,
  readLedger,
  readStatutoryChecks,
  readTests,
} from "./readResults";
import { readScales } from "./readScales";
import { readSettings } from "./readSettings";
import { readTransitionTables } from "./readTransitionTables";
import { readValueAddedTable } from "./readValueAddedTable";
import { type KnownTabs, recogniseTabs } from "./recogniseTabs";

/** A workbook read as a school, with the places of its tabs' columns, for writing back. */
export interface ReadSchool {
  readonly school: School;
  readonly tabs: KnownTabs;
}

/** Reads the values of a workbook's tabs as a school. Nothing typed is lost or changed. */
export function readSchool(sheetTabs: readonly SheetTab[], today: IsoDate): ReadSchool {
  const tabs = recogniseTabs(sheetTabs);
  const { fixed } = tabs;
  const { scales, findings: scaleFindings } = readScales(fixed.scales);
  const { settings, findings: settingFindings } = readSettings(
    fixed.settings,
    scales,
    academicYearOf(today),
  );
  const pupils = readPupils(fixed.pupils, settings.academicYear);
  const roll = rollByUpn({ pupils });
  const classRows = tabs.classes.flatMap((known) =>
    readClassRows(known, { settings, scales, pupils: roll }),
  );
  const ledger = readLedger(fixed.targets, {
    settings,
    scales,
    pupils: roll,
    classRows: new Map(classRows.map((row) => [row.upn, row])),
  });
  const published = readTransitionTables(fixed.transitionTables);
  const school: School = {
    today,
    settings,
    scales,
    pupils,
    classRows,
    history: readHistory(fixed.history, scales),
    earlyYears: readEarlyYears(fixed.earlyYears, scales),
    statutoryChecks: readStatutoryChecks(fixed.statutoryChecks, scales),
    tests: readTests(fixed.tests, scales),
    fft: readFft(fixed.fft),
    interventions: readInterventions(fixed.interventions, scales),
    meetings: readMeetings(fixed.meetings),
    ledger: ledger.filter(({ state }) => state !== "replaced"),
    replacedTargets: ledger.filter(({ state }) => state === "replaced"),
    closedMarks: readClosedMarks(fixed.closedMarks),
    forecastReasons: readForecastReasons(fixed.forecastReasons),
    requests: readRequests(fixed.requests),
    parents: readParents(fixed.parents),
    staff: readStaff(fixed.staff),
    publishedTransitions: published.transitions,
    layoutFindings: [
      ...tabs.findings,
      ...scaleFindings,
      ...settingFindings,
      ...readPhrases(fixed.phrases).findings,
      ...readBenchmarks(fixed.benchmarks).findings,
      ...readLocalSchools(fixed.localSchools).findings,
      ...readValueAddedTable(fixed.valueAddedTable).findings,
      ...published.findings,
    ],
  };
  return { school, tabs };
}
