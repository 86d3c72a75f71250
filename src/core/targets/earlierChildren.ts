import type { Band } from "../band";
import { bandOf } from "../scales/bandOf";
import type { Mark } from "../scales/mark";
import type { Scale, ScaleBook } from "../scales/scale";
import type { EarlyYearsRow, HistoryRow } from "../school/resultRows";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import { profileBand } from "./profileBand";
import { type Stage, whenOfStage } from "./stage";

/** The bands of a child of the school's records in one subject, by stage. */
export interface EarlierChild {
  readonly upn: string;
  readonly subject: Subject;
  readonly bands: ReadonlyMap<Stage, Band>;
}

interface Found {
  readonly band: Band;
  /** How much the source is to be preferred where several speak of the same stage. */
  readonly weight: number;
}

/**
 * What the school's records of earlier years say of each child in each subject, at the end of
 * every year group and on entry: the Past marks tab, then the Early years tab where Past marks says
 * nothing of Reception. Marks of this year are left out, as are rows that cannot be read. Where
 * there are several marks for one stage, the later year counts; then a result of the end of a key
 * stage before a termly mark, and of results the one that DfE reports: teacher assessment in
 * Year 2, the test in Year 6.
 */
export function earlierChildren(
  school: Pick<School, "history" | "earlyYears" | "scales" | "settings">,
): EarlierChild[] {
  const found = new Map<string, { upn: string; subject: Subject; stages: Map<Stage, Found> }>();
  const keep = (upn: string, subject: Subject, stage: Stage, mark: Found | undefined): void => {
    if (upn === "" || mark === undefined) return;
    const key = `${upn}|${subject}`;
    let child = found.get(key);
    if (!child) {
      child = { upn, subject, stages: new Map() };
      found.set(key, child);
    }
    const before = child.stages.get(stage);
    if (before === undefined || mark.weight >= before.weight) child.stages.set(stage, mark);
  };
  const { academicYear } = school.settings;
  for (const row of school.earlyYears) {
    if (row.year === undefined || row.year >= academicYear) continue;
    for (const each of earlyYearsMarks(row, school.scales)) {
      keep(row.upn, each.subject, each.stage, { band: each.band, weight: 0 });
    }
  }
  for (const row of school.history) {
    const { subject, yearGroup, year } = row;
    if (subject === undefined || yearGroup === undefined || row.term !== "summer") continue;
    if (year === undefined || year >= academicYear) continue;
    keep(row.upn, subject, yearGroup, historyMark(row, school.scales, year));
  }
  return [...found.values()].map(({ upn, subject, stages }) => ({
    upn,
    subject,
    bands: new Map([...stages].map(([stage, { band }]) => [stage, band])),
  }));
}

function earlyYearsMarks(
  row: EarlyYearsRow,
  scales: ScaleBook,
): { subject: Subject; stage: Stage; band: Band }[] {
  const marks: { subject: Subject; stage: Stage; band: Band }[] = [];
  for (const { subject, mark } of row.onEntry) {
    const scale = mark.state === "scored" ? scales.find(mark.scale) : undefined;
    const band = scale && bandOf(scale, mark, whenOfStage("onEntry"));
    if (band) marks.push({ subject, stage: "onEntry", band });
  }
  for (const subject of subjects) {
    const band = profileBand(row, subject);
    if (band) marks.push({ subject, stage: 0, band });
  }
  return marks;
}

function historyMark(row: HistoryRow, scales: ScaleBook, year: number): Found | undefined {
  const scale = row.scale === undefined ? undefined : scales.find(row.scale);
  if (!scale || row.yearGroup === undefined) return undefined;
  const band = belowTheTest(scale, row.mark)
    ? "below"
    : bandOf(scale, row.mark, whenOfStage(row.yearGroup));
  if (band === undefined) return undefined;
  const reported = scale.family !== "outcome" ? 0 : isTest(scale) === (row.yearGroup === 6) ? 2 : 1;
  return { band, weight: year * 3 + reported };
}

function isTest(scale: Scale): boolean {
  return scale.scores !== undefined;
}

/** `B` is below the standard of a test and `N` too few marks for a score: both are results (STA). */
function belowTheTest(scale: Scale, mark: Mark): boolean {
  return isTest(scale) && mark.state === "absent" && (mark.code === "B" || mark.code === "N");
}
