import { undoChange } from "../../../src/app/undo/undoChange";
import { decidingDay } from "../../workbook/decidingSchool";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";

/** Undoing the last change that can be undone. */
export const undoAsking: Askings<"undo"> = { undo };

function undo(at: AtAddOn): Outcome {
  const { sheet } = at;
  const [last] = sheet.undo.list();
  if (!last) return {};
  const { wants, shown } = at.claimOf(last.token);
  const changed = undoChange(sheet.store, sheet.undo, last.token, decidingDay);
  // What was typed since stays; the others get back what stood there.
  return { claim: { wants: shown, shown: wants }, changed };
}
