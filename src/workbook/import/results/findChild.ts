import { groupBy } from "../../../core/checks/support/groupBy";
import { rowsInWords } from "../../../core/checks/support/inWords";
import { isOnRoll } from "../../../core/pupils/pupil";
import { readUpn } from "../../../core/pupils/upn";
import type { PupilRow } from "../../../core/school/pupilRow";
import type { School } from "../../../core/school/school";
import { plainHeader } from "../../layout/columnMap";
import { type FileChild, lettersOf, namesOf } from "./fileChild";

/** Whom Pupils has for a child of a file; `former` where the workbook has results alone. */
export type Match =
  | { readonly state: "one"; readonly row: PupilRow }
  | { readonly state: "former" | "nobody" }
  | { readonly state: "refuse"; readonly reason: string }
  /** Several may be meant, or one is told by the name alone. */
  | { readonly state: "ask"; readonly rows: readonly PupilRow[] };

/** Makes the search for children of Pupils, once for a file. */
export function childFinder(school: School): (child: FileChild) => Match {
  const byUpn = groupBy(school.pupils, ({ pupil }) => pupil.upn || undefined);
  const byName = new Map<string, PupilRow[]>();
  for (const row of school.pupils) {
    for (const name of namesOf(row.pupil)) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const former = formerUpns(school);
  return (child) => {
    const { upn } = child;
    if (upn === "") return byNameOf(child, byName.get(lettersOf(child.name)) ?? [], school.today);
    if (readUpn(upn).kind === "notAUpn" && !byUpn.has(upn)) {
      const reason =
        "What stands as the UPN is none: it has 13 characters, a letter first. Correct it in the file, or leave it blank.";
      return { state: "refuse", reason };
    }
    const found = byUpn.get(upn) ?? [];
    const [row] = found;
    if (!row) return former.has(upn) ? { state: "former" } : { state: "nobody" };
    if (found.length > 1) {
      const places = rowsInWords(found.map(({ cells }) => cells.upn.row));
      return {
        state: "refuse",
        reason: `This UPN stands more than once in Pupils, in ${places}. Correct that first.`,
      };
    }
    return sameChild(child, row);
  };
}

/** A UPN with the name and the birthday of somebody else is a mistake, whoever's. */
function sameChild(child: FileChild, row: PupilRow): Match {
  const { pupil } = row;
  const otherName = child.name !== "" && !namesOf(pupil).includes(lettersOf(child.name));
  const born = pupil.dateOfBirth;
  const otherDay = child.born !== undefined && born !== undefined && child.born !== born;
  if (!otherName || !otherDay) return { state: "one", row };
  const reason = `The UPN belongs to a child of another name and another date of birth, in row ${row.cells.upn.row} of Pupils. Find out whose it is, and correct the file or the workbook.`;
  return { state: "refuse", reason };
}

function byNameOf(child: FileChild, alike: readonly PupilRow[], today: string): Match {
  if (child.name === "") return { state: "refuse", reason: "The row names no child." };
  if (alike.length === 0) return { state: "nobody" };
  if (child.born !== undefined) {
    const sameDay = alike.filter(({ pupil }) => pupil.dateOfBirth === child.born);
    const unknownDay = alike.filter(({ pupil }) => pupil.dateOfBirth === undefined);
    if (sameDay.length > 0) return oneOf(sameDay);
    if (unknownDay.length > 0) return { state: "ask", rows: unknownDay };
    const reason =
      "A child of this name is in Pupils with another date of birth. Correct whichever is wrong, or give the row its UPN.";
    return { state: "refuse", reason };
  }
  const here = alike.filter(({ pupil }) => isOnRoll(pupil, today));
  const likely = here.length > 0 ? here : alike;
  const className = plainHeader(child.className);
  const inClass = likely.filter(
    ({ pupil }) => className !== "" && plainHeader(pupil.className ?? "") === className,
  );
  return inClass.length > 0 ? oneOf(inClass) : { state: "ask", rows: likely };
}

function oneOf(rows: readonly PupilRow[]): Match {
  const [row] = rows;
  return row && rows.length === 1 ? { state: "one", row } : { state: "ask", rows };
}

/** Children of whom the workbook has results, whether or not Pupils has them still. */
function formerUpns(school: School): ReadonlySet<string> {
  const rows = [
    ...school.history,
    ...school.earlyYears,
    ...school.statutoryChecks,
    ...school.tests,
  ];
  return new Set(rows.map(({ upn }) => upn).filter((upn) => upn !== ""));
}
