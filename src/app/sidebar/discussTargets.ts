import { agreedText } from "../../core/targets/agreement";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readSchool } from "../../workbook/read/readSchool";
import { asText, isoDate, toSheetDate } from "../../workbook/sheetValue";
import { ledgerStateNames } from "../../workbook/tabs/targets";
import type { PlacedCell } from "../../workbook/write/rectangles";
import type { Changed, TargetPlace } from "../api";
import { count } from "../jobReport";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { personWith } from "./decider";
import { decisionPlace } from "./decisions";
import { placeOf } from "./names";
import { SidebarProblem } from "./sidebarProblem";
import { unreadForTargets } from "./targetsView";
import { cellChanges } from "./writeCells";

/**
 * Says of targets that they were discussed (target-setting policy, 4.3), by whom and when. Any
 * member of staff may. A target that is agreed by now is left alone; one that was discussed before
 * gets the new day.
 */
export function discussTargets(
  changing: Changing,
  targets: readonly TargetPlace[],
  by: string,
): Changed {
  return changeWorkbook(changing, "Discuss targets", (store) => {
    const { school, tabs } = readSchool(store.readTabs(unreadForTargets), isoDate(changing.now));
    const asks = { staff: school.staff ?? [], address: store.who(), typed: by };
    const who = personWith("discussed these targets", asks);
    const known = tabs.fixed.targets;
    if (!known?.map.columns.has("state")) {
      throw new SidebarProblem(
        "The Targets tab has no column ‘State’ yet, so nothing was written. Choose Set up this workbook, then try again.",
      );
    }
    const proposals = proposeTargets(school);
    const cells: PlacedCell[] = [];
    const leftAlone: Changed["leftAlone"][number][] = [];
    let discussed = 0;
    for (const target of targets) {
      const { ledgerRow } = decisionPlace(target, proposals, school);
      const agreed = agreedText(ledgerRow);
      if (agreed !== "") {
        leftAlone.push({ ...placeOf(ledgerRow.cells.agreed), now: agreed });
        continue;
      }
      const values = [
        [ledgerRow.cells.state, ledgerStateNames.discussed],
        [ledgerRow.cells.discussedOn, toSheetDate(school.today)],
        [ledgerRow.cells.discussedBy, asText(who.name)],
      ] as const;
      for (const [{ row, column }, value] of values) {
        if (column > 0) cells.push({ row, column, value });
      }
      discussed += 1;
    }
    return {
      changes: cellChanges(known.tab.name, cells),
      what: `Discussed ${count(discussed, "target")}`,
      leftAlone,
      by: who.signature,
    };
  });
}
