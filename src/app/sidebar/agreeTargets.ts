import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import type { Changed, TargetDecision } from "../api";
import { count } from "../jobReport";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { deciderWith } from "./decider";
import { planDecisions } from "./planDecisions";
import { unreadForTargets } from "./targetsView";

/**
 * Writes decisions into the ledger, with who, when and why, and lets the class tabs of these
 * children follow. Only a head decides, as far as Staff says who that is and Google tells who is
 * here. Nothing is written where any decision lacks its reason or names a code that is not of the
 * scale; a target that somebody else has agreed since it was shown is left alone. An agreed target
 * changes by a new row; the row it replaces stays. An empty agreed target takes an agreement back.
 */
export function agreeTargets(
  changing: Changing,
  decisions: readonly TargetDecision[],
  by: string,
): Changed {
  return changeWorkbook(changing, "Agree targets", (store) => {
    const stored = store.readTabs(unreadForTargets);
    const read = readSchool(stored, isoDate(changing.now));
    const who = deciderWith("agrees these targets", "agreeing targets", {
      staff: read.school.staff ?? [],
      address: store.who(),
      typed: by,
    });
    const { changes, leftAlone, decided } = planDecisions({ stored, ...read }, decisions, who.name);
    const taken = decisions.every(({ agreed }) => agreed.trim() === "");
    const what = `${taken ? "Took back the agreement of" : "Agreed"} ${count(decided, "target")}`;
    return { changes, what, leftAlone, by: who.signature };
  });
}
