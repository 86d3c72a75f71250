import type { TargetView } from "../../../src/app/api";
import { agreeTargets } from "../../../src/app/sidebar/agreeTargets";
import { discussTargets } from "../../../src/app/sidebar/discussTargets";
import { targetsView } from "../../../src/app/sidebar/targetsView";
import { decidingDay } from "../../workbook/decidingSchool";
import type { Asked } from "./asked";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";

/** Opening a class's targets; agreeing those for reading at the year's end, or keeping one to discuss. */
export const targetAskings: Askings<
  "open targets" | "agree the class" | "agree a child" | "discuss"
> = {
  "open targets": open,
  "agree the class": (at, { code }) => agree(at, readingTargets(at), code),
  "agree a child": (at, { code }) => agree(at, readingTargets(at).slice(0, 1), code),
  discuss: (at) => ({
    changed: discussTargets(at.changing(), readingTargets(at).slice(0, 1), "Mr Byrne"),
  }),
};

function open(at: AtAddOn, { tab }: Asked<"open targets">): Outcome {
  at.targets = targetsView(at.sheet.store, tab, decidingDay);
  return {};
}

function readingTargets(at: AtAddOn): TargetView[] {
  return at.targets.filter(
    ({ subject, horizon }) => subject === "Reading" && horizon === "Year end",
  );
}

function agree(at: AtAddOn, rows: readonly TargetView[], code: string): Outcome {
  const decisions = rows.map((row) => ({
    upn: row.upn,
    subject: row.subject,
    horizon: row.horizon,
    before: row.agreed,
    ...(row.typedOver === undefined ? {} : { typedOver: row.typedOver }),
    agreed: code,
    reason: "Talked over.",
  }));
  const cells = rows.map(
    (row) => [at.places.agreedCell(row.upn), row.typedOver ?? row.agreed] as const,
  );
  const wants = new Map(cells.map(([cell]) => [cell, code]));
  const changed = agreeTargets(at.changing(), decisions, "Mrs Marsh");
  return at.claimed({ wants, shown: new Map(cells) }, changed);
}
