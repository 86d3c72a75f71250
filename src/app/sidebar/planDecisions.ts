import { dayInFigures, readDay } from "../../core/calendar/days";
import { cellText, type IsoDate } from "../../core/cell";
import type { LedgerRow } from "../../core/school/resultRows";
import {
  agreedText,
  agreementText,
  isTypedOver,
  readAgreement,
} from "../../core/targets/agreement";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { typedOverInClass } from "../../core/targets/typedOverInClass";
import { type ReadSchool, readSchool } from "../../workbook/read/readSchool";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { asText, type SheetTab, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { ledgerStateNames } from "../../workbook/tabs/targets";
import type { ValuesChange } from "../../workbook/write/change";
import { writeClassTargets } from "../../workbook/write/classTargets";
import type { PlacedCell } from "../../workbook/write/rectangles";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed, TargetDecision } from "../api";
import { type DecisionPlace, decisionCode, decisionPlace } from "./decisions";
import { placeOf } from "./names";
import { replacingRow } from "./replacingRow";
import { SidebarProblem } from "./sidebarProblem";
import { cellChanges, withChanges } from "./writeCells";

/** What decisions on targets come to. */
export interface PlannedDecisions {
  readonly changes: readonly ValuesChange[];
  readonly leftAlone: Changed["leftAlone"];
  readonly decided: number;
}

/** The workbook as it was read. */
type Read = ReadSchool & { readonly stored: readonly SheetTab[] };

/** The cells of the ledger, and of the class tabs that follow it, that decisions change. */
export function planDecisions(
  { stored, school, tabs }: Read,
  decisions: readonly TargetDecision[],
  who: string,
): PlannedDecisions {
  const { today } = school;
  const known = tabs.fixed.targets;
  const proposals = proposeTargets(school);
  const cells: PlacedCell[] = [];
  const leftAlone: Changed["leftAlone"][number][] = [];
  const made: DecisionPlace[] = [];
  let last = known ? lastRowOf(known) : 0;
  for (const decision of decisions) {
    const place = decisionPlace(decision, proposals, school);
    const code = decisionCode(decision, place, school);
    const { ledgerRow } = place;
    const fate = fateOf(decision, code, ledgerRow);
    if (fate === "clash") {
      leftAlone.push({
        ...placeOf(ledgerRow.cells.agreed),
        now: cellText(ledgerRow.cells.agreed.typed),
      });
    }
    if (fate !== "decide") continue;
    const decided = { code, reason: decision.reason.trim(), who, today };
    const written = decisionCells(ledgerRow, decided, known, last + 1);
    last = written.reduce((most, { row }) => Math.max(most, row), last);
    cells.push(...written);
    made.push(place);
  }
  const changes = known ? cellChanges(known.tab.name, cells) : [];
  return {
    changes: [...changes, ...classChanges(stored, changes, made, today)],
    leftAlone,
    decided: made.length,
  };
}

/** Whether a decision is made, stands already, or clashes with what was agreed or typed since. */
function fateOf(decision: TargetDecision, code: string, row: LedgerRow) {
  const now = agreedText(row);
  const { before, typedOver = before } = decision;
  const typed = cellText(row.cells.agreed.typed);
  if (now !== before.trim() || ![before.trim(), typedOver.trim()].includes(typed)) return "clash";
  return now === code && !isTypedOver(row) ? "stands" : "decide";
}

/** The cells of one decision: in the row that stands, and where it replaces another in a row below the last. */
function decisionCells(
  row: LedgerRow,
  decision: MadeDecision,
  known: KnownTab | undefined,
  newRow: number,
): PlacedCell[] {
  const now = agreedText(row);
  if (now === "") return firstDecision(row, decision);
  if (now === decision.code) return asDecided(row);
  if (!known?.map.columns.has("state")) throw new SidebarProblem(noHistory);
  return [...replaced(row, decision), ...replacingRow(known, row, newRow, decision)];
}

const noHistory =
  "Nothing was agreed: the Targets tab has no column ‘State’ yet, by which it keeps what was agreed before. Choose Set up this workbook, then agree again.";

/** A decision on a target. An empty code takes an agreement back. */
export interface MadeDecision {
  readonly code: string;
  readonly reason: string;
  readonly who: string;
  readonly today: IsoDate;
}

function placed(
  row: LedgerRow,
  values: Partial<Record<keyof LedgerRow["cells"], SheetValue>>,
): PlacedCell[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const cell = row.cells[key as keyof LedgerRow["cells"]];
    return cell.column === 0 ? [] : [{ row: cell.row, column: cell.column, value }];
  });
}

/** The cells of a target that is agreed for the first time. */
function firstDecision(row: LedgerRow, { code, reason, who, today }: MadeDecision): PlacedCell[] {
  return placed(row, {
    agreed: asText(code),
    agreedBy: asText(who),
    agreedOn: toSheetDate(today),
    reason: asText(reason),
    state: ledgerStateNames.agreed,
    decided: asText(agreementText({ code, by: who, on: dayInFigures(today) })),
  });
}

/** The cells that put back what was decided, where something else was typed over it. */
function asDecided(row: LedgerRow): PlacedCell[] {
  const decided = readAgreement(cellText(row.cells.decided.typed));
  if (!decided || !isTypedOver(row)) return [];
  const day = readDay(decided.on);
  return placed(row, {
    agreed: asText(decided.code),
    ...(decided.by === "" ? {} : { agreedBy: asText(decided.by) }),
    ...(day === undefined ? {} : { agreedOn: toSheetDate(day) }),
  });
}

/** The cells that mark a row as replaced. What was decided in it stays, and what was typed over it is told. */
function replaced(row: LedgerRow, { reason, who, today }: MadeDecision): PlacedCell[] {
  const typed = cellText(row.cells.agreed.typed);
  const over = isTypedOver(row)
    ? ` (${typed === "" ? "It was emptied" : `${typed} was typed over it`} before.)`
    : "";
  return [
    ...asDecided(row),
    ...placed(row, {
      state: ledgerStateNames.replaced,
      replacedOn: toSheetDate(today),
      replacedBy: asText(who),
      replacedWhy: asText(`${reason}${over}`),
    }),
  ];
}

/** What the class tabs of some children show once the ledger says what was agreed. */
function classChanges(
  stored: readonly SheetTab[],
  changes: readonly ValuesChange[],
  made: readonly DecisionPlace[],
  today: IsoDate,
): ValuesChange[] {
  if (changes.length === 0) return [];
  const after = readSchool(
    stored.map((tab) => withChanges(tab, changes)),
    today,
  );
  const proposals: readonly ProposedTarget[] = proposeTargets(after.school);
  const isMade = ({ row, subject }: ProposedTarget) =>
    made.some(({ proposed }) => proposed.row.upn === row.upn && proposed.subject === subject);
  const concerned = new Set(proposals.filter(isMade).map(({ row }) => row.cells.upn.tab));
  // What was typed over another agreed target waits for its own decision.
  const kept = typedOverInClass(after.school).filter(
    ({ row, subject, horizon }) =>
      !made.some(
        (each) =>
          each.proposed.row.upn === row.upn &&
          each.proposed.subject === subject &&
          each.horizon === horizon,
      ),
  );
  return after.tabs.classes
    .filter(({ tab }) => concerned.has(tab.name))
    .flatMap((known) => writeClassTargets(known, proposals, kept, isMade));
}
