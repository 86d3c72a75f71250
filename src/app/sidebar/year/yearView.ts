import { academicYearName } from "../../../core/calendar/academicYear";
import { pointState, termNames, terms } from "../../../core/calendar/assessmentPoint";
import { collectionsOfYear, mostCollections } from "../../../core/calendar/collections";
import { dayInFigures, isDay } from "../../../core/calendar/days";
import type { School } from "../../../core/school/school";
import { readSchool } from "../../../workbook/read/readSchool";
import { isoDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import type { PointView, YearView } from "../../api";
import type { WorkbookStore } from "../../workbookStore";
import { onEntryView } from "./onEntryView";
import { requestViews } from "./requestViews";

/** Where the year stands: its assessment points, what was asked for, and who lacks an on-entry assessment. */
export function yearView(store: WorkbookStore, now: Date): YearView {
  const { school } = readSchool(store.readTabs(unread), isoDate(now));
  return {
    year: academicYearName(school.settings.academicYear),
    points: pointViews(school),
    workload: workload(school),
    requests: requestViews(school),
    onEntry: onEntryView(school),
  };
}

const unread = fixedTabsBut(
  "pupils",
  "settings",
  "scales",
  "earlyYears",
  "tests",
  "requests",
  "closedMarks",
);

/** Each point with its dates. One whose marks were kept as they stood is closed whatever its dates say. */
export function pointViews({ settings, today, closedMarks = [] }: School): PointView[] {
  const day = (typed: string) => (isDay(typed) ? dayInFigures(typed) : "");
  return terms.map((term) => {
    const dates = settings.points[term];
    const kept = closedMarks.some((row) => row.term === term && row.year === settings.academicYear);
    return {
      name: termNames[term],
      state: kept ? "closed" : pointState(dates, today),
      opens: day(dates.opens),
      closes: day(dates.closes),
      kept,
    };
  });
}

/**
 * The points that have closed by their date while nobody closed them: their columns can still be
 * edited. Google lets no program protect a column without a person who may edit the Sheet at the
 * page, so this waits for one.
 */
export function pointsToProtect(school: School): PointView[] {
  return pointViews(school).filter(({ state, kept }) => state === "closed" && !kept);
}

function workload(school: School): string {
  const times = collectionsOfYear(school);
  if (times <= mostCollections) return "";
  return `Attainment is collected ${times} times this year: at the assessment points, and in tests taken while none was open. The Department for Education’s workload advisory group advises no more than two or three collections a year (Making data work, 2018).`;
}
