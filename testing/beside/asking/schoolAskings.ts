import { checkEntries } from "../../../src/app/checkEntries";
import { proposeTargets } from "../../../src/app/proposeTargets";
import { changePoint } from "../../../src/app/sidebar/year/changePoint";
import { withUndo } from "../../../src/app/undo/withUndo";
import { decidingDay } from "../../workbook/decidingSchool";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";

/** What is done for the whole school at once, and claims no cell that people type in. */
export const schoolAskings: Askings<"check" | "propose" | "close autumn"> = {
  check,
  propose,
  "close autumn": closeAutumn,
};

function check({ sheet }: AtAddOn): Outcome {
  withUndo(sheet.store, noUndo, "Check entries", (store) => checkEntries(store, decidingDay));
  return {};
}

function propose({ sheet }: AtAddOn): Outcome {
  withUndo(sheet.store, noUndo, "Propose targets", (store) => proposeTargets(store, decidingDay));
  return {};
}

function closeAutumn({ sheet }: AtAddOn): Outcome {
  const protection = { protect: () => [], release: () => [] };
  const change = { point: "Autumn", close: true, until: "" };
  changePoint({ store: sheet.store, protection, now: decidingDay }, change, "Mrs Marsh");
  return {};
}

const noUndo = {
  list: () => [],
  newToken: () => "token",
  holds: () => false,
  keep: () => false,
  read: () => undefined,
  forget: () => undefined,
};
