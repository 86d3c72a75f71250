import { isOnRoll } from "../pupils/pupil";
import type { YearGroup } from "../pupils/yearGroup";
import type { ClassRow } from "../school/classRow";
import type { PupilRow } from "../school/pupilRow";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import type { ProposedTarget } from "../targets/proposeTargets";

/** A child on roll, with what is known in each subject. */
export interface CohortChild {
  readonly pupil: PupilRow;
  /** Nothing where no class tab has a row for the child. */
  readonly row?: ClassRow;
  readonly yearGroup?: YearGroup;
  readonly className?: string;
  /** Evidence, target and status by subject; empty where no class tab has a row for the child. */
  readonly inSubject: Readonly<Partial<Record<Subject, ProposedTarget>>>;
}

/** Which children a summary is of. */
export type CohortScope =
  | { readonly kind: "school" }
  | { readonly kind: "yearGroup"; readonly yearGroup: YearGroup }
  | { readonly kind: "class"; readonly className: string };

/**
 * The children of a cohort who are on roll today, in the order of the Pupils tab, each once: a
 * child is in the year group and class of the class tab, or where no tab has the child, of the
 * Pupils tab. Class names are compared whatever their case.
 */
export function cohortChildren(
  school: Pick<School, "pupils" | "today">,
  proposals: readonly ProposedTarget[],
  scope: CohortScope,
): CohortChild[] {
  const found = byUpn(proposals);
  const seen = new Set<string>();
  const children: CohortChild[] = [];
  for (const pupil of school.pupils) {
    const { upn } = pupil.pupil;
    if (!isOnRoll(pupil.pupil, school.today) || seen.has(upn)) continue;
    if (upn !== "") seen.add(upn);
    const child = cohortChild(pupil, found.get(upn) ?? []);
    if (belongs(child, scope)) children.push(child);
  }
  return children;
}

function byUpn(proposals: readonly ProposedTarget[]): Map<string, ProposedTarget[]> {
  const found = new Map<string, ProposedTarget[]>();
  for (const each of proposals) {
    const others = found.get(each.row.upn);
    if (others === undefined) found.set(each.row.upn, [each]);
    // A child in two class tabs is counted by the first; a check reports the other.
    else if (others[0]?.row === each.row) others.push(each);
  }
  return found;
}

function cohortChild(pupil: PupilRow, proposals: readonly ProposedTarget[]): CohortChild {
  const first = proposals[0];
  const yearGroup = first?.yearGroup ?? pupil.pupil.yearGroup;
  const className = first?.row.className ?? pupil.pupil.className;
  return {
    pupil,
    ...(first ? { row: first.row } : {}),
    ...(yearGroup === undefined ? {} : { yearGroup }),
    ...(className === undefined ? {} : { className }),
    inSubject: Object.fromEntries(proposals.map((each) => [each.subject, each])),
  };
}

function belongs(child: CohortChild, scope: CohortScope): boolean {
  switch (scope.kind) {
    case "school":
      return true;
    case "yearGroup":
      return child.yearGroup === scope.yearGroup;
    case "class":
      return sameName(child.className ?? "", scope.className);
  }
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
