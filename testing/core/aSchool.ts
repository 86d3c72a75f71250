import { cellText } from "../../src/core/cell";
import { shippedScaleBook } from "../../src/core/scales/shippedScales";
import type { School } from "../../src/core/school/school";
import type { Settings } from "../../src/core/school/settings";
import { aClassRow, type TypedClassRow, type TypedMarks } from "./aClassRow";
import { aPupil, type TypedPupil } from "./aPupil";
import { aSettings } from "./aSettings";
import {
  aClosedMarksRow,
  aForecastReasonRow,
  type TypedClosedMarks,
  type TypedForecastReason,
} from "./decisionRows";
import {
  aCheckRow,
  aHistoryRow,
  aLedgerRow,
  aMeetingRow,
  anEarlyYearsRow,
  anFftRow,
  anInterventionRow,
  aTestRow,
  type TypedCheck,
  type TypedEarlyYears,
  type TypedFft,
  type TypedHistory,
  type TypedIntervention,
  type TypedLedger,
  type TypedMeeting,
  type TypedTest,
} from "./resultRows";

/** What is typed in a school's workbook; rows start at row 2 of their tab, in the order given. */
export interface TypedSchool {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly pupils?: readonly TypedPupil[];
  /** Without class rows, each pupil with a class has one in its tab, with a start in each subject. */
  readonly classRows?: readonly TypedClassRow[];
  readonly history?: readonly TypedHistory[];
  readonly earlyYears?: readonly TypedEarlyYears[];
  readonly statutoryChecks?: readonly TypedCheck[];
  readonly tests?: readonly TypedTest[];
  readonly fft?: readonly TypedFft[];
  readonly interventions?: readonly TypedIntervention[];
  readonly meetings?: readonly TypedMeeting[];
  readonly ledger?: readonly TypedLedger[];
  readonly closedMarks?: readonly TypedClosedMarks[];
  readonly forecastReasons?: readonly TypedForecastReason[];
  readonly layoutFindings?: School["layoutFindings"];
}

/**
 * A school for a test, read from what is typed. Unless told otherwise it has one Year 5 pupil in
 * Oak on 10 December 2026, while the autumn point is open, and nothing to report.
 */
export function aSchool(typed: TypedSchool = {}): School {
  const scales = shippedScaleBook;
  const settings = aSettings(typed.settings);
  const pupils = (typed.pupils ?? [{}]).map((pupil, index) => aPupil(pupil, index));
  const classRows = typed.classRows ?? rowsOf(pupils);
  const nextRow = new Map<string, number>();
  const rowIn = (tab: string) => {
    const row = nextRow.get(tab) ?? 2;
    nextRow.set(tab, row + 1);
    return row;
  };
  return {
    today: typed.today ?? "2026-12-10",
    settings,
    scales,
    pupils,
    classRows: classRows.map((row) =>
      aClassRow(row, rowIn(row.className ?? "Oak"), settings, scales),
    ),
    history: (typed.history ?? []).map((row, index) => aHistoryRow(row, index + 2, scales)),
    earlyYears: (typed.earlyYears ?? []).map((row, index) =>
      anEarlyYearsRow(row, index + 2, scales),
    ),
    statutoryChecks: (typed.statutoryChecks ?? []).map((row, i) => aCheckRow(row, i + 2, scales)),
    tests: (typed.tests ?? []).map((row, index) => aTestRow(row, index + 2, scales)),
    fft: (typed.fft ?? []).map((row, index) => anFftRow(row, index + 2)),
    interventions: (typed.interventions ?? []).map((row, i) =>
      anInterventionRow(row, i + 2, scales),
    ),
    meetings: (typed.meetings ?? []).map((row, index) => aMeetingRow(row, index + 2)),
    ledger: (typed.ledger ?? []).map((row, index) => aLedgerRow(row, index + 2, scales)),
    closedMarks: (typed.closedMarks ?? []).map((row, index) => aClosedMarksRow(row, index + 2)),
    forecastReasons: (typed.forecastReasons ?? []).map((row, index) =>
      aForecastReasonRow(row, index + 2),
    ),
    layoutFindings: typed.layoutFindings ?? [],
  };
}

/**
 * A school with one pupil and these marks in reading. The pupil may be changed, the row's scale
 * named and the day set.
 */
export function aSchoolWithReading(
  reading: NonNullable<TypedMarks["reading"]>,
  more: TypedSchool & { readonly pupil?: TypedPupil; readonly scale?: string } = {},
): School {
  const { pupil = {}, scale = "", ...rest } = more;
  const row = aPupil(pupil);
  const [classRow] = rowsOf([row]);
  return aSchool({
    pupils: [pupil],
    classRows: [{ ...classRow, scale, marks: { reading } }],
    ...rest,
  });
}

/** The class rows that fit these pupils, each with a starting point in every subject. */
function rowsOf(pupils: School["pupils"]): TypedClassRow[] {
  return pupils.flatMap(({ cells, pupil }): TypedClassRow[] => {
    if (pupil.className === undefined) return [];
    const start = {
      start:
        pupil.yearGroup === 0
          ? "ON"
          : pupil.yearGroup === undefined || pupil.yearGroup > 2
            ? "EXS"
            : "2",
    };
    return [
      {
        className: pupil.className,
        upn: cellText(cells.upn.typed),
        surname: cells.surname.typed,
        firstName: cells.firstName.typed,
        yearGroup: cells.yearGroup.typed,
        marks: { reading: start, writing: start, mathematics: start },
      },
    ];
  });
}
