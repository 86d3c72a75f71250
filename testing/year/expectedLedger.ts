import type { TargetDecision } from "../../src/app/api";
import type { ShownRow } from "./livingSchool";

/** A decision as the person who made it would tell it. */
export interface Decision extends TargetDecision {
  readonly by: string;
  readonly on: string;
}

/** What the ledger says of who decided what: the columns that people's decisions fill. */
const decisionColumns = [
  "State",
  "Agreed",
  "Agreed by",
  "Agreed on",
  "Reason",
  "Replaced on",
  "Replaced by",
  "Why replaced",
] as const;

/** What these columns say in one row. */
export type DecidedRow = Readonly<Record<(typeof decisionColumns)[number], string>>;

const undecided: DecidedRow = {
  State: "Proposed",
  Agreed: "",
  "Agreed by": "",
  "Agreed on": "",
  Reason: "",
  "Replaced on": "",
  "Replaced by": "",
  "Why replaced": "",
};

/** Tells a target of the year from every other. */
export const targetKey = (upn: string, subject: string, horizon: string) =>
  [upn, subject, horizon].join(" ");

/** The rows that the ledger ought to have of each target once these decisions were made, in order. */
export function expectedLedger(
  keys: readonly string[],
  decisions: readonly Decision[],
): Record<string, DecidedRow[]> {
  const rows = new Map(keys.map((key) => [key, [undecided]]));
  for (const { upn, subject, horizon, before, agreed, by, on, reason } of decisions) {
    const key = targetKey(upn, subject, horizon);
    const [latest = undecided, ...earlier] = [...(rows.get(key) ?? [])].reverse();
    const decided: DecidedRow =
      agreed === ""
        ? undecided
        : {
            ...undecided,
            State: "Agreed",
            Agreed: agreed,
            "Agreed by": by,
            "Agreed on": on,
            Reason: reason,
          };
    const replaced: DecidedRow = {
      ...latest,
      State: "Replaced",
      "Replaced on": on,
      "Replaced by": by,
      "Why replaced": reason,
    };
    rows.set(key, [...earlier.reverse(), ...(before === "" ? [] : [replaced]), decided]);
  }
  return Object.fromEntries(rows);
}

/** What the Targets tab says, in the same shape: its rows of a year by target, in the order of the tab. */
export function ledgerAsItStands(
  rows: readonly ShownRow[],
  year: string,
): Record<string, DecidedRow[]> {
  const found: Record<string, DecidedRow[]> = {};
  for (const row of rows) {
    if (row.Year !== year) continue;
    const key = targetKey(row.UPN ?? "", row.Subject ?? "", row.Horizon ?? "");
    const said = Object.fromEntries(decisionColumns.map((name) => [name, row[name] ?? ""]));
    found[key] = [...(found[key] ?? []), said as DecidedRow];
  }
  return found;
}
