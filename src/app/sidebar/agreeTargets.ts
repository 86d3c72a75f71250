import { cellText } from "../../core/cell";
import type { LedgerRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { readSchool } from "../../workbook/read/readSchool";
import {
  asText,
  isoDate,
  type SheetTab,
  type SheetValue,
  toSheetDate,
} from "../../workbook/sheetValue";
import type { ValuesChange } from "../../workbook/write/change";
import { writeClassTargets } from "../../workbook/write/classTargets";
import type { PlacedCell } from "../../workbook/write/rectangles";
import type { Changed, TargetDecision } from "../api";
import { count } from "../jobReport";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { decisionCode, decisionPlace } from "./decisions";
import { placeOf } from "./names";
import { SidebarProblem } from "./sidebarProblem";
import { unreadForTargets } from "./targetsView";
import { cellChanges, withChanges } from "./writeCells";

/**
 * Writes decisions into the ledger, with who, when and why, and lets the class tabs of these
 * children follow. Rows are found by UPN, year, subject and horizon. Nothing is written where any
 * decision lacks its reason or names a code that is not of the scale; a target that somebody
 * else has agreed since it was shown is left alone. An empty agreed target takes an agreement back.
 */
export function agreeTargets(
  changing: Changing,
  decisions: readonly TargetDecision[],
  by: string,
): Changed {
  const who = by.trim();
  if (who === "") {
    throw new SidebarProblem(
      "Please say who agrees these targets: the Targets tab keeps the name.",
    );
  }
  return changeWorkbook(changing, "Agree targets", (store) => {
    const stored = store.readTabs(unreadForTargets);
    const today = isoDate(changing.now);
    const { school } = readSchool(stored, today);
    const proposals = proposeTargets(school);
    const cells: PlacedCell[] = [];
    const leftAlone: Changed["leftAlone"][number][] = [];
    const children = new Set<string>();
    let agreed = 0;
    for (const decision of decisions) {
      const place = decisionPlace(decision, proposals);
      const code = decisionCode(decision, place, school);
      const { agreed: cell } = place.ledgerRow.cells;
      const now = cellText(cell.typed);
      if (now === code && now !== "" && decision.before === now) continue;
      if (now !== decision.before.trim()) {
        leftAlone.push({ ...placeOf(cell), now });
        continue;
      }
      cells.push(...decisionCells(place.ledgerRow, code, decision.reason.trim(), who, today));
      children.add(decision.upn);
      agreed += 1;
    }
    const tab = proposals.flatMap(({ ledger }) => ledger.yearEnd ?? ledger.keyStageEnd ?? [])[0]
      ?.cells.agreed.tab;
    const changes = tab === undefined ? [] : cellChanges(tab, cells);
    return {
      changes: [...changes, ...classChanges(stored, changes, children, school)],
      what: `Agreed ${count(agreed, "target")}`,
      leftAlone,
    };
  });
}

/** The four cells of a decision; taking an agreement back empties all of them. */
function decisionCells(
  { cells }: LedgerRow,
  code: string,
  reason: string,
  who: string,
  today: string,
): PlacedCell[] {
  const back = code === "";
  const values: readonly (readonly [LedgerRow["cells"]["agreed"], SheetValue])[] = [
    [cells.agreed, asText(code)],
    [cells.agreedBy, back ? "" : asText(who)],
    [cells.agreedOn, back ? "" : toSheetDate(today)],
    [cells.reason, back ? "" : asText(reason)],
  ];
  return values.flatMap(([{ row, column }, value]) =>
    column === 0 ? [] : [{ row, column, value }],
  );
}

/** What the class tabs of some children show once the ledger says what was agreed. */
function classChanges(
  stored: readonly SheetTab[],
  changes: readonly ValuesChange[],
  children: ReadonlySet<string>,
  { today }: School,
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
