import { cellText } from "../../core/cell";
import type { ScaleBook } from "../../core/scales/scale";
import type { ClassRow } from "../../core/school/classRow";
import { entryScale } from "../../core/school/entryScale";
import type { PupilRow } from "../../core/school/pupilRow";
import {
  type EarlyYearsRow,
  earlyLearningGoals,
  type FftRow,
  type HistoryRow,
  type InterventionRow,
  type LedgerRow,
  type LedgerState,
  type StatutoryCheckRow,
  type TestRow,
} from "../../core/school/resultRows";
import type { Settings } from "../../core/school/settings";
import { subjects } from "../../core/subject";
import { agreedText } from "../../core/targets/agreement";
import { plainHeader, type RowReader, readRows } from "../layout/columnMap";
import { horizonNames, ledgerStateNames } from "../tabs/targets";
import {
  cellsOf,
  dayOf,
  field,
  markOf,
  subjectOf,
  termOf,
  upnOf,
  yearGroupOf,
  yearOf,
} from "./fields";
import type { KnownTab } from "./recogniseTabs";

function rowsOf<Row>(known: KnownTab | undefined, read: (row: RowReader) => Row): Row[] {
  return known ? readRows(known.tab, known.map, known.layout).map(read) : [];
}

/** The rows of the Past marks tab. */
export function readHistory(known: KnownTab | undefined, scales: ScaleBook): HistoryRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "year", "yearGroup", "term", "subject", "scale", "grade"]);
    const scale = scales.find(cellText(cells.scale.typed));
    return {
      cells,
      upn: upnOf(cells.upn),
      ...field("year", yearOf(cells.year)),
      ...field("yearGroup", yearGroupOf(cells.yearGroup)),
      ...field("term", termOf(cells.term)),
      ...field("subject", subjectOf(cells.subject)),
      ...field("scale", scale?.id),
      mark: markOf(scale, cells.grade),
    };
  });
}

/** The rows of the Early years tab. Profiles of before 2021/22 had a third outcome. */
export function readEarlyYears(known: KnownTab | undefined, scales: ScaleBook): EarlyYearsRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "year"]);
    const year = yearOf(cells.year);
    const profile = scales.find(
      year !== undefined && year < 2021 ? "eyfs-profile-2013" : "eyfs-profile",
    );
    const onEntry = scales.find("on-entry");
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("year", year),
      onEntry: subjects.flatMap((subject) => {
        const cell = row.cell(`onEntry.${subject}`);
        return cell.column === 0 ? [] : [{ subject, cell, mark: markOf(onEntry, cell) }];
      }),
      goals: earlyLearningGoals.flatMap((goal) => {
        const cell = row.cell(goal);
        return cell.column === 0 ? [] : [{ goal, cell, mark: markOf(profile, cell) }];
      }),
    };
  });
}

/** The rows of the Phonics and tables checks tab. */
export function readStatutoryChecks(
  known: KnownTab | undefined,
  scales: ScaleBook,
): StatutoryCheckRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "check", "year", "mark", "outcome"]);
    const check = checkOf(cellText(cells.check.typed));
    const scale = check && scales.find(check === "phonics" ? "phonics" : "tables-check");
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("check", check),
      ...field("year", yearOf(cells.year)),
      mark: markOf(scale, cells.mark),
      outcome: markOf(scale, cells.outcome),
    };
  });
}

function checkOf(text: string): StatutoryCheckRow["check"] {
  const plain = plainHeader(text);
  if (plain.startsWith("phon")) return "phonics";
  return /^(tables|times|mtc|multipl)/.test(plain) ? "tables" : undefined;
}

/** The rows of the Tests tab. */
export function readTests(known: KnownTab | undefined, scales: ScaleBook): TestRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "date", "suite", "subject", "raw", "scale", "score"]);
    const scale = scales.find(cellText(cells.scale.typed) || "standardised");
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("date", dayOf(cells.date)),
      ...field("subject", subjectOf(cells.subject)),
      ...field("scale", scale?.id),
      mark: markOf(scale, cells.score),
    };
  });
}

const chanceKeys = [
  "chanceBelow",
  "chanceWorkingTowards",
  "chanceExpected",
  "chanceGreaterDepth",
] as const;

/** The rows of the FFT tab. */
export function readFft(known: KnownTab | undefined): FftRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "subject", "benchmark", ...chanceKeys]);
    const texts = chanceKeys.map((key) => cellText(cells[key].typed).replace(/%$/, ""));
    const numbers = texts.map((text) => (text === "" ? Number.NaN : Number(text)));
    const known = numbers.every((each) => Number.isFinite(each));
    // A column formatted as a percentage reads as shares that add up to one.
    const whole = numbers.reduce((sum, each) => sum + each, 0) <= 1.5 ? 1 : 100;
    const chances = known
      ? (numbers.map((each) => each / whole) as unknown as FftRow["chances"])
      : undefined;
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("subject", subjectOf(cells.subject)),
      ...field("chances", chances),
    };
  });
}

/** The rows of the Interventions tab. */
export function readInterventions(
  known: KnownTab | undefined,
  scales: ScaleBook,
): InterventionRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, [
      "upn",
      "intervention",
      "subject",
      "staff",
      "starts",
      "ends",
      "sessions",
      "cost",
      "scale",
      "entry",
      "exit",
      "reviewDue",
      "reviewed",
      "whatChanged",
    ]);
    const scale = scales.find(cellText(cells.scale.typed));
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("subject", subjectOf(cells.subject)),
      ...field("starts", dayOf(cells.starts)),
      ...field("ends", dayOf(cells.ends)),
      ...field("reviewDue", dayOf(cells.reviewDue)),
      ...field("reviewed", dayOf(cells.reviewed)),
      entry: markOf(scale, cells.entry),
      exit: markOf(scale, cells.exit),
    };
  });
}

/** What the reading of the ledger needs: a row that names no scale is read on its child's. */
export interface LedgerContext {
  readonly settings: Settings;
  readonly scales: ScaleBook;
  readonly pupils: ReadonlyMap<string, PupilRow>;
  readonly classRows: ReadonlyMap<string, ClassRow>;
}

/** The rows of the Targets tab. */
export function readLedger(known: KnownTab | undefined, context: LedgerContext): LedgerRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, [
      "upn",
      "year",
      "subject",
      "horizon",
      "scale",
      "proposed",
      "agreed",
      "agreedBy",
      "agreedOn",
      "reason",
      "state",
      "discussedOn",
      "discussedBy",
      "replacedOn",
      "replacedBy",
      "replacedWhy",
      "decided",
    ]);
    const upn = upnOf(cells.upn);
    const horizon = horizonOf(cellText(cells.horizon.typed));
    const scale = ledgerScale(cellText(cells.scale.typed), upn, horizon, context);
    return {
      upn,
      cells,
      ...field("year", yearOf(cells.year)),
      ...field("subject", subjectOf(cells.subject)),
      ...field("horizon", horizon),
      proposed: markOf(scale, cells.proposed),
      agreed: markOf(scale, { ...cells.agreed, typed: agreedText({ cells }) }),
      state: stateOf(cells),
    };
  });
}

/**
 * How far a target is, by what stands in its row: a target that was agreed by hand is agreed, and one
 * of an older workbook too. Only `Replaced` is known by its word alone.
 */
export function stateOf(
  cells: Pick<LedgerRow["cells"], "state" | "agreed" | "discussedOn" | "discussedBy" | "decided">,
): LedgerState {
  const text = (key: keyof typeof cells) => cellText(cells[key].typed);
  if (plainHeader(text("state")) === plainHeader(ledgerStateNames.replaced)) return "replaced";
  if (text("agreed") + text("decided") !== "") return "agreed";
  return text("discussedOn") + text("discussedBy") === "" ? "proposed" : "discussed";
}

/** The horizon of a target by its name. */
export function horizonOf(text: string): LedgerRow["horizon"] {
  const plain = plainHeader(text);
  if (plain === plainHeader(horizonNames.yearEnd)) return "yearEnd";
  return plain === plainHeader(horizonNames.keyStageEnd) ? "keyStageEnd" : undefined;
}

function ledgerScale(
  named: string,
  upn: string,
  horizon: LedgerRow["horizon"],
  { settings, scales, pupils, classRows }: LedgerContext,
) {
  if (named !== "") return scales.find(named);
  const yearGroup = pupils.get(upn)?.pupil.yearGroup;
  if (yearGroup === undefined || horizon === undefined) return undefined;
  const rowScale = cellText(classRows.get(upn)?.cells.scale.typed ?? "");
  const kind = horizon === "yearEnd" ? "targetYearEnd" : "targetKeyStageEnd";
  return entryScale(settings, scales, { yearGroup, named: rowScale }, kind);
}
