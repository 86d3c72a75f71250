import { checkLetter } from "../../../src/core/pupils/upn";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { inTab } from "./entryMistake";
import { error, type Mistake, query, reminder } from "./planter";

const finished = (row: DraftRow): boolean => row.exit !== "";
const running = (row: DraftRow): boolean => row.exit === "";
const strangersRest = "838999920998";

const overdue = reminder("review overdue", "The review was due in October and has no date.");

/** Mistakes in the Targets tab; it has few rows, so they come first. */
export const targetMistakes: readonly Mistake[] = [
  inTab("targets", {
    key: "agreed",
    value: "PK6",
    said: query("agreed target below the start", "It is lower than what the child does already."),
    wants: (row) => row.latest === "EXS" || row.latest === "GDS",
    also: ["reason"],
    clear: ["reason"],
  }),
  inTab("targets", {
    key: "agreed",
    value: "EXSS",
    said: error("unknown code", "‘EXSS’ is no code of the scale."),
  }),
  inTab("targets", {
    key: "agreedBy",
    value: "",
    said: reminder("agreed by nobody", "The target is agreed, but not by whom and when."),
    also: ["agreedOn", "agreed"],
    clear: ["agreedOn"],
  }),
];

/** Mistakes in the Interventions, Meetings and Settings tabs. */
export const recordMistakes: readonly Mistake[] = [
  inTab("interventions", {
    key: "exit",
    value: "3s",
    said: error("code of another scale", "Entry and exit should be on one scale."),
    wants: (row) => finished(row) && row.scale === "Teacher assessment",
    also: ["scale"],
  }),
  inTab("interventions", {
    key: "ends",
    value: toSheetDate("2026-02-06"),
    said: error("intervention ends before it starts", "The end is earlier than the start."),
    wants: finished,
    also: ["starts"],
  }),
  inTab("interventions", {
    key: "reviewDue",
    value: toSheetDate("2026-10-16"),
    said: overdue,
    wants: running,
    also: ["reviewed"],
  }),
  inTab("interventions", {
    key: "upn",
    value: checkLetter(strangersRest) + strangersRest,
    said: error("result without a pupil", "No child of the Pupils tab has this UPN."),
    wants: running,
  }),
  inTab("meetings", {
    key: "reviewDue",
    value: toSheetDate("2026-10-16"),
    said: overdue,
    wants: (row) => row.reviewed === "",
    also: ["reviewed"],
  }),
  inTab("settings", {
    key: "value",
    value: "Perhaps",
    said: error("setting not understood", "The setting is Yes or No."),
    wants: (row) => row.setting === "Key-stage target in letters",
  }),
];
