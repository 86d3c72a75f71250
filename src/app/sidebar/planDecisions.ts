import { cellText, type IsoDate } from "../../core/cell";
import type { LedgerRow } from "../../core/school/resultRows";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { type ReadSchool, readSchool } from "../../workbook/read/readSchool";
import { asText, type SheetTab, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { ledgerStateNames } from "../../workbook/tabs/targets";
import type { ValuesChange } from "../../workbook/write/change";
import { writeClassTargets } from "../../workbook/write/classTargets";
import type { PlacedCell } from "../../workbook/write/rectangles";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed, TargetDecision } from "../api";
import { decisionCode, decisionPlace } from "./decisions";
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
  const children = new Set<string>();
  let decided = 0;
  let last = known ? lastRowOf(known) : 0;
  for (const decision of decisions) {
    const place = decisionPlace(decision, proposals, school);
    const code = decisionCode(decision, place, school);
    const { agreed: cell } = place.ledgerRow.cells;
    const now = cellText(cell.typed);
    if (now === code && decision.before.trim() === now) continue;
    if (now !== decision.before.trim()) {
      leftAlone.push({ ...placeOf(cell), now });
      continue;
    }
    const reason = decision.reason.trim();
    const made = { code, reason, who, today };
    if (now === "") cells.push(...firstDecision(place.ledgerRow, made));
    else {
      if (!known?.map.columns.has("state")) throw new SidebarProblem(noHistory);
      last += 1;
      cells.push(...replaced(place.ledgerRow, made));
      cells.push(...replacingRow(known, place.ledgerRow, last, made));
    }
    children.add(decision.upn);
    decided += 1;
  }
  const changes = known ? cellChanges(known.tab.name, cells) : [];
  return {
    changes: [...changes, ...classChanges(stored, changes, children, today)],
    leftAlone,
    decided,
  };
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
  });
}

/** The cells that mark a row as replaced. What was agreed in it stays. */
function replaced(row: LedgerRow, { reason, who, today }: MadeDecision): PlacedCell[] {
  return placed(row, {
    state: ledgerStateNames.replaced,
    replacedOn: toSheetDate(today),
    replacedBy: asText(who),
    replacedWhy: asText(reason),
  });
}

/** What the class tabs of some children show once the ledger says what was agreed. */
function classChanges(
  stored: readonly SheetTab[],
  changes: readonly ValuesChange[],
  children: ReadonlySet<string>,
  today: IsoDate,
): ValuesChange[] {
  if (changes.length === 0) return [];
  const after = readSchool(
    stored.map((tab) => withChanges(tab, changes)),
    today,
  );
  const proposals: readonly ProposedTarget[] = proposeTargets(after.school);
  const concerned = new Set(
    proposals.filter(({ row }) => children.has(row.upn)).map(({ row }) => row.cells.upn.tab),
  );
  return after.tabs.classes
    .filter(({ tab }) => concerned.has(tab.name))
    .flatMap((known) => writeClassTargets(known, proposals));
}
