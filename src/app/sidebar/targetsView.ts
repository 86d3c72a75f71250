import { dayInFigures, readDay } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { LedgerRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import type { Horizon } from "../../core/targets/agreedTargets";
import { agreedText, isTypedOver } from "../../core/targets/agreement";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { statusNames } from "../../core/targets/status";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import { horizonNames, ledgerStateNames } from "../../workbook/tabs/targets";
import type { TargetView } from "../api";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { horizons, ledgerScale } from "./ledgerView";
import { nameOf } from "./names";
import { classNamed } from "./schoolClasses";

/** Tabs that targets do not depend on. */
export const unreadForTargets = fixedTabsBut(...tabsForTargets, "staff");

/**
 * The targets of a class as the ledger has them, both horizons, child by child. Empty where none
 * have been proposed yet. The status is that of the year-end target, worked out now.
 */
export function targetsView(store: WorkbookStore, className: string, now: Date): TargetView[] {
  const { school, tabs } = readSchool(store.readTabs(unreadForTargets), isoDate(now));
  const { rows, name } = classNamed(className, school, tabs);
  const own = new Set(rows);
  return proposeTargets(school)
    .filter(({ row }) => own.has(row))
    .flatMap((proposed) => horizons.flatMap((each) => targetView(proposed, each, name, school)));
}

function targetView(
  proposed: ProposedTarget,
  horizon: Horizon,
  className: string,
  school: School,
): TargetView[] {
  const { row, pupil, subject, ledger, proposal, status } = proposed;
  const ledgerRow = ledger[horizon];
  if (!ledgerRow) return [];
  const scale = ledgerScale(ledgerRow, horizon, proposed, school);
  return [
    {
      upn: row.upn,
      child: nameOf(pupil.pupil, row),
      className,
      subject: subjectNames[subject],
      horizon: horizonNames[horizon],
      proposed: cellText(ledgerRow.cells.proposed.typed),
      agreed: agreedText(ledgerRow),
      ...(isTypedOver(ledgerRow) ? { typedOver: cellText(ledgerRow.cells.agreed.typed) } : {}),
      why: proposal.sentence,
      status: statusNames[status],
      state: ledgerStateNames[ledgerRow.state],
      discussed: saidBy(ledgerRow, "discussedBy", "discussedOn"),
      decided: saidBy(ledgerRow, "agreedBy", "agreedOn"),
      reason: cellText(ledgerRow.cells.reason.typed),
      earlier: earlierOf(ledgerRow, school),
      codes: !scale || scale.scores ? [] : scale.grades.map(({ code }) => code),
    },
  ];
}

/** `Mrs Marsh, 23/11/2026`, as far as a row says. */
function saidBy({ cells }: LedgerRow, by: LedgerCell, on: LedgerCell): string {
  const day = readDay(cellText(cells[on].typed));
  return [cellText(cells[by].typed), day && dayInFigures(day)].filter(Boolean).join(", ");
}

type LedgerCell = keyof LedgerRow["cells"];

/** What was agreed before, and why it was replaced, the latest first. */
function earlierOf(row: LedgerRow, { replacedTargets = [] }: School): TargetView["earlier"] {
  return replacedTargets
    .filter(
      (each) =>
        each.upn === row.upn &&
        each.year === row.year &&
        each.subject === row.subject &&
        each.horizon === row.horizon,
    )
    .reverse()
    .map((each) => ({
      agreed: cellText(each.cells.agreed.typed),
      decided: saidBy(each, "agreedBy", "agreedOn"),
      replaced: saidBy(each, "replacedBy", "replacedOn"),
      why: cellText(each.cells.replacedWhy.typed),
    }));
}
