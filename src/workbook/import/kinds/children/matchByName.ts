import { dayInFigures } from "../../../../core/calendar/days";
import { rowsInWords } from "../../../../core/checks/support/inWords";
import type { PupilRow } from "../../../../core/school/pupilRow";
import { ask, asksTogether, leftOut, togetherId } from "./askWhichChild";
import type { ChildEntry } from "./childEntry";
import { byUpnOf, type ChildMatch, type Matching, refuse } from "./childMatch";
import type { RollIndex } from "./rollIndex";
import { nameKey } from "./sameName";

/** The file gives a UPN that the workbook does not know. */
export function withNewUpn(entry: ChildEntry, matching: Matching): ChildMatch {
  const born = entry.values.dateOfBirth;
  const alike = matching.roll
    .byName(nameKey(entry.values))
    .filter(({ pupil }) => born === undefined || [undefined, born].includes(pupil.dateOfBirth));
  const [row] = alike;
  if (!row) return { kind: "new" };
  if (alike.length > 1) return refuse(severalAlike(alike));
  const named = matching.named.has(row);
  const standing = row.pupil.upn === "" ? "no UPN" : "another UPN";
  const told = named ? `${standing}, which another row of the file has` : standing;
  const question = named ? "Is this another child?" : "Is this the same child?";
  const choices = named ? ["new" as const] : (["same", "new"] as const);
  const sentence = `${whoIs(entry)} is in ${placeOf(row)} with ${told}. ${question}`;
  return ask(entry, row, matching, sentence, choices);
}

/** The file gives no UPN: name and date of birth tell the child, and a person says so. */
export function withoutUpn(entry: ChildEntry, matching: Matching): ChildMatch {
  const { roll, named, saysAll, answers } = matching;
  const alike = roll.byName(nameKey(entry.values));
  if (alike.length === 0) return { kind: "new" };
  const likely = likelyByName(entry, roll, named);
  const likewise = alike.find((row) => isLikewise(entry, row) && saysAll(entry, row));
  if (likewise) return { kind: "known", pupil: likewise };
  if (!likely) {
    return refuse(
      alike.length > 1
        ? severalAlike(alike)
        : `The child of ${placeOf(alike[0])} has this name, and another row of the file has that child's UPN. Give this row its UPN.`,
    );
  }
  const { pupil, sure } = likely;
  if (saysAll(entry, pupil)) return { kind: "known", pupil };
  const together = sure && asksTogether(matching) ? answers[togetherId] : "each";
  if (together === "same") return { kind: "known", pupil };
  if (together === "leaveOut") return { kind: "passOver", reason: leftOut };
  if (together === undefined) return { kind: "ask", reason: "Is this the same child?", pupil };
  return ask(
    entry,
    pupil,
    matching,
    `${whoIs(entry)} has no UPN in the file. The name is in ${placeOf(pupil)}, with ${birthdayThere(entry, pupil)}. Is this the same child?`,
    ["same", "new"],
  );
}

/** A child of Pupils without a UPN either, born on the same day: as an import of the same row left it. */
function isLikewise({ values }: ChildEntry, { pupil }: PupilRow): boolean {
  return pupil.upn === "" && pupil.dateOfBirth === values.dateOfBirth;
}

/** The one child of Pupils of this name who may be meant; `sure` where the dates of birth agree. */
export function likelyByName(
  entry: ChildEntry,
  roll: RollIndex,
  named: ReadonlySet<PupilRow>,
): { readonly pupil: PupilRow; readonly sure: boolean } | undefined {
  if (entry.values.upn !== undefined || byUpnOf(entry, roll).length > 0) return undefined;
  const born = entry.values.dateOfBirth;
  const alike = roll.byName(nameKey(entry.values));
  const sameBirthday = alike.filter(
    ({ pupil }) => born !== undefined && pupil.dateOfBirth === born,
  );
  const likely = sameBirthday.length > 0 ? sameBirthday : alike;
  const [pupil] = likely;
  if (!pupil || likely.length > 1 || named.has(pupil)) return undefined;
  return { pupil, sure: sameBirthday.length === 1 };
}

function birthdayThere({ values }: ChildEntry, { pupil }: PupilRow): string {
  if (pupil.dateOfBirth === undefined) return "no date of birth";
  return pupil.dateOfBirth === values.dateOfBirth
    ? "the same date of birth"
    : `the date of birth ${dayInFigures(pupil.dateOfBirth)}`;
}

function severalAlike(alike: readonly PupilRow[]): string {
  const rows = rowsInWords(alike.map(({ cells }) => cells.upn.row));
  return `More than one child of this name is in Pupils, in ${rows}. Give this row the child's UPN as it stands there.`;
}

function whoIs({ about, values }: ChildEntry): string {
  const born = values.dateOfBirth;
  return born === undefined ? about : `${about}, born ${dayInFigures(born)},`;
}

function placeOf(row: PupilRow | undefined): string {
  return row ? `row ${row.cells.upn.row} of Pupils` : "Pupils";
}
