import { childView } from "../../../src/app/sidebar/childView";
import { saveChild } from "../../../src/app/sidebar/saveChild";
import { decidingDay } from "../../workbook/decidingSchool";
import type { Asked } from "./asked";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";

/** Opening a child's screen, and saving a comment from it. */
export const childAskings: Askings<"open a child" | "save the child"> = {
  "open a child": open,
  "save the child": save,
};

function open(at: AtAddOn, asked: Asked<"open a child">): Outcome {
  const upn = at.places.upnOf(asked.child);
  const { texts } = childView(at.sheet.store, upn, decidingDay);
  at.child = { upn, texts };
  return {};
}

function save(at: AtAddOn, { comment }: Asked<"save the child">): Outcome {
  if (!at.child) return {};
  const { upn, texts: before } = at.child;
  const cell = at.places.cell(upn, "Comment");
  const claim = {
    wants: new Map([[cell, comment]]),
    shown: new Map([[cell, before.comment]]),
  };
  const after = { ...before, comment };
  return at.claimed(claim, saveChild(at.changing(), { upn, before, after }));
}
