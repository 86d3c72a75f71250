import { dayInFigures } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import { readMark } from "../../core/scales/readMark";
import { describeCodes } from "../../core/scales/scale";
import type { LedgerRow } from "../../core/school/resultRows";
import { rollByUpn } from "../../core/school/roll";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import type { Horizon } from "../../core/targets/agreedTargets";
import { agreedText } from "../../core/targets/agreement";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { horizonNames } from "../../workbook/tabs/targets";
import type { TargetDecision, TargetPlace } from "../api";
import { horizons, ledgerScale } from "./ledgerView";
import { SidebarProblem } from "./sidebarProblem";

/** The ledger's row that a decision is about. */
export interface DecisionPlace {
  readonly proposed: ProposedTarget;
  readonly horizon: Horizon;
  readonly ledgerRow: LedgerRow;
}

/** Finds the row of a decision by UPN, this year, subject and horizon. */
export function decisionPlace(
  decision: TargetPlace,
  proposals: readonly ProposedTarget[],
  school: School,
): DecisionPlace {
  const left = rollByUpn(school).get(decision.upn)?.pupil.left;
  if (left !== undefined && left < school.today) {
    throw new SidebarProblem(
      `Nothing was agreed: one of these children left on ${dayInFigures(left)}, as the Pupils tab says. Open this list again: it shows the children who are here.`,
    );
  }
  const horizon = horizons.find((each) => horizonNames[each] === decision.horizon);
  const proposed = proposals.find(
    ({ row, subject }) => row.upn === decision.upn && subjectNames[subject] === decision.subject,
  );
  const ledgerRow = horizon && proposed?.ledger[horizon];
  if (!proposed || !ledgerRow) {
    throw new SidebarProblem(
      `Nothing was agreed: the Targets tab no longer has a row for one of these children in ${decision.subject}, ${decision.horizon.toLowerCase()}. Choose Propose targets, then open this list again.`,
    );
  }
  return { proposed, horizon, ledgerRow };
}

/** The code that is agreed, as its scale writes it; empty where an agreement is taken back. */
export function decisionCode(
  decision: TargetDecision,
  { proposed, horizon, ledgerRow }: DecisionPlace,
  school: School,
): string {
  const typed = decision.agreed.trim();
  const before = agreedText(ledgerRow);
  const changes = before !== "" && before === decision.before.trim() && before !== typed;
  if (changes && decision.reason.trim() === "") {
    throw new SidebarProblem(
      `Nothing was agreed: ${decision.subject}, ${decision.horizon.toLowerCase()}, is agreed as ${before} already. Please give the reason for changing it: the Targets tab keeps both.`,
    );
  }
  if (typed === "") return "";
  const where = `${decision.subject}, ${decision.horizon.toLowerCase()}`;
  const scale = ledgerScale(ledgerRow, horizon, proposed, school);
  const mark = scale && readMark(scale, typed);
  if (mark?.state !== "scored") {
    const may = scale ? ` Please choose ${describeCodes(scale)}.` : "";
    throw new SidebarProblem(
      `Nothing was agreed: ‘${typed}’ is not a code of ${scale?.name ?? "a scale that is known"} (${where}).${may}`,
    );
  }
  const differs = ledgerRow.proposed.state === "scored" && ledgerRow.proposed.code !== mark.code;
  if (differs && decision.reason.trim() === "") {
    throw new SidebarProblem(
      `Nothing was agreed: ${where} is agreed as ${mark.code} where ${cellText(ledgerRow.cells.proposed.typed)} was proposed. Please give the reason for the difference.`,
    );
  }
  return mark.code;
}
