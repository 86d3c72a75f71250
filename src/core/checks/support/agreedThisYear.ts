import type { PupilRow } from "../../school/pupilRow";
import type { LedgerRow } from "../../school/resultRows";
import type { School } from "../../school/school";
import { knownPupils } from "./knownPupils";

/** This year's rows of the Targets tab with an agreed target that ranks, of known pupils. */
export function agreedThisYear(
  school: School,
): { readonly row: LedgerRow; readonly pupilRow: PupilRow }[] {
  const known = knownPupils(school);
  return school.ledger.flatMap((row) => {
    const pupilRow = known.get(row.upn);
    const agreed = row.agreed.state === "scored" && row.year === school.settings.academicYear;
    return pupilRow && agreed ? [{ row, pupilRow }] : [];
  });
}
