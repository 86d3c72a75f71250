import { bandNames, bandRank } from "../../core/band";
import { termNames, terms } from "../../core/calendar/assessmentPoint";
import { cellText } from "../../core/cell";
import { type YearGroup, yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import type { Mark } from "../../core/scales/mark";
import { type Entry, entryOf } from "../../core/school/classRow";
import type { HistoryRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { bandOfEvidence, type EvidenceMark, evidenceMark } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { startStage } from "../../core/targets/stage";
import type { MarkView } from "../api";

/**
 * A child's marks in a subject in the order in which they were given: the summers of earlier years
 * from Past marks, the starting point, last year's end and this year's terms from the class tab.
 * What has not been assessed is left out. Last year's end is the class tab's where it has one.
 */
export function childMarks(proposed: ProposedTarget, school: School): MarkView[] {
  const { evidence, yearGroup } = proposed;
  const start = startStage(yearGroup);
  const stages: readonly ("onEntry" | YearGroup)[] = ["onEntry", ...yearGroups];
  const lastYear = classMark("lastYear", evidence.lastYear, yearName(yearGroup - 1), proposed);
  const earlier = stages
    .filter((stage) => stage === "onEntry" || stage < yearGroup)
    .flatMap((stage): MarkView[] => {
      const atStart = stage === start ? classMark("start", evidence.start, "Start", proposed) : [];
      const ofYear = stage === yearGroup - 1 && lastYear.length > 0 ? lastYear : [];
      if (atStart.length + ofYear.length > 0) return [...atStart, ...ofYear];
      return stage === "onEntry" ? onEntryMark(proposed) : pastMark(stage, proposed, school);
    });
  const thisYear = terms.flatMap((term) =>
    classMark(term, evidence.thisYear[term], termNames[term], proposed),
  );
  return [...earlier, ...thisYear];
}

function yearName(yearGroup: number): string {
  const found = yearGroups.find((each) => each === yearGroup);
  return found === undefined ? "Last year" : yearGroupName(found);
}

function classMark(
  kind: Entry["kind"],
  evidence: EvidenceMark,
  label: string,
  { row, subject }: ProposedTarget,
): MarkView[] {
  const entry = entryOf(row, subject, kind);
  return entry ? markView(label, entry.mark, evidence, cellText(entry.cell.typed)) : [];
}

function markView(label: string, mark: Mark, evidence: EvidenceMark, typed: string): MarkView[] {
  if (mark.state === "notYetAssessed") return [];
  const band = bandOfEvidence(evidence);
  return [
    {
      label,
      code: mark.state === "unreadable" ? typed : mark.code,
      ...(band ? { band: bandNames[band], bandRank: bandRank(band) } : {}),
    },
  ];
}

/** The on-entry assessment of the Early years tab, where it is what the child starts from. */
function onEntryMark({ evidence, yearGroup }: ProposedTarget): MarkView[] {
  const { start } = evidence;
  return yearGroup === 0 && start.state === "known" ? markView("Start", start.mark, start, "") : [];
}

/** The summer mark of an earlier year; the last where Past marks has several. */
function pastMark(stage: YearGroup, proposed: ProposedTarget, school: School): MarkView[] {
  const rows = school.history.filter(
    (row) =>
      row.upn === proposed.row.upn &&
      row.subject === proposed.subject &&
      row.term === "summer" &&
      yearGroupOf(row, proposed.yearGroup, school) === stage,
  );
  const row = rows[rows.length - 1];
  if (!row) return [];
  const evidence = evidenceMark(school.scales, row.mark, { yearGroup: stage, term: "summer" });
  return markView(yearGroupName(stage), row.mark, evidence, cellText(row.cells.grade.typed));
}

/** The year group of a past mark: as typed, else counted back from this year's. */
function yearGroupOf(row: HistoryRow, now: YearGroup, { settings }: School): number | undefined {
  if (row.yearGroup !== undefined) return row.yearGroup;
  return row.year === undefined ? undefined : now - (settings.academicYear - row.year);
}
