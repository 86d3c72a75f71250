import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import type { When } from "../scales/bandOf";
import type { LedgerRow } from "../school/resultRows";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import { chosen, type GradeChoice } from "./gradeChoice";
import { whenOfStage } from "./stage";

/** When a target falls due. */
export type Horizon = "yearEnd" | "keyStageEnd";

/** The rows of the ledger for a child and subject this year, as far as there are any. */
export interface LedgerRows {
  readonly yearEnd?: LedgerRow;
  readonly keyStageEnd?: LedgerRow;
}

/** Finds the rows of the ledger of a child in a subject. */
export type FindLedgerRows = (upn: string, subject: Subject) => LedgerRows;

/**
 * Gathers the ledger of this year by child and subject. Where a child has several rows for one
 * subject and horizon, the first with an agreed target is found, else the first.
 */
export function ledgerRows(school: Pick<School, "ledger" | "settings">): FindLedgerRows {
  const found = new Map<string, LedgerRows>();
  for (const row of school.ledger) {
    if (row.upn === "" || row.subject === undefined || row.horizon === undefined) continue;
    if (row.year !== school.settings.academicYear) continue;
    const key = `${row.upn}|${row.subject}`;
    const rows = found.get(key) ?? {};
    const before = rows[row.horizon];
    if (before && (before.agreed.state === "scored" || row.agreed.state !== "scored")) continue;
    found.set(key, { ...rows, [row.horizon]: row });
  }
  return (upn, subject) => found.get(`${upn}|${subject}`) ?? {};
}

/** The agreed target of a row, or nothing where none is agreed or its scale is not known. */
export function agreedTarget(
  school: Pick<School, "scales">,
  row: LedgerRow | undefined,
  horizon: Horizon,
  yearGroup: YearGroup,
): GradeChoice | undefined {
  if (row?.agreed.state !== "scored") return undefined;
  const scale = school.scales.find(row.agreed.scale);
  const when: When =
    horizon === "yearEnd" ? { yearGroup, term: "summer" } : whenOfStage(keyStageEnd(yearGroup));
  return scale && chosen(scale, row.agreed, when);
}
