import { cellText } from "../../core/cell";
import { plainName } from "../../core/checks/support/plainName";
import type { Pupil } from "../../core/pupils/pupil";
import type { ClassRow } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import type { IdentityDoubt, LetterChild } from "./letterChild";

/**
 * Gathers what letters are made from: one child for every row of the Pupils tab, in its order, so
 * that letters made and letters held add up to the roll.
 */
export function letterChildren(
  school: Pick<School, "pupils" | "classRows">,
  targets: readonly ProposedTarget[],
): LetterChild[] {
  const rows = groupedBy(school.classRows, (row) => row.upn);
  const byUpn = groupedBy(school.pupils, ({ pupil }) => pupil.upn);
  const byClass = groupedBy(
    school.pupils.map(({ pupil }) => pupil),
    (pupil) => classOf(pupil, rows.get(pupil.upn)?.[0]),
  );
  const targetsOf = groupedBy(targets, (target) => target.row);
  const everyone: LetterChild[] = [];
  for (const { pupil } of school.pupils) {
    const own = pupil.upn === "" ? [] : (rows.get(pupil.upn) ?? []);
    const row = own[0];
    const doubt = doubtOf(pupil, own, byUpn.get(pupil.upn)?.length ?? 0);
    everyone.push({
      pupil,
      ...(row ? { row } : {}),
      targets: row ? (targetsOf.get(row) ?? []) : [],
      classmates: (byClass.get(classOf(pupil, row)) ?? []).filter((each) => each !== pupil),
      ...(doubt ? { doubt } : {}),
      everyone,
    });
  }
  return everyone;
}

function doubtOf(
  pupil: Pupil,
  rows: readonly ClassRow[],
  pupilsWithUpn: number,
): IdentityDoubt | undefined {
  if (pupil.upn === "") return "noUpn";
  if (pupilsWithUpn > 1) return "sharedUpn";
  if (rows.length > 1) return "twoRows";
  return rows[0] && namesAnother(rows[0], pupil) ? "otherName" : undefined;
}

/** Whether both names are typed in the row and neither is the pupil's. */
function namesAnother({ cells }: ClassRow, pupil: Pupil): boolean {
  const pairs = [
    [plainName(cellText(cells.surname.typed)), plainName(pupil.surname)],
    [plainName(cellText(cells.firstName.typed)), plainName(pupil.firstName)],
  ];
  return pairs.every(([typed, known]) => typed !== "" && known !== "" && typed !== known);
}

function classOf(pupil: Pupil, row: ClassRow | undefined): string {
  return pupil.className ?? row?.className ?? "";
}

function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
